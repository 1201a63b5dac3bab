import {
  Char,
  type EnumValue,
  type MethodDeclaration,
  method,
  type NetType,
  property,
  toNetText,
  type Value,
} from '#values';
import { enumNumber, enumOf } from '../enum-types.ts';
import type { Stream } from '../io/stream.ts';
import type { TextWriter } from '../io/text-writer.ts';
import type { Encoding } from '../text/encoding.ts';
import type { StringBuilder } from '../text/string-builder.ts';
import { documentTypeText, instructionText } from './write-node.ts';
import { xmlTextWriterType, xmlWriterType } from './writer-types.ts';
import { xmlText } from './xml-convert.ts';
import {
  builderSink,
  fileSink,
  plainEncoding,
  sinkOf,
  streamSink,
  textWriter,
  type XmlSink,
  XmlWriter,
} from './xml-writer.ts';
import { XmlWriterSettings } from './xml-writer-settings.ts';

type Text = string | null;

/** A method that gives nothing. */
function act(signature: string, action: (self: XmlWriter, ...args: never[]) => void): MethodDeclaration {
  return method(`void ${signature}`, (self: XmlWriter, ...args: never[]) => {
    action(self, ...args);
    return undefined;
  });
}

function elements(): MethodDeclaration[] {
  return [
    act('WriteStartElement(string localName)', (self, name: string) => self.startElement(null, name, null)),
    act('WriteStartElement(string localName, string ns)', (self, name: string, uri: Text) =>
      self.startElement(null, name, uri),
    ),
    act(
      'WriteStartElement(string prefix, string localName, string ns)',
      (self, prefix: Text, name: string, uri: Text) => self.startElement(prefix, name, uri),
    ),
    act('WriteEndElement()', self => self.endElement(false)),
    act('WriteFullEndElement()', self => self.endElement(true)),
    act('WriteElementString(string localName, string value)', (self, name: string, value: Text) =>
      self.element(null, name, null, value),
    ),
    act('WriteElementString(string localName, string ns, string value)', (self, name: string, uri: Text, value: Text) =>
      self.element(null, name, uri, value),
    ),
    act(
      'WriteElementString(string prefix, string localName, string ns, string value)',
      (self, prefix: Text, name: string, uri: Text, value: Text) => self.element(prefix, name, uri, value),
    ),
    act('WriteAttributeString(string localName, string value)', (self, name: string, value: Text) =>
      self.attribute(null, name, null, value),
    ),
    act(
      'WriteAttributeString(string localName, string ns, string value)',
      (self, name: string, uri: Text, value: Text) => self.attribute(null, name, uri, value),
    ),
    act(
      'WriteAttributeString(string prefix, string localName, string ns, string value)',
      (self, prefix: Text, name: string, uri: Text, value: Text) => self.attribute(prefix, name, uri, value),
    ),
    act('WriteStartAttribute(string localName)', (self, name: string) => self.startAttribute(null, name, null)),
    act('WriteStartAttribute(string localName, string ns)', (self, name: string, uri: Text) =>
      self.startAttribute(null, name, uri),
    ),
    act('WriteEndAttribute()', self => self.endAttribute()),
  ];
}

