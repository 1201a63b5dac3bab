import { type EnumValue, type MethodDeclaration, method, property, raise } from '#values';
import { enumNumber } from '../enum-types.ts';
import { XmlDocument } from './document.ts';
import { loadFrom, loadText, saveTo } from './document-files.ts';
import { splitName, XmlAttribute, XmlElement } from './element.ts';
import { attributeName } from './element-members.ts';
import { XmlCharacterData, XmlDeclaration, XmlDocumentTypeNode, XmlFragment, XmlInstruction } from './leaves.ts';
import { withDescendants, type XmlNode } from './node.ts';
import { XmlNodeList } from './node-lists.ts';
import { nodeTypes } from './node-types.ts';
import { xmlDocumentType, xmlElementListType } from './types.ts';

/** Elements below a node by their qualified name; `*` is any. Live, as the list of System.Xml is. */
export function elementsNamed(self: XmlNode, name: string): XmlNodeList {
  return new XmlNodeList(xmlElementListType, () =>
    [...withDescendants(self)].filter(
      each => each !== self && each instanceof XmlElement && (name === '*' || each.name === name),
    ),
  );
}

function createElement(self: XmlDocument, prefix: string, localName: string, namespaceURI: string): XmlElement {
  if (localName === '') {
    raise('System.ArgumentException', 'The local name for elements or attributes cannot be null or an empty string.');
  }
  return new XmlElement(self, { prefix, localName, namespaceURI });
}

function createNamed(self: XmlDocument, name: string, namespaceURI: string): XmlElement {
  const { prefix, localName } = splitName(name);
  return createElement(self, prefix, localName, namespaceURI);
}

function createAttribute(self: XmlDocument, prefix: string, localName: string, namespaceURI: string): XmlAttribute {
  return new XmlAttribute(self, { prefix, localName, namespaceURI });
}

/** A node of a kind that has a name only where an element or attribute has. */
function createNode(self: XmlDocument, kind: number, prefix: string, name: string, uri: string): XmlNode {
  switch (kind) {
    case nodeTypes.element:
      return prefix === '' ? createNamed(self, name, uri) : createElement(self, prefix, name, uri);
    case nodeTypes.attribute:
      return createAttribute(self, prefix, name, uri);
    case nodeTypes.text:
      return new XmlCharacterData(self, 'text', '');
    case nodeTypes.cdata:
      return new XmlCharacterData(self, 'cdata', '');
    case nodeTypes.comment:
      return new XmlCharacterData(self, 'comment', '');
    case nodeTypes.fragment:
      return new XmlFragment(self);
    case nodeTypes.instruction:
      return new XmlInstruction(self, name, '');
    default:
      return raise('System.ArgumentException', `Cannot create node of type ${kind}.`);
  }
}

const kindNames: ReadonlyMap<string, number> = new Map([
  ['element', nodeTypes.element],
  ['attribute', nodeTypes.attribute],
  ['text', nodeTypes.text],
  ['cdatasection', nodeTypes.cdata],
  ['comment', nodeTypes.comment],
  ['documentfragment', nodeTypes.fragment],
  ['processinginstruction', nodeTypes.instruction],
]);

const kindNamed = (name: string): number =>
  kindNames.get(name.toLowerCase()) ??
  raise('System.ArgumentException', `'${name}' does not represent any 'XmlNodeType'.`);

