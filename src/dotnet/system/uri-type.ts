import {
  Char,
  type EnumValue,
  formattableType,
  type MethodDeclaration,
  method,
  NetType,
  objectType,
  type PropertyDeclaration,
  type PSReference,
  property,
  stringType,
  tagArray,
  type Value,
} from '#values';
import { requireValue } from '../argument-errors.ts';
import { enumNumber, enumOf } from '../enum-types.ts';
import { escapeUri, hostNameType, Uri, unescapeUri } from './uri.ts';
import { tryInto } from './value-members.ts';

const absolute = 1;

function properties(): PropertyDeclaration[] {
  const read = (signature: string, get: (uri: Uri) => Value) => property(signature, get);
  return [
    read('string AbsolutePath', uri => uri.parts.path),
    read('string AbsoluteUri', uri => uri.absoluteUri),
    read('string LocalPath', uri => uri.localPath),
    read('string Authority', uri => uri.authority),
    read('System.UriHostNameType HostNameType', uri => enumOf('System.UriHostNameType', uri.hostNameType)),
    read('bool IsDefaultPort', uri => uri.isDefaultPort),
    read('bool IsFile', uri => uri.parts.scheme === 'file'),
    read(
      'bool IsLoopback',
      uri =>
        /^(localhost|loopback|127(\.\d+){3}|\[::1\])$/.test(uri.parts.host) ||
        (uri.parts.scheme === 'file' && uri.parts.host === ''),
    ),
    read('string PathAndQuery', uri => uri.parts.path + uri.parts.query),
    read('string[] Segments', uri => tagArray(uri.segments, stringType)),
    read('bool IsUnc', () => false),
    read('string Host', uri => uri.parts.host),
    read('int Port', uri => uri.parts.port),
    read('string Query', uri => uri.parts.query),
    read('string Fragment', uri => uri.parts.fragment),
    read('string Scheme', uri => uri.parts.scheme),
    read('string OriginalString', uri => uri.original),
    read('string DnsSafeHost', uri => uri.parts.host.replace(/^\[|\]$/g, '')),
    read('string IdnHost', uri => uri.idnHost),
    read('bool IsAbsoluteUri', uri => uri.isAbsolute),
    read('bool UserEscaped', () => false),
    read('string UserInfo', uri => uri.parts.userInfo),
  ];
}

function leftPart(uri: Uri, part: EnumValue): string {
  const { scheme, userInfo, path, query } = uri.parts;
  const authority = `${scheme}://${userInfo ? `${userInfo}@` : ''}${uri.authority}`;
  switch (enumNumber(part)) {
    case 0:
      return `${scheme}://`;
    case 1:
      return authority;
    case 2:
      return authority + path;
    default:
      return authority + path + query;
  }
}

/** The way from one URI to another: relative where both are on one host. */
function relativeTo(from: Uri, to: Uri): Uri {
  if (from.parts.scheme !== to.parts.scheme || from.authority !== to.authority) return to;
  const [a, b] = [from.parts.path.split('/'), to.parts.path.split('/')];
  let same = 0;
  while (same < a.length - 1 && same < b.length - 1 && a[same] === b[same]) same++;
  const up = '../'.repeat(a.length - 1 - same);
  return Uri.of(up + b.slice(same).join('/') + to.parts.query + to.parts.fragment || './', 2);
}

function isBaseOf(base: Uri, other: Uri): boolean {
  const folder = base.parts.path.slice(0, base.parts.path.lastIndexOf('/') + 1);
  return (
    base.parts.scheme === other.parts.scheme &&
    base.authority === other.authority &&
    other.parts.path.startsWith(folder)
  );
}

