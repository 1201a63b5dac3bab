import { method, property, raise } from '#values';
import { elementsNamed } from './document-members.ts';
import {
  namespaceOfPrefix,
  type QualifiedName,
  splitName,
  XmlAttribute,
  type XmlElement,
  xmlnsNamespace,
} from './element.ts';
import type { XmlCharacterData, XmlDeclaration, XmlDocumentTypeNode, XmlInstruction } from './leaves.ts';
import { removeChildren } from './tree-changes.ts';
import {
  xmlAttributeType,
  xmlCharacterDataType,
  xmlDeclarationType,
  xmlDocumentTypeType,
  xmlElementType,
  xmlInstructionType,
} from './types.ts';

/** The name of a new attribute; a prefix that nobody declares has no meaning and falls away. */
export function attributeName(element: XmlElement | null, name: string): QualifiedName {
  const { prefix, localName } = splitName(name);
  if (name === 'xmlns' || prefix === 'xmlns') return { prefix, localName, namespaceURI: xmlnsNamespace };
  const namespaceURI = prefix === '' ? '' : namespaceOfPrefix(element, prefix);
  return namespaceURI === null ? { prefix: '', localName, namespaceURI: '' } : { prefix, localName, namespaceURI };
}

function setAttribute(self: XmlElement, name: string, value: string): undefined {
  const existing = self.attribute(name);
  if (existing) existing.value = value;
  else attach(self, attributeName(self, name), value);
  return undefined;
}

function setAttributeNS(self: XmlElement, localName: string, namespaceURI: string, value: string): string {
  const existing = self.attributeNS(localName, namespaceURI);
  if (existing) existing.value = value;
  else attach(self, { prefix: '', localName, namespaceURI }, value);
  return value;
}

function attach(self: XmlElement, name: QualifiedName, value: string): void {
  const document = self.ownerDocument;
  if (!document) return;
  const attribute = new XmlAttribute(document, name);
  attribute.value = value;
  if (name.prefix === '' && name.namespaceURI !== '' && name.namespaceURI !== xmlnsNamespace)
    self.attributes.push(attribute);
  else self.attach(attribute);
  attribute.ownerElement = self;
}

const a = 'System.Xml.XmlAttribute';

function methods() {
  return [
    method('string GetAttribute(string name)', (self: XmlElement, name: string) => self.attribute(name)?.value ?? ''),
    method(
      'string GetAttribute(string localName, string namespaceURI)',
      (self: XmlElement, name: string, uri: string) => self.attributeNS(name, uri)?.value ?? '',
    ),
    method(`${a} GetAttributeNode(string name)`, (self: XmlElement, name: string) => self.attribute(name)),
    method(
      `${a} GetAttributeNode(string localName, string namespaceURI)`,
      (self: XmlElement, name: string, uri: string) => self.attributeNS(name, uri),
    ),
    method('System.Xml.XmlNodeList GetElementsByTagName(string name)', elementsNamed),
    method('bool HasAttribute(string name)', (self: XmlElement, name: string) => self.attribute(name) !== null),
    method(
      'bool HasAttribute(string localName, string namespaceURI)',
      (self: XmlElement, name: string, uri: string) => self.attributeNS(name, uri) !== null,
    ),
    method('void RemoveAllAttributes()', (self: XmlElement) => {
      for (const each of [...self.attributes]) self.detach(each);
      return undefined;
    }),
    method('void RemoveAttribute(string name)', (self: XmlElement, name: string) => {
      self.detach(self.attribute(name));
      return undefined;
    }),
    method(
      'void RemoveAttribute(string localName, string namespaceURI)',
      (self: XmlElement, name: string, uri: string) => {
        self.detach(self.attributeNS(name, uri));
        return undefined;
      },
    ),
    method(`System.Xml.XmlNode RemoveAttributeAt(int i)`, (self: XmlElement, at: number) =>
      self.detach(self.attributes[at] ?? null),
    ),
    method(`${a} RemoveAttributeNode(${a} oldAttr)`, (self: XmlElement, attribute: XmlAttribute) =>
      self.detach(attribute),
    ),
    method('void SetAttribute(string name, string value)', setAttribute),
    method('string SetAttribute(string localName, string namespaceURI, string value)', setAttributeNS),
    method(`${a} SetAttributeNode(${a} newAttr)`, (self: XmlElement, attribute: XmlAttribute) => {
      if (attribute.ownerElement && attribute.ownerElement !== self)
        raise(
          'System.InvalidOperationException',
          "The 'Attribute' node cannot be inserted because it is already an attribute of another element.",
        );
      const old = self.attribute(attribute.name);
      self.attach(attribute);
      return old === attribute ? null : old;
    }),
  ];
}

/** Members of elements, attributes and what has no children. */
export function describeElements(): void {
  xmlElementType.describe(() => ({
    properties: [
      property(
        'bool IsEmpty',
        (self: XmlElement) => self.isEmpty,
        (self: XmlElement, value: boolean) => {
          if (value) removeChildren(self);
          self.isEmpty = value;
        },
      ),
      property('bool HasAttributes', (self: XmlElement) => self.attributes.length > 0),
    ],
    methods: methods(),
  }));
  xmlAttributeType.describe(() => ({
    properties: [
      property('bool Specified', () => true),
      property('System.Xml.XmlElement OwnerElement', (self: XmlAttribute) => self.ownerElement),
    ],
  }));
  xmlCharacterDataType.describe(() => ({
    properties: [
      property(
        'string Data',
        (self: XmlCharacterData) => self.data,
        (self: XmlCharacterData, data: string) => {
          self.data = data;
        },
      ),
      property('int Length', (self: XmlCharacterData) => self.data.length),
    ],
    methods: [
      method('void AppendData(string strData)', (self: XmlCharacterData, data: string) => {
        self.data += data;
        return undefined;
      }),
    ],
  }));
  xmlInstructionType.describe(() => ({
    properties: [
      property('string Target', (self: XmlInstruction) => self.target),
      property('string Data', (self: XmlInstruction) => self.data),
    ],
  }));
  xmlDeclarationType.describe(declarationMembers);
  xmlDocumentTypeType.describe(() => ({
    properties: [
      property('string PublicId', (self: XmlDocumentTypeNode) => self.publicId),
      property('string SystemId', (self: XmlDocumentTypeNode) => self.systemId),
      property('string InternalSubset', (self: XmlDocumentTypeNode) => self.internalSubset),
    ],
  }));
}

function declarationMembers() {
  return {
    properties: [
      property('string Version', (self: XmlDeclaration) => self.version),
      property(
        'string Encoding',
        (self: XmlDeclaration) => self.encoding,
        (self: XmlDeclaration, value: string) => {
          self.encoding = value;
        },
      ),
      property(
        'string Standalone',
        (self: XmlDeclaration) => self.standalone,
        (self: XmlDeclaration, value: string) => {
          self.standalone = value;
        },
      ),
    ],
  };
}
