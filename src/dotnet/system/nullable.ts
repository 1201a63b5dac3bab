import { method, NetObject, type NetType, objectType, property, typeToString, type Value, valueType } from '#values';
import { GenericDefinition } from '../generic-definition.ts';
import { callDelegate } from './delegates.ts';

/** System.Nullable`1: a value of it is the value itself, or null. */
export const nullable = new GenericDefinition('System.Nullable', 1, (_, [argument]) => ({
  kind: 'struct',
  base: valueType,
  members: () => ({
    constructors: [
      method(`System.Nullable[${argument?.display}] new(${argument?.display} value)`, (value: Value) => value),
    ],
  }),
}));

/** System.Lazy`1: made by its block when it is first read. */
class Lazy extends NetObject {
  readonly #type: NetType;
  readonly #make: () => Value;
  #held: { value: Value } | null = null;
  constructor(type: NetType, make: () => Value) {
    super();
    this.#type = type;
    this.#make = make;
  }
  get netType(): NetType {
    return this.#type;
  }
  get created(): boolean {
    return this.#held !== null;
  }
  get value(): Value {
    this.#held ??= { value: this.#make() };
    return this.#held.value;
  }
  override toText(): string {
    return this.#held ? String(this.#held.value) : typeToString(this.#type);
  }
}

export const lazy = new GenericDefinition('System.Lazy', 1, (self, [argument]) => ({
  base: objectType,
  members: () => ({
    constructors: [
      method(
        `${self.display} new(System.Func[${argument?.display}] valueFactory)`,
        (block: Value) => new Lazy(self.self(), () => callDelegate(block, [])),
      ),
    ],
    properties: [
      property('bool IsValueCreated', (each: Lazy) => each.created),
      property(`${argument?.display} Value`, (each: Lazy) => each.value),
    ],
  }),
}));
