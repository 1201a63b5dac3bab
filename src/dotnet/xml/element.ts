import type { XmlDocument } from './document.ts';
import { XmlCharacterData } from './leaves.ts';
import { XmlNode } from './node.ts';
import { nodeTypes } from './node-types.ts';
import { xmlAttributeType, xmlElementType } from './types.ts';

export const xmlnsNamespace = 'http://www.w3.org/2000/xmlns/';
export const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';

/** An expanded name: prefix, local name and the namespace that they mean. */
export interface QualifiedName {
  readonly prefix: string;
  readonly localName: string;
  readonly namespaceURI: string;
}

export function splitName(name: string): { prefix: string; localName: string } {
  const colon = name.indexOf(':');
  return colon <= 0
    ? { prefix: '', localName: name }
    : { prefix: name.slice(0, colon), localName: name.slice(colon + 1) };
}

abstract class XmlNamedNode extends XmlNode {
  readonly qualifiedName: QualifiedName;
  constructor(document: XmlDocument, qualifiedName: QualifiedName) {
    super(document);
    this.qualifiedName = qualifiedName;
  }
  get name(): string {
    const { prefix, localName } = this.qualifiedName;
    return prefix === '' ? localName : `${prefix}:${localName}`;
  }
  override get localName(): string {
    return this.qualifiedName.localName;
  }
  override get prefix(): string {
    return this.qualifiedName.prefix;
  }
  override get namespaceURI(): string {
    return this.qualifiedName.namespaceURI;
  }
}

export class XmlAttribute extends XmlNamedNode {
  #value = '';
  ownerElement: XmlElement | null = null;

  get netType() {
    return xmlAttributeType;
  }
  get nodeType() {
    return nodeTypes.attribute;
  }
  override get value(): string {
    return this.#value;
  }
  override set value(value: string | null) {
    this.#value = value ?? '';
  }
  override get contentText(): string {
    return this.#value;
  }
  override set contentText(text: string) {
    this.#value = text;
  }
  override get memberNodes(): readonly XmlNode[] {
    return this.ownerDocument ? [new XmlCharacterData(this.ownerDocument, 'text', this.#value)] : [];
  }
  get isNamespaceDeclaration(): boolean {
    return this.namespaceURI === xmlnsNamespace;
  }
  copy(document: XmlDocument): XmlAttribute {
    const attribute = new XmlAttribute(document, this.qualifiedName);
    attribute.value = this.#value;
    return attribute;
  }
}

export class XmlElement extends XmlNamedNode {
  readonly attributes: XmlAttribute[] = [];
  /** Written as `<a />`; true until the element gets content. */
  isEmpty = true;

  get netType() {
    return xmlElementType;
  }
  get nodeType() {
    return nodeTypes.element;
  }
  override get attributeNodes(): readonly XmlNode[] {
    return this.attributes;
  }
  /** One text instead of all content. */
  override set contentText(text: string) {
    for (const child of this.children.splice(0)) child.parent = null;
    this.isEmpty = false;
    if (text === '' || !this.ownerDocument) return;
    const node = new XmlCharacterData(this.ownerDocument, 'text', text);
    node.parent = this;
    this.children.push(node);
  }
  override get contentText(): string {
    return super.contentText;
  }
  attribute(name: string): XmlAttribute | null {
    return this.attributes.find(each => each.name === name) ?? null;
  }
  attributeNS(localName: string, namespaceURI: string): XmlAttribute | null {
    return this.attributes.find(each => each.localName === localName && each.namespaceURI === namespaceURI) ?? null;
  }
  /** Replaces the attribute of the same name. */
  attach(attribute: XmlAttribute): void {
    const at = this.attributes.findIndex(each => each.name === attribute.name);
    attribute.ownerElement = this;
    if (at < 0) this.attributes.push(attribute);
    else this.attributes[at] = attribute;
  }
  detach(attribute: XmlAttribute | null): XmlAttribute | null {
    if (!attribute || !this.attributes.includes(attribute)) return null;
    this.attributes.splice(this.attributes.indexOf(attribute), 1);
    attribute.ownerElement = null;
    return attribute;
  }
  copy(document: XmlDocument): XmlElement {
    const element = new XmlElement(document, this.qualifiedName);
    element.isEmpty = this.isEmpty;
    for (const attribute of this.attributes) element.attach(attribute.copy(document));
    return element;
  }
}

/** The namespace that a prefix means at a node; null where nobody declares it. */
export function namespaceOfPrefix(node: XmlNode | null, prefix: string): string | null {
  if (prefix === 'xml') return xmlNamespace;
  if (prefix === 'xmlns') return xmlnsNamespace;
  const declaration = prefix === '' ? 'xmlns' : `xmlns:${prefix}`;
  for (let at: XmlNode | null = node; at; at = at.parent) {
    if (!(at instanceof XmlElement)) continue;
    const found = at.attribute(declaration);
    if (found) return found.value;
    if (at.prefix === prefix && at.namespaceURI !== '') return at.namespaceURI;
  }
  return prefix === '' ? '' : null;
}

export function prefixOfNamespace(node: XmlNode | null, namespaceURI: string): string {
  for (let at: XmlNode | null = node; at; at = at.parent) {
    if (!(at instanceof XmlElement)) continue;
    const found = at.attributes.find(each => each.isNamespaceDeclaration && each.value === namespaceURI);
    if (found) return found.prefix === '' ? '' : found.localName;
    if (at.namespaceURI === namespaceURI) return at.prefix;
  }
  return '';
}