function isWellFormed(text: string, kind: number): boolean {
  if (/[\s<>"{}|\\^`]|[^\0-\x7f]|%(?![0-9a-f]{2})/i.test(text)) return false;
  try {
    return Uri.of(text, kind).isAbsolute || kind !== absolute;
  } catch {
    return false;
  }
}

/** One character as percent-encoded. */
const hexEscape = (char: Char): string => `%${char.code.toString(16).toUpperCase().padStart(2, '0')}`;

function staticMethods(): MethodDeclaration[] {
  return [
    method('System.UriHostNameType CheckHostName(string name)', (name: string | null) =>
      enumOf('System.UriHostNameType', name ? hostNameType(name) : 'Unknown'),
    ),
    method(
      'bool CheckSchemeName(string schemeName)',
      (name: string | null) => name !== null && /^[a-z][a-z0-9+.-]*$/i.test(name),
    ),
    method('string EscapeDataString(string stringToEscape)', (text: string) =>
      requireValue(text, 'stringToEscape')
        .toWellFormed()
        .replace(/[^\w\-.~]+/g, part =>
          encodeURIComponent(part).replace(/[!'()*]/g, char => hexEscape(new Char(char.charCodeAt(0)))),
        ),
    ),
    method('string EscapeUriString(string stringToEscape)', (text: string) =>
      escapeUri(requireValue(text, 'stringToEscape').replace(/%/g, '%25')),
    ),
    method('string HexEscape(char character)', hexEscape),
    method('bool IsHexDigit(char character)', (char: Char) => /[0-9a-f]/i.test(String.fromCharCode(char.code))),
    method('bool IsWellFormedUriString(string uriString, System.UriKind uriKind)', (text: string, kind: EnumValue) =>
      isWellFormed(text, enumNumber(kind)),
    ),
    method(
      'bool TryCreate(string uriString, System.UriKind uriKind, [ref] uri result)',
      (text: string, kind: EnumValue, ref: PSReference) =>
        tryInto(ref, null, () => Uri.of(requireValue(text, 'uriString'), enumNumber(kind))),
    ),
    method(
      'bool TryCreate(uri baseUri, string relativeUri, [ref] uri result)',
      (base: Uri, relative: string, ref: PSReference) => tryInto(ref, null, () => Uri.combine(base, relative)),
    ),
    method(
      'bool TryCreate(uri baseUri, uri relativeUri, [ref] uri result)',
      (base: Uri, relative: Uri, ref: PSReference) => tryInto(ref, null, () => Uri.combine(base, relative.original)),
    ),
    method('string UnescapeDataString(string stringToUnescape)', (text: string) =>
      unescapeUri(requireValue(text, 'stringToUnescape')),
    ),
  ];
}

const schemes = [
  'File',
  'Ftp',
  'Ftps',
  'Gopher',
  'Http',
  'Https',
  'Mailto',
  'News',
  'Nntp',
  'Sftp',
  'Ssh',
  'Telnet',
  'Ws',
  'Wss',
];

export const uriType: NetType = new NetType({
  fullName: 'System.Uri',
  base: objectType,
  interfaces: [formattableType],
  convertFrom: value => (typeof value === 'string' ? Uri.of(value, 0) : undefined),
  members: () => ({
    constructors: [
      method('uri new(string uriString)', (text: string) => Uri.of(requireValue(text, 'uriString'))),
      method('uri new(string uriString, System.UriKind uriKind)', (text: string, kind: EnumValue) =>
        Uri.of(requireValue(text, 'uriString'), enumNumber(kind)),
      ),
      method('uri new(uri baseUri, string relativeUri)', Uri.combine),
      method('uri new(uri baseUri, uri relativeUri)', (base: Uri, relative: Uri) =>
        Uri.combine(base, relative.original),
      ),
    ],
    properties: properties(),
    methods: [
      method('string GetLeftPart(System.UriPartial part)', leftPart),
      method('string ToString()', (uri: Uri) => uri.toText()),
      method('bool Equals(System.Object comparand)', (uri: Uri, other: Value) => uri.equals(other)),
      method('uri MakeRelativeUri(uri uri)', relativeTo),
      method('bool IsWellFormedOriginalString()', (uri: Uri) => isWellFormed(uri.original, 0)),
      method('bool IsBaseOf(uri uri)', isBaseOf),
    ],
    staticProperties: [
      property('string SchemeDelimiter', () => '://'),
      ...schemes.map(name => property(`string UriScheme${name}`, () => name.toLowerCase())),
    ],
    staticMethods: staticMethods(),
  }),
});
