import { writeFileSync } from 'node:fs';
import { NetObject, type NetType, raise } from '#values';
import { fullPath, withPath } from '../io/io-error.ts';
import type { Stream } from '../io/stream.ts';
import { StreamWriter } from '../io/stream-writer.ts';
import { StringWriter, type TextWriter } from '../io/text-writer.ts';
import { type Encoding, utf8Encoding, utf8WithPreamble } from '../text/encoding.ts';
import type { StringBuilder } from '../text/string-builder.ts';
import { xmlnsNamespace } from './element.ts';
import { declarationText } from './write-node.ts';
import { xmlTextWriterType, xmlWriterType } from './writer-types.ts';
import { flatLayout, XmlBuilder } from './xml-builder.ts';
import { XmlWriterSettings } from './xml-writer-settings.ts';

/** Where a writer's text goes, and how the declaration names its encoding. */
export interface XmlSink {
  readonly encoding: string;
  write(text: string): void;
  close(): void;
}

export function sinkOf(writer: TextWriter): XmlSink {
  const encoding =
    writer instanceof StringWriter ? 'utf-16' : writer instanceof StreamWriter ? writer.encoding.codec : 'utf-8';
  return {
    encoding,
    write: text => {
      writer.write(text);
      writer.flush();
    },
    close: () => writer.flush(),
  };
}

export const builderSink = (builder: StringBuilder): XmlSink => sinkOf(new StringWriter(builder));

export function streamSink(stream: Stream, encoding: Encoding = utf8WithPreamble): XmlSink {
  return sinkOf(new StreamWriter(stream, encoding));
}

export function fileSink(name: string, encoding: Encoding = utf8WithPreamble): XmlSink {
  const path = fullPath(name, 'outputFileName');
  withPath(path, true, () => writeFileSync(path, Uint8Array.from(encoding.preamble)));
  return {
    encoding: encoding.codec,
    write: text => withPath(path, true, () => writeFileSync(path, encoding.encode(text), { flag: 'a' })),
    close: () => {},
  };
}

/** System.Xml.XmlWriter: XML written piece by piece. */
export class XmlWriter extends NetObject {
  readonly settings: XmlWriterSettings;
  readonly builder: XmlBuilder;
  readonly #sink: XmlSink;
  readonly netType: NetType;
  hasDeclaration = false;
  closed = false;
  /** An attribute that WriteStartAttribute began. */
  #attribute: { prefix: string; localName: string; namespaceURI: string; value: string } | null = null;

  constructor(sink: XmlSink, settings: XmlWriterSettings, netType: NetType = xmlWriterType) {
    super();
    this.#sink = sink;
    this.settings = settings;
    this.netType = netType;
    const isOld = netType === xmlTextWriterType;
    const prefix = isOld ? flatLayout.prefix : (_: number, number: number) => `p${number}`;
    this.builder = new XmlBuilder(() => ({
      indent: settings.indent,
      indentChars: settings.indentChars,
      newLine: settings.newLineChars,
      breakEmpty: isOld,
      prefix,
    }));
  }

  /** The declaration that a writer of XmlWriter.Create begins with unless its settings leave it out. */
  begin(): void {
    if (this.closed) raise('System.InvalidOperationException', 'The Writer is closed or in error state.');
    if (this.netType === xmlTextWriterType || this.settings.omitXmlDeclaration) return;
    if (this.builder.isFresh && !this.hasDeclaration) this.startDocument('');
  }

  startDocument(standalone: string): void {
    if (this.netType !== xmlTextWriterType && this.settings.omitXmlDeclaration) return;
    if (this.hasDeclaration) return;
    this.hasDeclaration = true;
    this.builder.aside(declarationText('1.0', this.#sink.encoding, standalone));
  }

  startElement(prefix: string | null, localName: string, namespaceURI: string | null): void {
    this.begin();
    const uri = namespaceURI ?? this.builder.namespaceOf(prefix ?? '') ?? '';
    const known = prefix ?? (uri === '' ? '' : this.builder.prefixOf(uri)) ?? '';
    this.builder.startElement({ prefix: known, localName, namespaceURI: uri });
  }

  endElement(full: boolean): void {
    if (this.builder.depth === 0)
      raise(
        'System.InvalidOperationException',
        'Token EndElement in state Start would result in an invalid XML document. Make sure that the ConformanceLevel setting is set to ConformanceLevel.Fragment or ConformanceLevel.Auto if you want to write an XML fragment. ',
      );
    this.builder.endElement(full);
  }

  attribute(prefix: string | null, localName: string, namespaceURI: string | null, value: string | null): void {
    if (prefix === 'xmlns' || (localName === 'xmlns' && !prefix)) {
      this.builder.attribute({ prefix: prefix ?? '', localName, namespaceURI: xmlnsNamespace }, value ?? '');
      return;
    }
    const uri = namespaceURI ?? '';
    this.builder.attribute({ prefix: prefix ?? '', localName, namespaceURI: uri }, value ?? '');
  }

  startAttribute(prefix: string | null, localName: string, namespaceURI: string | null): void {
    this.#attribute = { prefix: prefix ?? '', localName, namespaceURI: namespaceURI ?? '', value: '' };
  }
  endAttribute(): void {
    const open = this.#attribute;
    this.#attribute = null;
    if (open) this.attribute(open.prefix, open.localName, open.namespaceURI, open.value);
  }

  text(value: string): void {
    if (this.#attribute) this.#attribute.value += value;
    else {
      this.begin();
      this.builder.text(value);
    }
  }

  element(prefix: string | null, localName: string, namespaceURI: string | null, value: string | null): void {
    this.startElement(prefix, localName, namespaceURI);
    if (value) this.text(value);
    this.endElement(false);
  }

  endDocument(): void {
    while (this.builder.depth > 0) this.builder.endElement(false);
  }

  flush(): void {
    const text = this.builder.take();
    if (text !== '') this.#sink.write(text);
  }

  close(): void {
    if (this.closed) return;
    this.endDocument();
    this.flush();
    this.closed = true;
    this.#sink.close();
  }
}

/** XmlTextWriter, which has its layout in properties of its own and writes no declaration unasked. */
export function textWriter(sink: XmlSink): XmlWriter {
  return new XmlWriter(sink, new XmlWriterSettings(), xmlTextWriterType);
}

export const plainEncoding = (encoding: Encoding | null): Encoding => encoding ?? utf8Encoding;
