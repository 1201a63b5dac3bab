import {
  Char,
  DictionaryEntry,
  KeyValuePair,
  method,
  NetObject,
  NetType,
  objectType,
  property,
  raise,
  type Value,
} from '#values';
import { dictionaryEnumeratorType, enumeratorType } from '../system/interfaces.ts';

/** IEnumerator over anything: MoveNext, Current and Reset, and the pipeline takes what is left of it. */
export class Enumerator extends NetObject {
  readonly #type: NetType;
  readonly #source: () => Iterable<Value>;
  #iterator: Iterator<Value> | null = null;
  #current: Value = null;
  #state: 'before' | 'on' | 'after' = 'before';

  constructor(source: () => Iterable<Value>, type: NetType) {
    super();
    this.#source = source;
    this.#type = type;
  }
  get netType(): NetType {
    return this.#type;
  }
  get current(): Value {
    return this.#state === 'on' ? this.#current : null;
  }
  moveNext(): boolean {
    this.#iterator ??= this.#source()[Symbol.iterator]();
    const next = this.#iterator.next();
    this.#state = next.done ? 'after' : 'on';
    this.#current = next.done ? null : next.value;
    return !next.done;
  }
  reset(): void {
    this.#iterator = null;
    this.#state = 'before';
  }
  override *enumerate(): Iterable<Value> {
    while (this.moveNext()) yield this.#current;
  }
}

const members = () => ({
  properties: [property('System.Object Current', (self: Enumerator) => self.current)],
  methods: [
    method('bool MoveNext()', (self: Enumerator) => self.moveNext()),
    method('void Reset()', (self: Enumerator) => {
      self.reset();
      return undefined;
    }),
    method('void Dispose()', () => undefined),
  ],
});

const types = new Map<string, NetType>();

/** The enumerator type of a collection: `System.Collections.ArrayList+ArrayListEnumeratorSimple`. */
export function enumeratorTypeNamed(fullName: string): NetType {
  let type = types.get(fullName);
  if (!type) {
    type = new NetType({ fullName, base: objectType, interfaces: [enumeratorType], members });
    types.set(fullName, type);
  }
  return type;
}

export function enumeratorOf(source: () => Iterable<Value>, typeName: string): Enumerator {
  return new Enumerator(source, enumeratorTypeNamed(typeName));
}

function* charsOf(text: string): Iterable<Value> {
  for (let i = 0; i < text.length; i++) yield new Char(text.charCodeAt(i));
}

/** What `'abc'.GetEnumerator()` gives. */
export class CharEnumerator extends Enumerator {
  constructor(text: string) {
    super(() => charsOf(text), enumeratorTypeNamed('System.CharEnumerator'));
  }
}

/** IDictionaryEnumerator: Key and Value of the entry it is on. */
export class DictionaryEnumerator extends Enumerator {
  get entry(): DictionaryEntry | KeyValuePair | null {
    const current = this.current;
    return current instanceof DictionaryEntry || current instanceof KeyValuePair ? current : null;
  }
}

/** .NET throws where the enumerator is on no entry; PowerShell then reads the property as null. */
function part(read: (entry: DictionaryEntry | KeyValuePair) => Value) {
  return (self: DictionaryEnumerator): Value =>
    self.entry
      ? read(self.entry)
      : raise('InvalidOperationException', 'Enumeration has either not started or has already finished.');
}

const dictionaryTypes = new Map<string, NetType>();

export function dictionaryEnumeratorOf(source: () => Iterable<Value>, typeName: string): DictionaryEnumerator {
  let type = dictionaryTypes.get(typeName);
  if (!type) {
    type = new NetType({
      fullName: typeName,
      base: objectType,
      interfaces: [dictionaryEnumeratorType],
      members: () => ({
        ...members(),
        properties: [
          property(
            'System.Collections.DictionaryEntry Entry',
            part(entry => entry),
          ),
          property(
            'System.Object Key',
            part(entry => entry.key),
          ),
          property(
            'System.Object Value',
            part(entry => entry.value),
          ),
          property('System.Object Current', (self: Enumerator) => self.current),
        ],
      }),
    });
    dictionaryTypes.set(typeName, type);
  }
  return new DictionaryEnumerator(source, type);
}