function content(): MethodDeclaration[] {
  const aside = (self: XmlWriter, markup: string): void => {
    self.begin();
    self.builder.aside(markup);
  };
  const raw = (self: XmlWriter, markup: string): void => {
    self.begin();
    self.builder.raw(markup);
  };
  return [
    act('WriteStartDocument()', self => self.startDocument('')),
    act('WriteStartDocument(bool standalone)', (self, standalone: boolean) =>
      self.startDocument(standalone ? 'yes' : 'no'),
    ),
    act('WriteEndDocument()', self => self.endDocument()),
    act('WriteString(string text)', (self, text: Text) => self.text(text ?? '')),
    act('WriteValue(System.Object value)', (self, value: Value) => self.text(xmlText(value))),
    act('WriteCData(string text)', (self, text: Text) => raw(self, `<![CDATA[${text ?? ''}]]>`)),
    act('WriteRaw(string data)', (self, data: string) => raw(self, data)),
    act('WriteWhitespace(string ws)', (self, data: string) => raw(self, data)),
    act('WriteComment(string text)', (self, text: Text) => aside(self, `<!--${text ?? ''}-->`)),
    act('WriteProcessingInstruction(string name, string text)', (self, name: string, text: Text) =>
      aside(self, instructionText(name, text ?? '')),
    ),
    act(
      'WriteDocType(string name, string pubid, string sysid, string subset)',
      (self, name: string, publicId: Text, systemId: Text, internalSubset: Text) =>
        aside(self, documentTypeText({ name, publicId, systemId, internalSubset })),
    ),
    act('Flush()', self => self.flush()),
    act('Close()', self => self.close()),
    act('Dispose()', self => self.close()),
  ];
}

/** Create for all that can be written to, with settings and without. */
function creation(): MethodDeclaration[] {
  const create = (
    target: string,
    sink: (target: never, settings: XmlWriterSettings) => XmlSink,
  ): MethodDeclaration[] => {
    const make = (to: never, settings: XmlWriterSettings | null): XmlWriter => {
      const used = settings ?? new XmlWriterSettings();
      return new XmlWriter(sink(to, used), used);
    };
    const head = `System.Xml.XmlWriter Create(${target}`;
    return [
      method(`${head})`, (to: never) => make(to, null)),
      method(`${head}, System.Xml.XmlWriterSettings settings)`, make),
    ];
  };
  return [
    ...create('string outputFileName', (name: string, settings) => fileSink(name, settings.encoding)),
    ...create('System.IO.Stream output', (stream: Stream, settings) => streamSink(stream, settings.encoding)),
    ...create('System.IO.TextWriter output', (writer: TextWriter) => sinkOf(writer)),
    ...create('System.Text.StringBuilder output', (builder: StringBuilder) => builderSink(builder)),
  ];
}

export function xmlWriterTypes(): NetType[] {
  xmlWriterType.describe(() => ({
    properties: [property('System.Xml.XmlWriterSettings Settings', (self: XmlWriter) => self.settings)],
    methods: [...elements(), ...content()],
    staticMethods: creation(),
  }));
  const name = 'System.Xml.XmlTextWriter';
  xmlTextWriterType.describe(() => ({
    constructors: [
      method(`${name} new(System.IO.TextWriter w)`, (writer: TextWriter) => textWriter(sinkOf(writer))),
      method(`${name} new(string filename, System.Text.Encoding encoding)`, (path: string, encoding: Encoding | null) =>
        textWriter(fileSink(path, plainEncoding(encoding))),
      ),
      method(
        `${name} new(System.IO.Stream w, System.Text.Encoding encoding)`,
        (stream: Stream, encoding: Encoding | null) => textWriter(streamSink(stream, plainEncoding(encoding))),
      ),
    ],
    properties: [
      property(
        'System.Xml.Formatting Formatting',
        (self: XmlWriter) => enumOf('System.Xml.Formatting', self.settings.indent ? 1 : 0),
        (self: XmlWriter, value: EnumValue) => {
          self.settings.indent = enumNumber(value) === 1;
        },
      ),
      property(
        'int Indentation',
        (self: XmlWriter) => self.settings.indentChars.length,
        (self: XmlWriter, count: number) => {
          self.settings.indentChars = (self.settings.indentChars.charAt(0) || ' ').repeat(count);
        },
      ),
      property(
        'char IndentChar',
        (self: XmlWriter) => new Char((self.settings.indentChars || ' ').charCodeAt(0)),
        (self: XmlWriter, char: Char) => {
          self.settings.indentChars = toNetText(char).repeat(self.settings.indentChars.length);
        },
      ),
    ],
  }));
  return [xmlWriterType, xmlTextWriterType];
}
