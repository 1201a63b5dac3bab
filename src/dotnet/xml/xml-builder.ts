import type { QualifiedName } from './element.ts';
import { escapeXmlAttribute, escapeXmlText } from './escape.ts';

/** How XML is laid out as text. */
export interface XmlLayout {
  readonly indent: boolean;
  readonly indentChars: string;
  readonly newLine: string;
  /** A line break within an element that has an end tag and no content. */
  readonly breakEmpty: boolean;
  /** A prefix for an attribute that has a namespace and none; the DOM says the depth too (`d1p1`). */
  readonly prefix: (depth: number, number: number) => string;
}

export const flatLayout: XmlLayout = {
  indent: false,
  indentChars: '  ',
  newLine: '\n',
  breakEmpty: true,
  prefix: (depth, number) => `d${depth}p${number}`,
};

interface OpenElement {
  readonly name: QualifiedName;
  readonly attributes: { readonly name: QualifiedName; readonly value: string }[];
  readonly prefixes: Map<string, string>;
  /** Text was written: from there on a line break would be content. */
  mixed: boolean;
}

const xmlnsNamespace = 'http://www.w3.org/2000/xmlns/';
const spelled = ({ prefix, localName }: QualifiedName): string =>
  prefix === '' ? localName : `${prefix}:${localName}`;

/** XML text written from front to back. Declares the namespaces that nobody has declared. */
export class XmlBuilder {
  readonly #layout: () => XmlLayout;
  readonly #open: OpenElement[] = [];
  /** The start tag of the innermost element is not written yet. */
  #isTagOpen = false;
  #text = '';
  #isFirst = true;

  constructor(layout: () => XmlLayout = () => flatLayout) {
    this.#layout = layout;
  }

  get depth(): number {
    return this.#open.length;
  }
  /** Nothing is written yet. */
  get isFresh(): boolean {
    return this.#isFirst && this.#open.length === 0;
  }
  /** The namespace of a prefix, as far as the tags that are open say. */
  namespaceOf(prefix: string): string | null {
    for (const { name, attributes, prefixes } of [...this.#open].reverse()) {
      const own = attributes.find(each => each.name.namespaceURI === xmlnsNamespace && each.name.localName === prefix);
      const known = own?.value ?? (name.prefix === prefix ? name.namespaceURI : prefixes.get(prefix));
      if (known !== undefined) return known;
    }
    return prefix === '' ? '' : null;
  }
  prefixOf(namespaceURI: string): string | null {
    for (const { name, attributes, prefixes } of [...this.#open].reverse()) {
      if (name.namespaceURI === namespaceURI) return name.prefix;
      const own = attributes.find(
        each => each.name.namespaceURI === xmlnsNamespace && each.value === namespaceURI && each.name.prefix !== '',
      );
      if (own) return own.name.localName;
      for (const [prefix, uri] of prefixes) if (uri === namespaceURI) return prefix;
    }
    return null;
  }

  /** What was written since the last time, a start tag that may still get attributes included. */
  take(): string {
    this.#closeTag();
    const text = this.#text;
    this.#text = '';
    return text;
  }

  startElement(name: QualifiedName): void {
    this.#closeTag();
    this.#break();
    const prefixes = this.#open.at(-1)?.prefixes ?? new Map([['', '']]);
    this.#open.push({ name, attributes: [], prefixes: new Map(prefixes), mixed: false });
    this.#isTagOpen = true;
  }

  attribute(name: QualifiedName, value: string): void {
    this.#open.at(-1)?.attributes.push({ name, value });
  }

  /** `full` writes an end tag even where there is no content. */
  endElement(full: boolean): void {
    const top = this.#open.at(-1);
    if (!top) return;
    if (this.#isTagOpen && !full) {
      this.#writeTag(top, ' />');
      this.#open.pop();
      return;
    }
    const isBare = this.#isTagOpen;
    this.#closeTag();
    this.#open.pop();
    if (!top.mixed && (!isBare || this.#layout().breakEmpty)) this.#break();
    this.#write(`</${spelled(top.name)}>`);
  }

  text(value: string): void {
    this.raw(escapeXmlText(value));
  }
  cdata(value: string): void {
    this.raw(`<![CDATA[${value}]]>`);
  }
  /** Written as it is; counts as text. */
  raw(markup: string): void {
    this.#closeTag();
    const top = this.#open.at(-1);
    if (top) top.mixed = true;
    this.#write(markup);
  }
  /** A comment, an instruction, a document type: on a line of its own. */
  aside(markup: string): void {
    this.#closeTag();
    this.#break();
    this.#write(markup);
  }

  #break(): void {
    const layout = this.#layout();
    if (!layout.indent || this.#isFirst || this.#open.at(-1)?.mixed) return;
    this.#write(layout.newLine + layout.indentChars.repeat(this.#open.length));
  }

  #write(text: string): void {
    this.#text += text;
    this.#isFirst = false;
  }

  #closeTag(): void {
    const top = this.#open.at(-1);
    if (this.#isTagOpen && top) this.#writeTag(top, '>');
  }

  #writeTag(element: OpenElement, end: string): void {
    this.#isTagOpen = false;
    const { name, attributes, prefixes } = element;
    for (const each of attributes)
      if (each.name.namespaceURI === xmlnsNamespace)
        prefixes.set(each.name.prefix === '' ? '' : each.name.localName, each.value);
    const declaresName = (prefixes.get(name.prefix) ?? null) !== name.namespaceURI;
    if (declaresName) prefixes.set(name.prefix, name.namespaceURI);
    let declared = '';
    let made = 0;
    let written = '';
    for (const each of attributes) {
      const prefix = prefixFor(each.name, prefixes, () => this.#layout().prefix(this.#open.length, ++made));
      if (prefix !== null) declared += declare(prefixes, prefix, each.name.namespaceURI);
      written += ` ${spelled({ ...each.name, prefix: prefix ?? each.name.prefix })}="${escapeXmlAttribute(each.value)}"`;
    }
    if (declaresName) declared += declare(prefixes, name.prefix, name.namespaceURI);
    this.#write(`<${spelled(name)}${written}${declared}${end}`);
  }
}

function declare(prefixes: Map<string, string>, prefix: string, namespaceURI: string): string {
  prefixes.set(prefix, namespaceURI);
  return ` ${prefix === '' ? 'xmlns' : `xmlns:${prefix}`}="${escapeXmlAttribute(namespaceURI)}"`;
}

/** A prefix that has to be declared for an attribute in a namespace; null where none has to. */
function prefixFor(name: QualifiedName, prefixes: ReadonlyMap<string, string>, make: () => string): string | null {
  const { namespaceURI, prefix } = name;
  if (namespaceURI === '' || namespaceURI === xmlnsNamespace || prefix === 'xml') return null;
  if (prefix !== '') return prefixes.get(prefix) === namespaceURI ? null : prefix;
  return make();
}
