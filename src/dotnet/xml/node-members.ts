import { type MethodDeclaration, method, type PropertyDeclaration, property, raise } from '#values';
import { enumeratorOf } from '../collections/enumerators.ts';
import { enumOf } from '../enum-types.ts';
import { XmlDocument } from './document.ts';
import { namespaceOfPrefix, prefixOfNamespace, XmlElement } from './element.ts';
import { XmlFragment } from './leaves.ts';
import type { XmlNamespaceManager } from './namespaces.ts';
import { XPathNavigator } from './navigator.ts';
import { XmlNode } from './node.ts';
import { XmlAttributeCollection, XmlNodeList } from './node-lists.ts';
import { nodeTypes } from './node-types.ts';
import { parseXml } from './parse-xml.ts';
import { insertChild, removeChild, removeChildren } from './tree-changes.ts';
import { xmlChildNodesType, xmlNodeType, xPathNodeListType } from './types.ts';
import { writeNode, xmlOf } from './write-node.ts';
import type { XmlWriter } from './xml-writer.ts';
import { selectNodes } from './xpath/evaluate.ts';

const n = 'System.Xml.XmlNode';

export const childNodes = (self: XmlNode): XmlNodeList => new XmlNodeList(xmlChildNodesType, () => self.children);

function setInnerXml(self: XmlNode, markup: string): void {
  const { document } = self;
  if (!document) return;
  if (self instanceof XmlDocument) {
    removeChildren(self);
    parseXml(markup, self, self);
    return;
  }
  const fragment = new XmlFragment(document);
  if (self instanceof XmlElement) fragment.parent = self;
  parseXml(markup, document, fragment);
  fragment.parent = null;
  removeChildren(self);
  insertChild(self, fragment, null);
}

function setInnerText(self: XmlNode, text: string): void {
  if (self instanceof XmlDocument) {
    raise('System.InvalidOperationException', "The 'InnerText' of a 'Document' node is read-only and cannot be set.");
  }
  self.contentText = text;
}

function properties(): PropertyDeclaration[] {
  return [
    property('string Name', (self: XmlNode) => self.name),
    property('string LocalName', (self: XmlNode) => self.localName),
    property('string NamespaceURI', (self: XmlNode) => self.namespaceURI),
    property('string Prefix', (self: XmlNode) => self.prefix),
    property('System.Xml.XmlNodeType NodeType', (self: XmlNode) => enumOf('System.Xml.XmlNodeType', self.nodeType)),
    property(`${n} ParentNode`, (self: XmlNode) => (self.parent instanceof XmlNode ? self.parent : null)),
    property('xml OwnerDocument', (self: XmlNode) => self.ownerDocument),
    property('System.Xml.XmlAttributeCollection Attributes', (self: XmlNode) =>
      self instanceof XmlElement ? new XmlAttributeCollection(self) : null,
    ),
    property('string InnerXml', (self: XmlNode) => xmlOf(self.children), setInnerXml),
    property(
      'string InnerText',
      (self: XmlNode) => (self.nodeType === nodeTypes.attribute ? null : self.contentText),
      setInnerText,
    ),
    property(`${n} NextSibling`, (self: XmlNode) => self.nextSibling),
    property(`${n} PreviousSibling`, (self: XmlNode) => self.previousSibling),
    property(
      'string Value',
      (self: XmlNode) => self.value,
      (self: XmlNode, value: string) => {
        self.value = value;
      },
    ),
    property('System.Xml.XmlNodeList ChildNodes', childNodes),
    property(`${n} FirstChild`, (self: XmlNode) => self.children[0] ?? null),
    property(`${n} LastChild`, (self: XmlNode) => self.children.at(-1) ?? null),
    property('bool HasChildNodes', (self: XmlNode) => self.children.length > 0),
    property('bool IsReadOnly', () => false),
    property('string OuterXml', (self: XmlNode) => xmlOf([self])),
    property('string BaseURI', () => ''),
  ];
}

