import {
  collectionType,
  type Dictionary,
  method,
  NetObject,
  NetType,
  objectType,
  property,
  raise,
  typeToString,
  type Value,
} from '#values';
import { enumeratorOf } from './enumerators.ts';
import { copyInto } from './list-members.ts';

/** Keys or values of a dictionary, as they are at each moment: a collection without an index. */
export class DictionaryView extends NetObject {
  readonly #type: NetType;
  readonly dictionary: Dictionary;
  readonly #part: 'keys' | 'values';

  constructor(type: NetType, dictionary: Dictionary, part: 'keys' | 'values') {
    super();
    this.#type = type;
    this.dictionary = dictionary;
    this.#part = part;
  }
  get netType(): NetType {
    return this.#type;
  }
  get items(): Value[] {
    return this.#part === 'keys' ? this.dictionary.keys() : this.dictionary.values();
  }
  override toText(): string {
    return typeToString(this.#type);
  }
  override count(): number {
    return this.dictionary.size;
  }
  override *enumerate(): Iterable<Value> {
    const version = this.dictionary.version;
    for (const item of this.items) {
      yield item;
      if (this.dictionary.version !== version)
        raise('InvalidOperationException', 'Collection was modified; enumeration operation may not execute.');
    }
  }
}

const types = new Map<string, NetType>();

/** The type of such a view: `System.Collections.Hashtable+KeyCollection`. */
export function viewTypeNamed(
  fullName: string,
  interfaces: readonly NetType[] = [collectionType],
  genericArguments: readonly NetType[] = [],
): NetType {
  let type = types.get(fullName);
  if (!type) {
    type = new NetType({
      fullName,
      base: objectType,
      interfaces,
      genericArguments,
      members: () => ({
        properties: [
          property('int Count', (self: DictionaryView) => self.count()),
          property('bool IsSynchronized', () => false),
          property('System.Object SyncRoot', (self: DictionaryView) => self.dictionary),
        ],
        methods: [
          method('void CopyTo(array array, int arrayIndex)', (self: DictionaryView, target: Value[], at: number) =>
            copyInto(self.items, target, at),
          ),
          method('System.Collections.IEnumerator GetEnumerator()', (self: DictionaryView) =>
            enumeratorOf(() => self.enumerate(), `${fullName}Enumerator`),
          ),
        ],
      }),
    });
    types.set(fullName, type);
  }
  return type;
}
