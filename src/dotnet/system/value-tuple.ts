import {
  compare,
  NetObject,
  type NetType,
  objectType,
  property,
  toNetText,
  typeOf,
  type Value,
  valueType,
} from '#values';
import { GenericDefinition } from '../generic-definition.ts';

/** A tuple of either kind: `System.Tuple` is a class, `System.ValueTuple` a struct; they differ in nothing else here. */
export class TupleValue extends NetObject {
  readonly #type: NetType;
  readonly items: readonly Value[];

  constructor(type: NetType, items: readonly Value[]) {
    super();
    this.#type = type;
    this.items = items;
  }
  get netType(): NetType {
    return this.#type;
  }
  override toText(): string {
    return `(${this.items.map(item => (item === null || item === undefined ? '' : toNetText(item))).join(', ')})`;
  }
  override equals(other: Value): boolean {
    return (
      other instanceof TupleValue &&
      other.#type === this.#type &&
      this.items.every(
        (item, i) => item === other.items[i] || (item instanceof NetObject && item.equals?.(other.items[i]) === true),
      )
    );
  }
  override hashKey(): string {
    return this.toText();
  }
  override compareTo(other: Value): number {
    if (!(other instanceof TupleValue)) return 1;
    for (const [i, item] of this.items.entries()) {
      const order = compare(item, other.items[i], false);
      if (order !== 0) return order;
    }
    return 0;
  }
}

function definition(name: string, arity: number, isStruct: boolean): GenericDefinition {
  return new GenericDefinition(name, arity, (type, args) => ({
    kind: isStruct ? 'struct' : 'class',
    base: isStruct ? valueType : objectType,
    members: () => ({
      constructors: [
        {
          signature: `${type.display} new(${args.map((arg, i) => `${arg.display} item${i + 1}`).join(', ')})`,
          invoke: (...items: Value[]) => new TupleValue(type.self(), items),
        },
      ],
      properties: args.map((arg, i) => property(`${arg.display} Item${i + 1}`, (self: TupleValue) => self.items[i])),
    }),
  }));
}

const arities = [1, 2, 3, 4, 5, 6, 7, 8];
export const tupleDefinitions = arities.map(arity => definition('System.Tuple', arity, false));
export const valueTupleDefinitions = arities.map(arity => definition('System.ValueTuple', arity, true));

export function valueTuple(types: readonly NetType[], items: readonly Value[]): Value {
  const type = valueTupleDefinitions[types.length - 1]?.of(types) ?? objectType;
  return new TupleValue(type, items);
}

/** `[Tuple]::Create(1, 'a')`: the types are those of the values. */
export function tuple(items: readonly Value[], isStruct: boolean): Value {
  const types = items.map(item => typeOf(item) ?? objectType);
  const definitions = isStruct ? valueTupleDefinitions : tupleDefinitions;
  return new TupleValue(definitions[types.length - 1]?.of(types) ?? objectType, items);
}
