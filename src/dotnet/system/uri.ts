import { domainToASCII } from 'node:url';
import { NetObject, type NetType, raise, type Value } from '#values';
import { uriType } from './uri-type.ts';

const defaultPorts: Readonly<Record<string, number>> = {
  http: 80,
  https: 443,
  ftp: 21,
  ftps: 990,
  ws: 80,
  wss: 443,
  ssh: 22,
  sftp: 22,
  mailto: 25,
  telnet: 23,
  ldap: 389,
};
/** Schemes whose path begins with a slash and whose dots are resolved. */
const hierarchical = /^(https?|ftps?|wss?|file|gopher|ldap|net\.tcp|net\.pipe)$/;

interface Parts {
  readonly scheme: string;
  readonly userInfo: string;
  readonly host: string;
  readonly port: number;
  readonly hasAuthority: boolean;
  /** Escaped. */
  readonly path: string;
  readonly query: string;
  readonly fragment: string;
}

function raiseUri(reason: string): never {
  return raise('UriFormatException', `Invalid URI: ${reason}`);
}

/** Everything that may not stand in a URI as percent-encoded UTF-8; what is encoded already stays. */
export function escapeUri(text: string): string {
  return text.replace(/%(?![0-9a-f]{2})|[^\w\-.~!*'();:@&=+$,/?#[\]%]+/gi, part =>
    part === '%' ? '%25' : encodeURIComponent(part.toWellFormed()),
  );
}

const isUnreserved = (char: string): boolean => /[\w\-.~]/.test(char);

/** Percent-encoded characters that need not be. */
function unescapeUnreserved(text: string): string {
  return text.replace(/%[0-9a-f]{2}/gi, code => {
    const char = String.fromCharCode(Number.parseInt(code.slice(1), 16));
    return isUnreserved(char) ? char : code;
  });
}

const decoder = new TextDecoder('utf-8', { fatal: true });

/** Sequences of encoded bytes as the text they are; those that are none, or that `keep` wants, stay. */
export function unescapeUri(text: string, keep: (char: string) => boolean = () => false): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, run => {
    let result = '';
    for (let at = 0; at < run.length; ) {
      const first = Number.parseInt(run.slice(at + 1, at + 3), 16);
      const length = first < 0x80 ? 1 : first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc0 ? 2 : 1;
      const codes = run.slice(at, at + length * 3);
      result += decoded(codes, keep);
      at += codes.length;
    }
    return result;
  });
}

function decoded(codes: string, keep: (char: string) => boolean): string {
  try {
    const bytes = Uint8Array.from(codes.slice(1).split('%'), code => Number.parseInt(code, 16));
    const text = decoder.decode(bytes);
    return keep(text) ? codes : text;
  } catch {
    return codes;
  }
}

function withoutDots(path: string): string {
  const out: string[] = [];
  const segments = path.split('/');
  segments.forEach((segment, i) => {
    const last = i === segments.length - 1;
    if (segment === '.' || segment === '..') {
      if (segment === '..' && out.length > 1) out.pop();
      if (last) out.push('');
    } else out.push(segment);
  });
  return out.join('/');
}

