import type { XmlDocument } from './document.ts';
import { namespaceOfPrefix, splitName, XmlAttribute, XmlElement, xmlnsNamespace } from './element.ts';
import type { XmlNode } from './node.ts';
import type { XmlText } from './xml-text.ts';

interface RawAttribute {
  readonly name: string;
  readonly value: string;
  readonly at: number;
}

/** `<name a="1">` or `<name/>`, from its `<`. Prefixes are looked up in the tag itself, then in `parent`. */
export function readStartTag(
  text: XmlText,
  document: XmlDocument,
  parent: XmlNode,
): { readonly element: XmlElement; readonly isEmpty: boolean } {
  text.at++;
  const at = text.at;
  const name = text.readName();
  const attributes = readAttributes(text);
  const isEmpty = text.char === '/';
  if (isEmpty) text.at++;
  text.expect('>');
  const namespaceOf = (prefix: string, place: number): string => {
    const own = attributes.find(each => each.name === (prefix === '' ? 'xmlns' : `xmlns:${prefix}`));
    return (
      own?.value ?? namespaceOfPrefix(parent, prefix) ?? text.raiseAt(`'${prefix}' is an undeclared prefix.`, place)
    );
  };
  const { prefix, localName } = splitName(name);
  const element = new XmlElement(document, { prefix, localName, namespaceURI: namespaceOf(prefix, at) });
  for (const each of attributes) element.attach(attributeOf(each, document, namespaceOf));
  return { element, isEmpty };
}

function attributeOf(
  raw: RawAttribute,
  document: XmlDocument,
  namespaceOf: (prefix: string, place: number) => string,
): XmlAttribute {
  const { prefix, localName } = splitName(raw.name);
  const namespaceURI = raw.name === 'xmlns' ? xmlnsNamespace : prefix === '' ? '' : namespaceOf(prefix, raw.at);
  const attribute = new XmlAttribute(document, { prefix, localName, namespaceURI });
  attribute.value = raw.value;
  return attribute;
}

function readAttributes(text: XmlText): RawAttribute[] {
  const found: RawAttribute[] = [];
  for (;;) {
    const spaced = text.skipSpace();
    if (text.ended) text.raiseEnd('Unexpected end of file while parsing Name has occurred.');
    if (text.char === '>' || text.char === '/') return found;
    if (!spaced && found.length > 0) text.raiseAt(`'${text.char}' is an unexpected token. Expecting whitespace.`);
    const at = text.at;
    const name = text.readName();
    text.skipSpace();
    text.expect('=');
    text.skipSpace();
    const quoteAt = text.at;
    const value = readValue(text);
    if (found.some(each => each.name === name)) text.raiseAt(`'${name}' is a duplicate attribute name.`, at);
    if (name.startsWith('xmlns:') && value === '') text.raiseAt('Invalid namespace declaration.', quoteAt);
    found.push({ name, value, at });
  }
}

/** A quoted value; line breaks and tabs in it are blanks unless written as references. */
export function readValue(text: XmlText): string {
  const quote = text.char;
  if (text.ended) text.raiseEnd('There is an unclosed literal string.');
  if (quote !== '"' && quote !== "'")
    text.raiseAt(`'${quote}' is an unexpected token. The expected token is '"' or '''.`);
  text.at++;
  let value = '';
  while (text.char !== quote) {
    if (text.ended) text.raiseEnd('There is an unclosed literal string.');
    if (text.char === '<') text.raiseAt("'<', hexadecimal value 0x3C, is an invalid attribute character.");
    if (text.char === '&') {
      value += text.readReference();
      continue;
    }
    text.checkCharacters(text.char, text.at);
    value += /[\n\t]/.test(text.char) ? ' ' : text.char;
    text.at++;
  }
  text.at++;
  return value;
}
