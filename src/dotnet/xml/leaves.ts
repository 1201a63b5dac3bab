import type { NetType } from '#values';
import type { XmlDocument } from './document.ts';
import { XmlNode } from './node.ts';
import { type NodeNumber, nodeTypes } from './node-types.ts';
import {
  xmlCDataType,
  xmlCommentType,
  xmlDeclarationType,
  xmlDocumentTypeType,
  xmlFragmentType,
  xmlInstructionType,
  xmlSignificantWhitespaceType,
  xmlTextType,
  xmlWhitespaceType,
} from './types.ts';

type CharacterKind = 'text' | 'cdata' | 'comment' | 'whitespace' | 'significantWhitespace';

const kinds: Readonly<Record<CharacterKind, { readonly name: string; readonly type: NetType }>> = {
  text: { name: '#text', type: xmlTextType },
  cdata: { name: '#cdata-section', type: xmlCDataType },
  comment: { name: '#comment', type: xmlCommentType },
  whitespace: { name: '#whitespace', type: xmlWhitespaceType },
  significantWhitespace: { name: '#significant-whitespace', type: xmlSignificantWhitespaceType },
};

/** Text, CDATA, a comment or white space. */
export class XmlCharacterData extends XmlNode {
  readonly kind: CharacterKind;
  data: string;

  constructor(document: XmlDocument, kind: CharacterKind, data: string) {
    super(document);
    this.kind = kind;
    this.data = data;
  }
  get netType(): NetType {
    return kinds[this.kind].type;
  }
  get nodeType(): NodeNumber {
    return nodeTypes[this.kind];
  }
  get name(): string {
    return kinds[this.kind].name;
  }
  override get value(): string {
    return this.data;
  }
  override set value(value: string | null) {
    this.data = value ?? '';
  }
  override get contentText(): string {
    return this.data;
  }
  override set contentText(text: string) {
    this.data = text;
  }
  copy(document: XmlDocument): XmlCharacterData {
    return new XmlCharacterData(document, this.kind, this.data);
  }
}

export class XmlInstruction extends XmlNode {
  readonly target: string;
  data: string;
  constructor(document: XmlDocument, target: string, data: string) {
    super(document);
    this.target = target;
    this.data = data;
  }
  get netType(): NetType {
    return xmlInstructionType;
  }
  get nodeType(): NodeNumber {
    return nodeTypes.instruction;
  }
  get name(): string {
    return this.target;
  }
  override get value(): string {
    return this.data;
  }
  override set value(value: string | null) {
    this.data = value ?? '';
  }
  override get contentText(): string {
    return this.data;
  }
  override set contentText(text: string) {
    this.data = text;
  }
  copy(document: XmlDocument): XmlInstruction {
    return new XmlInstruction(document, this.target, this.data);
  }
}

export class XmlDeclaration extends XmlNode {
  readonly version: string;
  encoding: string;
  standalone: string;
  constructor(document: XmlDocument, version: string, encoding: string, standalone: string) {
    super(document);
    this.version = version;
    this.encoding = encoding;
    this.standalone = standalone;
  }
  get netType(): NetType {
    return xmlDeclarationType;
  }
  get nodeType(): NodeNumber {
    return nodeTypes.declaration;
  }
  get name(): string {
    return 'xml';
  }
  override get value(): string {
    const encoding = this.encoding === '' ? '' : ` encoding="${this.encoding}"`;
    const standalone = this.standalone === '' ? '' : ` standalone="${this.standalone}"`;
    return `version="${this.version}"${encoding}${standalone}`;
  }
  override get contentText(): string {
    return this.value;
  }
  copy(document: XmlDocument): XmlDeclaration {
    return new XmlDeclaration(document, this.version, this.encoding, this.standalone);
  }
}

export class XmlDocumentTypeNode extends XmlNode {
  readonly name: string;
  readonly publicId: string | null;
  readonly systemId: string | null;
  readonly internalSubset: string;
  constructor(
    document: XmlDocument,
    name: string,
    publicId: string | null,
    systemId: string | null,
    internalSubset: string,
  ) {
    super(document);
    this.name = name;
    this.publicId = publicId;
    this.systemId = systemId;
    this.internalSubset = internalSubset;
  }
  get netType(): NetType {
    return xmlDocumentTypeType;
  }
  get nodeType(): NodeNumber {
    return nodeTypes.documentType;
  }
  copy(document: XmlDocument): XmlDocumentTypeNode {
    return new XmlDocumentTypeNode(document, this.name, this.publicId, this.systemId, this.internalSubset);
  }
}

export class XmlFragment extends XmlNode {
  get netType(): NetType {
    return xmlFragmentType;
  }
  get nodeType(): NodeNumber {
    return nodeTypes.fragment;
  }
  get name(): string {
    return '#document-fragment';
  }
  copy(document: XmlDocument): XmlFragment {
    return new XmlFragment(document);
  }
}
