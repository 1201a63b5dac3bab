import { Double, method, NetObject, NetType, objectType, property, type Value } from '#values';
import type { XmlNamespaceManager } from './namespaces.ts';
import type { XmlNode } from './node.ts';
import { xmlOf } from './write-node.ts';
import { evaluateXPath, selectNodes } from './xpath/evaluate.ts';
import { isNodeSet, nodeText } from './xpath/values.ts';

/** What CreateNavigator gives: a node as XPath sees it. */
export class XPathNavigator extends NetObject {
  readonly node: XmlNode;
  constructor(node: XmlNode) {
    super();
    this.node = node;
  }
  get netType(): NetType {
    return xPathNavigatorType;
  }
  override toText(): string {
    return nodeText(this.node);
  }
}

const of = (node: XmlNode | undefined): XPathNavigator | null => (node ? new XPathNavigator(node) : null);

function evaluate(self: XPathNavigator, xpath: string, manager: XmlNamespaceManager | null): Value {
  const value = evaluateXPath(xpath, self.node, manager?.resolver ?? null);
  if (isNodeSet(value)) return value.map(each => new XPathNavigator(each));
  return typeof value === 'number' ? new Double(value) : value;
}

const select = (self: XPathNavigator, xpath: string, manager: XmlNamespaceManager | null): XPathNavigator[] =>
  selectNodes(xpath, self.node, manager?.resolver ?? null).map(each => new XPathNavigator(each));

const resolver = 'System.Xml.IXmlNamespaceResolver resolver';
const navigator = 'System.Xml.XPath.XPathNavigator';

export const xPathNavigatorType: NetType = new NetType({
  fullName: 'System.Xml.DocumentXPathNavigator',
  base: objectType,
  members: () => ({
    properties: [
      property('string Name', (self: XPathNavigator) => self.node.name),
      property('string LocalName', (self: XPathNavigator) => self.node.localName),
      property('string NamespaceURI', (self: XPathNavigator) => self.node.namespaceURI),
      property('string Value', (self: XPathNavigator) => nodeText(self.node)),
      property('string OuterXml', (self: XPathNavigator) => xmlOf([self.node])),
      property('string InnerXml', (self: XPathNavigator) => xmlOf(self.node.children)),
      property('System.Object UnderlyingObject', (self: XPathNavigator) => self.node),
    ],
    methods: [
      method('System.Object Evaluate(string xpath)', (self: XPathNavigator, xpath: string) =>
        evaluate(self, xpath, null),
      ),
      method(`System.Object Evaluate(string xpath, ${resolver})`, evaluate),
      method('System.Xml.XPath.XPathNodeIterator Select(string xpath)', (self: XPathNavigator, xpath: string) =>
        select(self, xpath, null),
      ),
      method(`System.Xml.XPath.XPathNodeIterator Select(string xpath, ${resolver})`, select),
      method(`${navigator} SelectSingleNode(string xpath)`, (self: XPathNavigator, xpath: string) =>
        of(selectNodes(xpath, self.node, null)[0]),
      ),
      method('string ToString()', (self: XPathNavigator) => self.toText()),
    ],
  }),
});
