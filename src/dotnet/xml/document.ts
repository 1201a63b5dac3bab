import { NetObject, NetType, objectType } from '#values';
import { XmlElement } from './element.ts';
import { XmlDeclaration, XmlDocumentTypeNode } from './leaves.ts';
import { XmlNode } from './node.ts';
import { nodeTypes } from './node-types.ts';
import { xmlDocumentType } from './types.ts';

export const xmlNameTableType = new NetType({ fullName: 'System.Xml.XmlNameTable', base: objectType });
export const nameTableType = new NetType({ fullName: 'System.Xml.NameTable', base: xmlNameTableType });

/** Names of a document; of use only as what an XmlNamespaceManager is made with. */
export class NameTable extends NetObject {
  get netType(): NetType {
    return nameTableType;
  }
}

export class XmlDocument extends XmlNode {
  preserveWhitespace = false;
  readonly nameTable = new NameTable();

  constructor() {
    super(null);
  }
  get netType(): NetType {
    return xmlDocumentType;
  }
  get nodeType() {
    return nodeTypes.document;
  }
  get name(): string {
    return '#document';
  }
  override get document(): XmlDocument {
    return this;
  }
  get documentElement(): XmlElement | null {
    return this.children.find(each => each instanceof XmlElement) ?? null;
  }
  get documentType(): XmlDocumentTypeNode | null {
    return this.children.find(each => each instanceof XmlDocumentTypeNode) ?? null;
  }
  get declaration(): XmlDeclaration | null {
    const first = this.children[0];
    return first instanceof XmlDeclaration ? first : null;
  }
  copy(): XmlDocument {
    const document = new XmlDocument();
    document.preserveWhitespace = this.preserveWhitespace;
    return document;
  }
}