function creation(): MethodDeclaration[] {
  const e = 'System.Xml.XmlElement CreateElement';
  const a = 'System.Xml.XmlAttribute CreateAttribute';
  const n = 'System.Xml.XmlNode CreateNode';
  return [
    method(`${e}(string name)`, (self: XmlDocument, name: string) => createNamed(self, name, '')),
    method(`${e}(string qualifiedName, string namespaceURI)`, createNamed),
    method(`${e}(string prefix, string localName, string namespaceURI)`, createElement),
    method(`${a}(string name)`, (self: XmlDocument, name: string) => new XmlAttribute(self, attributeName(null, name))),
    method(`${a}(string qualifiedName, string namespaceURI)`, (self: XmlDocument, name: string, uri: string) => {
      const { prefix, localName } = splitName(name);
      return createAttribute(self, prefix, localName, uri);
    }),
    method(`${a}(string prefix, string localName, string namespaceURI)`, createAttribute),
    method(
      `${n}(System.Xml.XmlNodeType type, string prefix, string name, string namespaceURI)`,
      (self: XmlDocument, type: EnumValue, prefix: string, name: string, uri: string) =>
        createNode(self, enumNumber(type), prefix, name, uri),
    ),
    method(
      `${n}(string nodeTypeString, string name, string namespaceURI)`,
      (self: XmlDocument, type: string, name: string, uri: string) => createNode(self, kindNamed(type), '', name, uri),
    ),
    method(
      `${n}(System.Xml.XmlNodeType type, string name, string namespaceURI)`,
      (self: XmlDocument, type: EnumValue, name: string, uri: string) =>
        createNode(self, enumNumber(type), '', name, uri),
    ),
  ];
}

function leaves(): MethodDeclaration[] {
  const characters = (kind: XmlCharacterData['kind']) => (self: XmlDocument, data: string) =>
    new XmlCharacterData(self, kind, data);
  return [
    method('System.Xml.XmlText CreateTextNode(string text)', characters('text')),
    method('System.Xml.XmlCDataSection CreateCDataSection(string data)', characters('cdata')),
    method('System.Xml.XmlComment CreateComment(string data)', characters('comment')),
    method('System.Xml.XmlWhitespace CreateWhitespace(string text)', characters('whitespace')),
    method(
      'System.Xml.XmlSignificantWhitespace CreateSignificantWhitespace(string text)',
      characters('significantWhitespace'),
    ),
    method(
      'System.Xml.XmlProcessingInstruction CreateProcessingInstruction(string target, string data)',
      (self: XmlDocument, target: string, data: string) => new XmlInstruction(self, target, data),
    ),
    method(
      'System.Xml.XmlDeclaration CreateXmlDeclaration(string version, string encoding, string standalone)',
      (self: XmlDocument, version: string, encoding: string, standalone: string) =>
        new XmlDeclaration(self, version, encoding, standalone),
    ),
    method(
      'System.Xml.XmlDocumentType CreateDocumentType(string name, string publicId, string systemId, string internalSubset)',
      (self: XmlDocument, name: string, publicId: string, systemId: string, subset: string) =>
        new XmlDocumentTypeNode(self, name, publicId || null, systemId || null, subset),
    ),
    method('System.Xml.XmlDocumentFragment CreateDocumentFragment()', (self: XmlDocument) => new XmlFragment(self)),
  ];
}

export function describeXmlDocument(): void {
  xmlDocumentType.convertFrom = value => loadText(value);
  xmlDocumentType.describe(() => ({
    constructors: [
      method('xml new()', () => new XmlDocument()),
      method('xml new(System.Xml.XmlNameTable nt)', () => new XmlDocument()),
    ],
    properties: [
      property('System.Xml.XmlDocumentType DocumentType', (self: XmlDocument) => self.documentType),
      property('System.Xml.XmlElement DocumentElement', (self: XmlDocument) => self.documentElement),
      property('System.Xml.XmlNameTable NameTable', (self: XmlDocument) => self.nameTable),
      property(
        'bool PreserveWhitespace',
        (self: XmlDocument) => self.preserveWhitespace,
        (self: XmlDocument, value: boolean) => {
          self.preserveWhitespace = value;
        },
      ),
    ],
    methods: [
      ...creation(),
      ...leaves(),
      method('System.Xml.XmlNodeList GetElementsByTagName(string name)', elementsNamed),
      method('System.Xml.XmlElement GetElementById(string elementId)', () => null),
      method(
        'System.Xml.XmlNode ImportNode(System.Xml.XmlNode node, bool deep)',
        (self: XmlDocument, node: XmlNode, deep: boolean) => node.clone(self, deep),
      ),
      ...loadFrom(),
      ...saveTo(),
    ],
  }));
}
