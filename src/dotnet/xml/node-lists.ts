import { method, NetObject, type NetType, property, toInt32, type Value } from '#values';
import { enumeratorOf } from '../collections/enumerators.ts';
import { XmlAttribute, type XmlElement } from './element.ts';
import type { XmlNode } from './node.ts';
import { xmlAttributeCollectionType, xmlNamedNodeMapType, xmlNodeListType } from './types.ts';

/** Nodes of a kind that the type says: what is below a node (live), or what a search found. */
export class XmlNodeList extends NetObject {
  readonly netType: NetType;
  readonly #nodes: () => readonly XmlNode[];
  constructor(netType: NetType, nodes: () => readonly XmlNode[]) {
    super();
    this.netType = netType;
    this.#nodes = nodes;
  }
  get nodes(): readonly XmlNode[] {
    return this.#nodes();
  }
  override enumerate(): Iterable<Value> {
    return this.nodes;
  }
  override count(): number {
    return this.nodes.length;
  }
  override getIndex(index: Value): Value {
    return this.nodes[toInt32(index)] ?? null;
  }
}

export class XmlAttributeCollection extends NetObject {
  readonly element: XmlElement;
  constructor(element: XmlElement) {
    super();
    this.element = element;
  }
  get netType(): NetType {
    return xmlAttributeCollectionType;
  }
  override enumerate(): Iterable<Value> {
    return [...this.element.attributes];
  }
  override count(): number {
    return this.element.attributes.length;
  }
  /** By place or by name. */
  override getIndex(index: Value): Value {
    return typeof index === 'number' ? (this.element.attributes[index] ?? null) : this.element.attribute(String(index));
  }
}

const attribute = 'System.Xml.XmlAttribute';
const node = 'System.Xml.XmlNode';

export function describeNodeLists(): void {
  xmlNodeListType.describe(() => ({
    properties: [property('int Count', (self: XmlNodeList) => self.count())],
    indexedProperties: [
      { signature: `${node} ItemOf(int i)`, get: (self: XmlNodeList, at: number) => self.getIndex(at) },
    ],
    methods: [
      method(`${node} Item(int index)`, (self: XmlNodeList, index: number) => self.getIndex(index)),
      method('System.Collections.IEnumerator GetEnumerator()', (self: XmlNodeList) =>
        enumeratorOf(() => self.nodes, 'System.Xml.XmlChildEnumerator'),
      ),
    ],
  }));
  xmlNamedNodeMapType.describe(() => ({
    properties: [property('int Count', (self: XmlAttributeCollection) => self.count())],
    methods: [
      method(`${node} GetNamedItem(string name)`, (self: XmlAttributeCollection, name: string) => self.getIndex(name)),
      method(
        `${node} GetNamedItem(string localName, string namespaceURI)`,
        (self: XmlAttributeCollection, name: string, uri: string) => self.element.attributeNS(name, uri),
      ),
      method(`${node} Item(int index)`, (self: XmlAttributeCollection, index: number) => self.getIndex(index)),
      method(`${node} RemoveNamedItem(string name)`, (self: XmlAttributeCollection, name: string) =>
        self.element.detach(self.element.attribute(name)),
      ),
      method(`${node} SetNamedItem(${node} node)`, (self: XmlAttributeCollection, item: XmlNode) => add(self, item)),
    ],
  }));
  xmlAttributeCollectionType.describe(() => ({
    indexedProperties: [
      { signature: `${attribute} ItemOf(int i)`, get: (self: XmlAttributeCollection, at: number) => self.getIndex(at) },
    ],
    methods: [
      method(`${attribute} Append(${attribute} node)`, add),
      method(`${attribute} Prepend(${attribute} node)`, add),
      method(`${attribute} Remove(${attribute} node)`, (self: XmlAttributeCollection, item: XmlAttribute) =>
        self.element.detach(item),
      ),
      method(`${attribute} RemoveAt(int i)`, (self: XmlAttributeCollection, at: number) =>
        self.element.detach(self.element.attributes[at] ?? null),
      ),
      method('void RemoveAll()', (self: XmlAttributeCollection) => {
        for (const each of [...self.element.attributes]) self.element.detach(each);
        return undefined;
      }),
    ],
  }));
}

function add(self: XmlAttributeCollection, item: XmlNode): XmlNode {
  if (item instanceof XmlAttribute) self.element.attach(item);
  return item;
}