function parse(text: string): Parts | null {
  const trimmed = text.trim();
  const match = /^([a-z][a-z0-9+.-]*):(?:\/\/([^/?#\\]*))?([^?#]*)(\?[^#]*)?(#.*)?$/is.exec(trimmed);
  if (!match) return null;
  const [, scheme = '', authority, path = '', query = '', fragment = ''] = match;
  const name = scheme.toLowerCase();
  const known = hierarchical.test(name);
  const rest = known ? path.replaceAll('\\', '/') : path;
  const escaped = escapeUri(known ? unescapeUnreserved(rest) : rest);
  return {
    scheme: name,
    ...splitAuthority(authority ?? '', name),
    hasAuthority: authority !== undefined,
    path: known ? withoutDots(escaped.startsWith('/') ? escaped : `/${escaped}`) : escaped,
    query: escapeUri(query),
    fragment: escapeUri(fragment),
  };
}

function splitAuthority(authority: string, scheme: string): { userInfo: string; host: string; port: number } {
  const at = authority.lastIndexOf('@');
  const rest = authority.slice(at + 1);
  const match = /^(\[[^\]]*\]|[^:]*)(?::(.*))?$/.exec(rest);
  const [, host = '', port] = match ?? [];
  if (port !== undefined && port !== '' && (!/^\d+$/.test(port) || Number(port) > 65_535))
    raiseUri('Invalid port specified.');
  if (/[\s<>"{}|^`%]/.test(host) || (host === '' && hierarchical.test(scheme) && scheme !== 'file'))
    raiseUri('The hostname could not be parsed.');
  return {
    userInfo: at < 0 ? '' : authority.slice(0, at),
    host: host.toLowerCase(),
    port: port ? Number(port) : (defaultPorts[scheme] ?? -1),
  };
}

/** System.Uri: absolute with its parts, or relative, which is text. */
export class Uri extends NetObject {
  readonly original: string;
  readonly #parts: Parts | null;

  private constructor(original: string, parts: Parts | null) {
    super();
    this.original = original;
    this.#parts = parts;
  }

  /** `kind`: UriKind's numbers, 0 either, 1 absolute, 2 relative. Throws UriFormatException. */
  static of(text: string, kind = 1): Uri {
    if (kind !== 2) {
      const parts = parse(text);
      if (parts) return new Uri(text, parts);
      if (kind === 1 && text.startsWith('/')) return new Uri(text, parse(`file://${text}`));
    }
    if (kind === 1)
      raiseUri(text.trim() === '' ? 'The URI is empty.' : 'The format of the URI could not be determined.');
    return new Uri(text, null);
  }

  static combine(base: Uri, relative: string): Uri {
    if (!base.isAbsolute)
      raise('ArgumentOutOfRangeException', "This operation is not supported for a relative URI. (Parameter 'baseUri')");
    if (parse(relative)) return Uri.of(relative);
    const root = `${base.parts.scheme}://${base.parts.userInfo ? `${base.parts.userInfo}@` : ''}${base.authority}`;
    if (relative === '') return Uri.of(root + base.parts.path + base.parts.query);
    if (relative.startsWith('//')) return Uri.of(`${base.parts.scheme}:${relative}`);
    if (relative.startsWith('/')) return Uri.of(root + relative);
    if (relative.startsWith('?')) return Uri.of(root + base.parts.path + relative);
    if (relative.startsWith('#')) return Uri.of(root + base.parts.path + base.parts.query + relative);
    return Uri.of(root + base.parts.path.slice(0, base.parts.path.lastIndexOf('/') + 1) + relative);
  }

  get netType(): NetType {
    return uriType;
  }
  get isAbsolute(): boolean {
    return this.#parts !== null;
  }
  /** Throws for a relative URI. */
  get parts(): Parts {
    return this.#parts ?? raise('InvalidOperationException', 'This operation is not supported for a relative URI.');
  }
  get isDefaultPort(): boolean {
    return this.parts.port === (defaultPorts[this.parts.scheme] ?? -1);
  }
  get authority(): string {
    return this.parts.host + (this.isDefaultPort ? '' : `:${this.parts.port}`);
  }
  get absoluteUri(): string {
    const { scheme, userInfo, hasAuthority, path, query, fragment } = this.parts;
    const authority = hasAuthority ? `//${userInfo ? `${userInfo}@` : ''}${this.authority}` : '';
    return `${scheme}:${authority}${path}${query}${fragment}`;
  }
  get localPath(): string {
    return unescapeUri(this.parts.path);
  }
  get segments(): string[] {
    return this.parts.path.match(/[^/]*\/|[^/]+$/g) ?? [];
  }
  get idnHost(): string {
    return domainToASCII(this.parts.host) || this.parts.host.replace(/^\[|\]$/g, '');
  }
  /** UriHostNameType's names. */
  get hostNameType(): string {
    return hostNameType(this.parts.host);
  }

  override toText(): string {
    if (!this.#parts) return this.original;
    return unescapeUri(this.absoluteUri, char => /[;/?:@&=+$,#[\]!'()*%\p{Cc}]/u.test(char));
  }
  override equals(other: Value): boolean {
    if (!(other instanceof Uri) || other.isAbsolute !== this.isAbsolute) return false;
    if (!this.isAbsolute) return other.original === this.original;
    return this.#identity === other.#identity;
  }
  get #identity(): string {
    const { scheme, path, query } = this.parts;
    return `${scheme}://${this.authority}${path}${query}`;
  }
  override hashKey(): string {
    return this.isAbsolute ? this.#identity : this.original;
  }
}

export function hostNameType(host: string): string {
  if (/^\[.*:.*\]$/.test(host) || /^[0-9a-f:]*:[0-9a-f:]*$/i.test(host)) return 'IPv6';
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(host)) return 'IPv4';
  if (host === '') return 'Basic';
  return /^[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]*[\p{L}\p{N}_.])?$/u.test(host) ? 'Dns' : 'Unknown';
}