function changes(): MethodDeclaration[] {
  return [
    method(`${n} AppendChild(${n} newChild)`, (self: XmlNode, child: XmlNode) => insertChild(self, child, null)),
    method(`${n} PrependChild(${n} newChild)`, (self: XmlNode, child: XmlNode) =>
      insertChild(self, child, self.children[0] ?? null),
    ),
    method(`${n} InsertBefore(${n} newChild, ${n} refChild)`, (self: XmlNode, child: XmlNode, next: XmlNode | null) =>
      insertChild(self, child, next),
    ),
    method(`${n} InsertAfter(${n} newChild, ${n} refChild)`, (self: XmlNode, child: XmlNode, before: XmlNode | null) =>
      insertChild(self, child, before ? before.nextSibling : (self.children[0] ?? null)),
    ),
    method(`${n} RemoveChild(${n} oldChild)`, removeChild),
    method(`${n} ReplaceChild(${n} newChild, ${n} oldChild)`, (self: XmlNode, child: XmlNode, old: XmlNode) => {
      const next = old.nextSibling;
      removeChild(self, old);
      insertChild(self, child, next);
      return old;
    }),
    method('void RemoveAll()', (self: XmlNode) => {
      removeChildren(self);
      if (self instanceof XmlElement) for (const each of [...self.attributes]) self.detach(each);
      return undefined;
    }),
    method('void Normalize()', () => undefined),
  ];
}

function select(self: XmlNode, xpath: string, manager: XmlNamespaceManager | null): XmlNode[] {
  return selectNodes(xpath, self, manager?.resolver ?? null);
}

function searches(): MethodDeclaration[] {
  const manager = 'System.Xml.XmlNamespaceManager nsmgr';
  const list = (self: XmlNode, xpath: string, given: XmlNamespaceManager | null): XmlNodeList => {
    const found = select(self, xpath, given);
    return new XmlNodeList(xPathNodeListType, () => found);
  };
  const first = (self: XmlNode, xpath: string, given: XmlNamespaceManager | null): XmlNode | null =>
    select(self, xpath, given)[0] ?? null;
  return [
    method('System.Xml.XmlNodeList SelectNodes(string xpath)', (self: XmlNode, xpath: string) =>
      list(self, xpath, null),
    ),
    method(`System.Xml.XmlNodeList SelectNodes(string xpath, ${manager})`, list),
    method(`${n} SelectSingleNode(string xpath)`, (self: XmlNode, xpath: string) => first(self, xpath, null)),
    method(`${n} SelectSingleNode(string xpath, ${manager})`, first),
    method(
      'string GetNamespaceOfPrefix(string prefix)',
      (self: XmlNode, prefix: string) => namespaceOfPrefix(self, prefix) ?? '',
    ),
    method('string GetPrefixOfNamespace(string namespaceURI)', prefixOfNamespace),
    method('System.Collections.IEnumerator GetEnumerator()', (self: XmlNode) =>
      enumeratorOf(() => self.children, 'System.Xml.XmlChildEnumerator'),
    ),
  ];
}

/** Members of XmlNode, which all nodes have. */
export function describeXmlNode(): void {
  xmlNodeType.describe(() => ({
    properties: properties(),
    indexedProperties: [
      {
        signature: 'System.Xml.XmlElement Item(string name)',
        get: (self: XmlNode, name: string) => self.getIndex(name),
      },
    ],
    methods: [
      ...changes(),
      ...searches(),
      method(`${n} Clone()`, (self: XmlNode) => copyOf(self, true)),
      method(`${n} CloneNode(bool deep)`, copyOf),
      method('System.Xml.XPath.XPathNavigator CreateNavigator()', (self: XmlNode) => new XPathNavigator(self)),
      method('string ToString()', (self: XmlNode) => self.localName),
      method('void WriteTo(System.Xml.XmlWriter w)', (self: XmlNode, writer: XmlWriter) => {
        writeNode(self, writer.builder);
        return undefined;
      }),
      method('void WriteContentTo(System.Xml.XmlWriter w)', (self: XmlNode, writer: XmlWriter) => {
        for (const child of self.children) writeNode(child, writer.builder);
        return undefined;
      }),
    ],
  }));
}

function copyOf(self: XmlNode, deep: boolean): XmlNode | null {
  const { document } = self;
  return document ? self.clone(document, deep) : null;
}
