import {
  collectionType,
  method,
  NetObject,
  NetType,
  objectType,
  property,
  stringType,
  tagArray,
  type Value,
} from '#values';
import { enumeratorOf } from './enumerators.ts';

/** Several texts a name, names ignoring case: System.Collections.Specialized.NameValueCollection. */
export class NameValueCollection extends NetObject {
  readonly entries = new Map<string, { readonly name: string | null; values: string[] }>();
  get netType(): NetType {
    return nameValueCollectionType;
  }
  get names(): (string | null)[] {
    return [...this.entries.values()].map(each => each.name);
  }
  valuesOf(name: string | number): string[] | null {
    const found = typeof name === 'number' ? [...this.entries.values()][name] : this.entries.get(name.toLowerCase());
    return found?.values ?? null;
  }
  get(name: string | number): string | null {
    return this.valuesOf(name)?.join(',') ?? null;
  }
  /** `null` is a name of its own: a query's part without `=`. */
  add(name: string | null, value: string): void {
    const key = name?.toLowerCase() ?? '\0';
    const found = this.entries.get(key);
    if (found) found.values.push(value);
    else this.entries.set(key, { name, values: [value] });
  }
  set(name: string, value: string): void {
    const found = this.entries.get(name.toLowerCase());
    if (found) found.values = [value];
    else this.entries.set(name.toLowerCase(), { name, values: [value] });
  }
  override count(): number {
    return this.entries.size;
  }
  override enumerate(): Iterable<Value> {
    return this.names;
  }
  override getIndex(index: Value): Value {
    return this.get(typeof index === 'number' ? index : String(index));
  }
  override setIndex(index: Value, value: Value): void {
    this.set(String(index), value === null || value === undefined ? '' : String(value));
  }
}

/** The same with a text form of its own: what ParseQueryString gives. */
export class QueryCollection extends NameValueCollection {
  readonly #write: (pairs: readonly (readonly [string | null, string])[]) => string;
  constructor(write: (pairs: readonly (readonly [string | null, string])[]) => string) {
    super();
    this.#write = write;
  }
  override get netType(): NetType {
    return queryCollectionType;
  }
  override toText(): string {
    return this.#write(
      [...this.entries.values()].flatMap(({ name, values }) => values.map(value => [name, value] as const)),
    );
  }
}

const array = (texts: readonly (string | null)[] | null): Value =>
  texts === null ? null : tagArray([...texts], stringType);

export const nameValueCollectionType = new NetType({
  fullName: 'System.Collections.Specialized.NameValueCollection',
  base: objectType,
  interfaces: [collectionType],
  members: () => ({
    constructors: [
      method('System.Collections.Specialized.NameValueCollection new()', () => new NameValueCollection()),
      method('System.Collections.Specialized.NameValueCollection new(int capacity)', () => new NameValueCollection()),
    ],
    properties: [
      property('string[] AllKeys', (self: NameValueCollection) => array(self.names)),
      property('int Count', (self: NameValueCollection) => self.count()),
      property(
        'System.Collections.Specialized.NameObjectCollectionBase+KeysCollection Keys',
        (self: NameValueCollection) => array(self.names),
      ),
    ],
    indexedProperties: [
      {
        signature: 'string Item(string name)',
        get: (self: NameValueCollection, name: string) => self.get(name),
        set: (self: NameValueCollection, name: string, value: string) => self.set(name, value),
      },
    ],
    methods: [
      method('void Add(string name, string value)', (self: NameValueCollection, name: string, value: string) => {
        self.add(name, value);
        return undefined;
      }),
      method('void Clear()', (self: NameValueCollection) => {
        self.entries.clear();
        return undefined;
      }),
      method('string Get(string name)', (self: NameValueCollection, name: string) => self.get(name)),
      method('string Get(int index)', (self: NameValueCollection, index: number) => self.get(index)),
      method('System.Collections.IEnumerator GetEnumerator()', (self: NameValueCollection) =>
        enumeratorOf(
          () => self.names,
          'System.Collections.Specialized.NameObjectCollectionBase+NameObjectKeysEnumerator',
        ),
      ),
      method('string GetKey(int index)', (self: NameValueCollection, index: number) => self.names[index] ?? null),
      method('string[] GetValues(string name)', (self: NameValueCollection, name: string) =>
        array(self.valuesOf(name)),
      ),
      method('string[] GetValues(int index)', (self: NameValueCollection, index: number) =>
        array(self.valuesOf(index)),
      ),
      method('bool HasKeys()', (self: NameValueCollection) => self.count() > 0),
      method('void Remove(string name)', (self: NameValueCollection, name: string) => {
        self.entries.delete(name.toLowerCase());
        return undefined;
      }),
      method('void Set(string name, string value)', (self: NameValueCollection, name: string, value: string) => {
        self.set(name, value);
        return undefined;
      }),
    ],
  }),
});

const queryCollectionType = new NetType({
  fullName: 'System.Web.HttpUtility+HttpQSCollection',
  base: nameValueCollectionType,
});
