import type { XmlDocument } from './document.ts';
import { XmlDeclaration, XmlDocumentTypeNode } from './leaves.ts';
import { readValue } from './parse-tag.ts';
import type { XmlText } from './xml-text.ts';

/** What follows `<?xml`. */
export function readDeclaration(text: XmlText, document: XmlDocument): XmlDeclaration {
  const invalid = (): never => text.raiseAt('Syntax for an XML declaration is invalid.');
  const values = new Map<string, string>();
  while (text.skipSpace() && text.char !== '?') {
    const name = text.readName();
    text.skipSpace();
    text.expect('=');
    text.skipSpace();
    const at = text.at + 1;
    const value = readValue(text);
    if (name === 'version' && !/^1\.\d+$/.test(value)) text.raiseAt(`Version number '${value}' is invalid.`, at);
    values.set(name, value);
  }
  const version = values.get('version') ?? invalid();
  if (!text.starts('?>')) invalid();
  text.at += 2;
  return new XmlDeclaration(document, version, values.get('encoding') ?? '', values.get('standalone') ?? '');
}

/** `<!DOCTYPE name …>`; entities that its internal subset declares with a text are known from here on. */
export function readDocumentType(text: XmlText, document: XmlDocument): XmlDocumentTypeNode {
  text.at += '<!DOCTYPE'.length;
  text.skipSpace();
  const name = text.readName();
  text.skipSpace();
  let publicId: string | null = null;
  let systemId: string | null = null;
  if (text.starts('PUBLIC')) {
    publicId = literalAfter(text, 'PUBLIC');
    text.skipSpace();
    systemId = readValue(text);
  } else if (text.starts('SYSTEM')) systemId = literalAfter(text, 'SYSTEM');
  text.skipSpace();
  const subset = text.char === '[' ? readSubset(text) : '';
  text.skipSpace();
  text.expect('>');
  return new XmlDocumentTypeNode(document, name, publicId, systemId, subset);
}

function literalAfter(text: XmlText, keyword: string): string {
  text.at += keyword.length;
  text.skipSpace();
  return readValue(text);
}

function readSubset(text: XmlText): string {
  const end = text.source.indexOf(']', text.at);
  if (end < 0) text.raiseEnd('Unexpected end of file while parsing DTD has occurred.');
  const subset = text.source.slice(text.at + 1, end);
  text.at = end + 1;
  for (const [, name = '', double, single] of subset.matchAll(/<!ENTITY\s+([^\s%]+)\s+(?:"([^"]*)"|'([^']*)')\s*>/g))
    if (!text.entities.has(name)) text.entities.set(name, double ?? single ?? '');
  return subset;
}
