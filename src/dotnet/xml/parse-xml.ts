import { raise } from '#values';
import type { XmlDocument } from './document.ts';
import { XmlElement } from './element.ts';
import { XmlCharacterData, XmlInstruction } from './leaves.ts';
import type { XmlNode } from './node.ts';
import { nodeTypes } from './node-types.ts';
import { readDeclaration, readDocumentType } from './parse-prolog.ts';
import { readStartTag } from './parse-tag.ts';
import { insertChild } from './tree-changes.ts';
import { XmlText } from './xml-text.ts';

/**
 * Reads `text` into `target`, a document or what stands for a piece of one (a fragment, an element). White space between
 * elements is left out unless the document preserves it. Throws XmlException in System.Xml's words, with line and position.
 */
export function parseXml(text: string, document: XmlDocument, target: XmlNode): void {
  const source = text.replace(/^\ufeff/, '');
  // Of so few characters System.Xml cannot tell the encoding.
  if (source.length < 4 && /^<[^<>/]*>?$/.test(source))
    raise('System.Xml.XmlException', 'Data at the root level is invalid. Line 1, position 1.');
  new XmlParser(source, document, target).run();
}

class XmlParser {
  readonly #text: XmlText;
  readonly #document: XmlDocument;
  readonly #target: XmlNode;
  readonly #open: { readonly element: XmlElement; readonly at: number; readonly preserve: boolean }[] = [];

  constructor(text: string, document: XmlDocument, target: XmlNode) {
    this.#text = new XmlText(text);
    this.#document = document;
    this.#target = target;
  }

  get #parent(): XmlNode {
    return this.#open.at(-1)?.element ?? this.#target;
  }

  run(): void {
    const text = this.#text;
    while (!text.ended) {
      if (text.starts('<!--')) this.#comment();
      else if (text.starts('<![CDATA[')) this.#cdata();
      else if (text.starts('<!DOCTYPE')) insertChild(this.#parent, readDocumentType(text, this.#document), null);
      else if (text.starts('<?')) this.#instruction();
      else if (text.starts('</')) this.#endTag();
      else if (text.starts('<')) this.#startTag();
      else this.#characters();
    }
    if (this.#open.length > 0) this.#unclosed();
  }

  #unclosed(): never {
    const names = this.#open.map(each => each.element.name).reverse();
    return this.#text.raiseEnd(
      `Unexpected end of file has occurred. The following elements are not closed: ${names.join(', ')}.`,
    );
  }

  #add(node: XmlNode): void {
    const parent = this.#parent;
    if (parent === this.#target) {
      insertChild(parent, node, null);
      return;
    }
    node.parent = parent;
    parent.children.push(node);
    if (parent instanceof XmlElement) parent.isEmpty = false;
  }

  #comment(): void {
    const text = this.#text;
    const start = text.at + 4;
    const end = text.source.indexOf('--', start);
    if (end < 0) text.raiseAt('Unexpected end of file while parsing Comment has occurred.', text.source.length - 1);
    if (text.source.charAt(end + 2) !== '>')
      text.raiseAt("An XML comment cannot contain '--', and '-' cannot be the last character.", end);
    this.#add(new XmlCharacterData(this.#document, 'comment', text.source.slice(start, end)));
    text.at = end + 3;
  }

  #cdata(): void {
    const text = this.#text;
    const start = text.at + 9;
    const end = text.source.indexOf(']]>', start);
    if (end < 0) text.raiseAt('Unexpected end of file while parsing CDATA has occurred.', text.source.length - 1);
    this.#add(new XmlCharacterData(this.#document, 'cdata', text.source.slice(start, end)));
    text.at = end + 3;
  }

  #instruction(): void {
    const text = this.#text;
    const begin = text.at;
    text.at += 2;
    const target = text.readName();
    if (target.toLowerCase() === 'xml') {
      if (begin !== 0) {
        text.raiseAt(
          'Unexpected XML declaration. The XML declaration must be the first node in the document, and no whitespace characters are allowed to appear before it.',
          begin + 2,
        );
      }
      this.#add(readDeclaration(text, this.#document));
      return;
    }
    const end = text.source.indexOf('?>', text.at);
    if (end < 0) text.raiseAt('Unexpected end of file while parsing PI has occurred.', text.source.length - 1);
    this.#add(new XmlInstruction(this.#document, target, text.source.slice(text.at, end).trimStart()));
    text.at = end + 2;
  }

  #startTag(): void {
    const begin = this.#text.at + 1;
    const tag = readStartTag(this.#text, this.#document, this.#parent);
    this.#add(tag.element);
    tag.element.isEmpty = tag.isEmpty;
    if (tag.isEmpty) return;
    const space = tag.element.attribute('xml:space')?.value;
    const preserve = space === undefined ? (this.#open.at(-1)?.preserve ?? false) : space === 'preserve';
    this.#open.push({ element: tag.element, at: begin, preserve });
  }

  #endTag(): void {
    const text = this.#text;
    text.at += 2;
    const at = text.at;
    const top = this.#open.at(-1) ?? text.raiseAt('Unexpected end tag.', at);
    const name = text.readName();
    if (text.ended) this.#unclosed();
    if (name !== top.element.name) {
      const { line, position } = text.place(top.at);
      text.raiseAt(
        `The '${top.element.name}' start tag on line ${line} position ${position} does not match the end tag of '${name}'.`,
        at,
      );
    }
    text.skipSpace();
    text.expect('>');
    this.#open.pop();
  }

  #characters(): void {
    const { data, isSpace } = this.#text.readCharacters();
    if (!isSpace) {
      this.#add(new XmlCharacterData(this.#document, 'text', data));
      return;
    }
    const preserved = this.#open.at(-1)?.preserve ?? false;
    if (preserved) this.#add(new XmlCharacterData(this.#document, 'significantWhitespace', data));
    else if (this.#document.preserveWhitespace && this.#parent.nodeType !== nodeTypes.attribute)
      this.#add(new XmlCharacterData(this.#document, 'whitespace', data));
  }
}

/** A document of a text. */
export function loadXml(document: XmlDocument, text: string): void {
  parseXml(text, document, document);
}
