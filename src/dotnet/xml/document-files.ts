import { readFileSync, writeFileSync } from 'node:fs';
import { elementsOf, type MethodDeclaration, method, raise, toText, type Value } from '#values';
import { fullPath, withPath } from '../io/io-error.ts';
import type { Stream } from '../io/stream.ts';
import { StreamWriter } from '../io/stream-writer.ts';
import type { TextReader } from '../io/text-reader.ts';
import { StringWriter, type TextWriter } from '../io/text-writer.ts';
import {
  decodeText,
  detectEncoding,
  type Encoding,
  encodingNamed,
  utf8Encoding,
  utf8WithPreamble,
} from '../text/encoding.ts';
import { XmlDocument } from './document.ts';
import { loadXml } from './parse-xml.ts';
import { removeChildren } from './tree-changes.ts';
import { declarationText, writeNode, xmlOf } from './write-node.ts';
import { flatLayout } from './xml-builder.ts';
import type { XmlWriter } from './xml-writer.ts';

/** `[xml]$value`: a text, or lines, which become one text. Null is no document. */
export function loadText(value: Value): XmlDocument | undefined {
  if (value === null || value === undefined || value instanceof XmlDocument) return undefined;
  const parts = elementsOf(value);
  const document = new XmlDocument();
  loadXml(document, parts === null ? toText(value) : [...parts].map(each => toText(each)).join('\n'));
  return document;
}

function reload(document: XmlDocument, text: string): undefined {
  removeChildren(document);
  loadXml(document, text);
  return undefined;
}

function textOf(bytes: Uint8Array): string {
  const marked = detectEncoding(bytes);
  if (marked) return decodeText(bytes, marked.encoding);
  const said = /^<\?xml[^>]*encoding=["']([\w.-]+)["']/.exec(
    Buffer.from(bytes.subarray(0, 200)).toString('latin1'),
  )?.[1];
  return decodeText(bytes, said === undefined || /^utf-?16/i.test(said) ? utf8Encoding : encodingNamed(said));
}

export function loadFrom(): MethodDeclaration[] {
  return [
    method('void LoadXml(string xml)', (self: XmlDocument, text: string) => reload(self, text)),
    method('void Load(string filename)', (self: XmlDocument, name: string) => {
      const path = fullPath(name, 'filename');
      return reload(
        self,
        withPath(path, true, () => textOf(readFileSync(path))),
      );
    }),
    method('void Load(System.IO.Stream inStream)', (self: XmlDocument, stream: Stream) =>
      reload(self, textOf(stream.read(stream.length - stream.position))),
    ),
    method('void Load(System.IO.TextReader txtReader)', (self: XmlDocument, reader: TextReader) =>
      reload(self, reader.readToEnd()),
    ),
  ];
}

/** The document as text, indented unless it keeps its white space. `encoding` goes into a declaration, which is made if need be. */
function documentText(self: XmlDocument, encoding: string | null): string {
  const layout = { ...flatLayout, indent: !self.preserveWhitespace };
  if (encoding === null) return xmlOf(self.children, layout);
  const { declaration: own } = self;
  const declaration = declarationText(own?.version ?? '1.0', encoding, own?.standalone ?? '');
  const body = xmlOf(own ? self.children.slice(1) : self.children, layout);
  return body === '' ? declaration : `${declaration}${layout.indent ? '\n' : ''}${body}`;
}

/** A declaration that names UTF-8 makes a file with a byte order mark; none makes one without. */
function fileEncoding(self: XmlDocument): Encoding {
  const said = self.declaration?.encoding ?? '';
  if (said === '') return utf8Encoding;
  return /^utf-?8$/i.test(said) ? utf8WithPreamble : encodingNamed(said);
}

function bytesOf(self: XmlDocument): Uint8Array {
  const encoding = fileEncoding(self);
  return Buffer.concat([Uint8Array.from(encoding.preamble), encoding.encode(documentText(self, null))]);
}

function writerEncoding(writer: TextWriter): string {
  if (writer instanceof StringWriter) return 'utf-16';
  return writer instanceof StreamWriter ? writer.encoding.codec : 'utf-8';
}

export function saveTo(): MethodDeclaration[] {
  return [
    method('void Save(string filename)', (self: XmlDocument, name: string) => {
      if (!self.documentElement)
        raise('System.Xml.XmlException', 'Invalid XML document. The document does not have a root element.');
      const path = fullPath(name, 'filename');
      withPath(path, true, () => writeFileSync(path, bytesOf(self)));
      return undefined;
    }),
    method('void Save(System.IO.Stream outStream)', (self: XmlDocument, stream: Stream) => {
      stream.write(bytesOf(self));
      return undefined;
    }),
    method('void Save(System.IO.TextWriter writer)', (self: XmlDocument, writer: TextWriter) => {
      writer.write(documentText(self, writerEncoding(writer)));
      writer.flush();
      return undefined;
    }),
    method('void Save(System.Xml.XmlWriter w)', (self: XmlDocument, writer: XmlWriter) => {
      writer.begin();
      for (const child of self.children)
        if (child !== self.declaration || !writer.hasDeclaration) writeNode(child, writer.builder);
      writer.flush();
      return undefined;
    }),
  ];
}
