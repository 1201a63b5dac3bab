import { raise } from '#values';

/** An element of a small XML text, as CliXml is: names without prefixes, text put together. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  text: string;
  readonly line: number;
  readonly position: number;
}

const token =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<!DOCTYPE[^>]*>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|[^<]+|</g;

/** Reads a text with one element around all others. Throws XmlException as .NET's reader words it. */
export function scanXml(text: string): XmlElement {
  const open: XmlElement[] = [];
  let root: XmlElement | null = null;
  for (const match of text.matchAll(token)) {
    const [whole, cdata, closing, name, attributes, empty] = match;
    const parent = open.at(-1);
    if (name === undefined) {
      if (whole === '<') fail('Name cannot begin with the given character', text, match.index + 1);
      if (whole.startsWith('<') && cdata === undefined) continue;
      if (parent) parent.text += cdata ?? unescapeXml(whole);
      else if (whole.trim() !== '') fail('Data at the root level is invalid', text, match.index);
    } else if (closing) {
      if (parent?.name !== name) {
        fail(`The '${parent?.name}' start tag does not match the end tag of '${name}'`, text, match.index + 2);
      }
      open.pop();
    } else {
      const element = newElement(name, attributes ?? '', text, match.index);
      if (parent) parent.children.push(element);
      else if (root) fail('There are multiple root elements', text, match.index + 1);
      else root = element;
      if (!empty) open.push(element);
    }
  }
  if (open.length > 0)
    fail(
      `Unexpected end of file has occurred. The following elements are not closed: ${open
        .map(each => each.name)
        .reverse()
        .join(', ')}`,
      text,
      text.length,
    );
  return root ?? fail('Root element is missing', text, text.length);
}

function newElement(name: string, attributes: string, text: string, at: number): XmlElement {
  const pairs = new Map<string, string>();
  for (const [, key = '', double, single] of attributes.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    pairs.set(key, unescapeXml(double ?? single ?? ''));
  }
  return { name, attributes: pairs, children: [], text: '', ...placeOf(text, at + 1) };
}

function placeOf(text: string, at: number): { line: number; position: number } {
  const before = text.slice(0, at);
  return { line: before.split('\n').length, position: at - before.lastIndexOf('\n') };
}

function fail(message: string, text: string, at: number): never {
  const { line, position } = placeOf(text, at);
  return raise('System.Xml.XmlException', `${message}. Line ${line}, position ${position}.`);
}

export function unescapeXml(text: string): string {
  const named = new Map([
    ['lt', '<'],
    ['gt', '>'],
    ['amp', '&'],
    ['quot', '"'],
    ['apos', "'"],
  ]);
  return text.replace(/&(#x[\da-fA-F]+|#\d+|\w+);/g, (whole, name: string) => {
    if (name.startsWith('#x')) return String.fromCodePoint(Number.parseInt(name.slice(2), 16));
    return name.startsWith('#') ? String.fromCodePoint(Number(name.slice(1))) : (named.get(name) ?? whole);
  });
}
