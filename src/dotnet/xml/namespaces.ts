import { method, NetObject, NetType, objectType, property, type Value } from '#values';
import type { NameTable } from './document.ts';
import { xmlNamespace, xmlnsNamespace } from './element.ts';
import type { PrefixResolver } from './xpath/evaluate.ts';

/** Prefixes for XPath and what they mean. */
export class XmlNamespaceManager extends NetObject {
  readonly nameTable: NameTable | null;
  readonly prefixes = new Map([
    ['', ''],
    ['xml', xmlNamespace],
    ['xmlns', xmlnsNamespace],
  ]);
  constructor(nameTable: NameTable | null) {
    super();
    this.nameTable = nameTable;
  }
  get netType(): NetType {
    return xmlNamespaceManagerType;
  }
  get resolver(): PrefixResolver {
    return prefix => this.prefixes.get(prefix) ?? null;
  }
  override enumerate(): Iterable<Value> {
    return [...this.prefixes.keys()];
  }
}

const name = 'System.Xml.XmlNamespaceManager';

export const xmlNamespaceManagerType: NetType = new NetType({
  fullName: name,
  base: objectType,
  members: () => ({
    constructors: [
      method(
        `${name} new(System.Xml.XmlNameTable nameTable)`,
        (table: NameTable | null) => new XmlNamespaceManager(table),
      ),
    ],
    properties: [
      property('string DefaultNamespace', (self: XmlNamespaceManager) => self.prefixes.get('') ?? ''),
      property('System.Xml.XmlNameTable NameTable', (self: XmlNamespaceManager) => self.nameTable),
    ],
    methods: [
      method(
        'void AddNamespace(string prefix, string uri)',
        (self: XmlNamespaceManager, prefix: string, uri: string) => {
          self.prefixes.set(prefix, uri);
          return undefined;
        },
      ),
      method('bool HasNamespace(string prefix)', (self: XmlNamespaceManager, prefix: string) =>
        self.prefixes.has(prefix),
      ),
      method(
        'string LookupNamespace(string prefix)',
        (self: XmlNamespaceManager, prefix: string) => self.prefixes.get(prefix) ?? null,
      ),
      method(
        'string LookupPrefix(string uri)',
        (self: XmlNamespaceManager, uri: string) => [...self.prefixes].find(([, each]) => each === uri)?.[0] ?? null,
      ),
      method(
        'void RemoveNamespace(string prefix, string uri)',
        (self: XmlNamespaceManager, prefix: string, uri: string) => {
          if (self.prefixes.get(prefix) === uri) self.prefixes.delete(prefix);
          return undefined;
        },
      ),
    ],
  }),
});
