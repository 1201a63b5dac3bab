import { encodingNamed } from '#cmdlet';
import { type HttpAnswer, headerOf } from './web-message.ts';

/** The body of an answer as text, in the character set that its type names (UTF-8 when it names none). */
export function contentText(answer: HttpAnswer): string {
  const type = headerOf(answer, 'content-type') ?? '';
  const named = /charset\s*=\s*["']?([^"';\s]+)/i.exec(type)?.[1];
  const declared = named ?? xmlEncoding(answer.body, type);
  return (encodingNamed(declared ?? 'utf-8') ?? encodingNamed('utf-8'))?.decode(withoutMark(answer.body)) ?? '';
}

function withoutMark(body: Uint8Array): Uint8Array {
  return body[0] === 0xef && body[1] === 0xbb && body[2] === 0xbf ? body.subarray(3) : body;
}

function xmlEncoding(body: Uint8Array, type: string): string | undefined {
  if (!/xml|html/i.test(type)) return undefined;
  const start = Buffer.from(body.subarray(0, 1024)).toString('latin1');
  return (
    /<\?xml[^>]*encoding=["']([\w-]+)["']/i.exec(start)?.[1] ?? /<meta[^>]*charset=["']?([\w-]+)/i.exec(start)?.[1]
  );
}

export function isJsonType(type: string): boolean {
  return /^\s*(application|text)\/(json|x-json|[\w.-]+\+json|javascript|x-javascript)\b/i.test(type);
}

export function isXmlType(type: string): boolean {
  return /^\s*(application|text)\/(xml|[\w.-]+\+xml)\b/i.test(type);
}

/** Is the answer text, as opposed to bytes? */
export function isTextType(type: string): boolean {
  return (
    type === '' ||
    /^\s*text\//i.test(type) ||
    isJsonType(type) ||
    isXmlType(type) ||
    /x-www-form-urlencoded/i.test(type)
  );
}

/** Addresses of the Link header by relation: `next`, `last`. */
export function relationLinks(answer: HttpAnswer): Map<string, string> {
  const links = new Map<string, string>();
  const header = answer.headers
    .filter(([name]) => name.toLowerCase() === 'link')
    .map(([, value]) => value)
    .join(', ');
  for (const [, target = '', , relation = ''] of header.matchAll(/<([^>]*)>\s*;[^,]*?rel=("?)([^",;]+)\2/gi)) {
    if (!links.has(relation) && URL.canParse(target, answer.url)) links.set(relation, new URL(target, answer.url).href);
  }
  return links;
}
