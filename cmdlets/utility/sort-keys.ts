import { type CmdletContext, expressionKey, type PropertyArgument, readPropertyArguments } from '#cmdlet';
import { toBoolean, type Value } from '#values';
import { type ObjectComparer, objectComparer } from './object-comparer.ts';

/** The value that one key has for an object; `exists` is false where the object lacks the property. */
export interface KeyValue {
  readonly value: Value;
  readonly exists: boolean;
}

export interface KeyedObject {
  readonly object: Value;
  readonly keys: readonly KeyValue[];
}

export const orderKeys = [expressionKey, { name: 'ascending' }, { name: 'descending' }];
export const groupKeys = [expressionKey];

/** Computes the keys by which Sort-Object and Group-Object order objects: the object itself where no property is given. */
export class SortKeys {
  readonly properties: readonly PropertyArgument[];
  readonly compareValues: ObjectComparer;
  readonly #directions: readonly number[];
  readonly #missingIsNull: boolean;
  readonly #context: CmdletContext;

  constructor(
    properties: readonly Value[] | undefined,
    options: {
      keys: typeof orderKeys;
      descending?: boolean;
      caseSensitive?: boolean;
      culture?: string | undefined;
      /** A property that an object lacks counts as `$null` (Group-Object), not as behind all others. */
      missingIsNull?: boolean;
    },
    context: CmdletContext,
  ) {
    this.#context = context;
    this.#missingIsNull = options.missingIsNull ?? false;
    this.properties = readPropertyArguments(properties, options.keys, context);
    this.compareValues = objectComparer(options.caseSensitive, options.culture);
    const usual = options.descending ? -1 : 1;
    this.#directions = this.properties.length ? this.properties.map(each => directionOf(each, usual)) : [usual];
  }

  of(object: Value): KeyedObject {
    if (this.properties.length === 0) return { object, keys: [{ value: object, exists: true }] };
    return { object, keys: this.properties.map(property => this.#keyOf(object, property)) };
  }

  /** Orders by one key after the other; an object without the property comes behind those that have it. */
  readonly compare = (left: KeyedObject, right: KeyedObject): number => {
    for (let i = 0; i < left.keys.length; i++) {
      const a = left.keys[i];
      const b = right.keys[i];
      if (!a || !b) continue;
      const order =
        a.exists && b.exists
          ? this.compareValues(a.value, b.value) * (this.#directions[i] ?? 1)
          : Number(b.exists) - Number(a.exists);
      if (order !== 0) return order;
    }
    return 0;
  };

  #keyOf(object: Value, property: PropertyArgument): KeyValue {
    const result = property.expression.first(object, this.#context);
    if (!result) return { value: null, exists: this.#missingIsNull };
    if (!result.error) return { value: result.value ?? null, exists: true };
    const { message, netType } = result.error;
    this.#context.writeError(
      this.#context.error(netType.fullName, message, 'ExpressionEvaluation', 'InvalidResult', object),
    );
    return { value: null, exists: true };
  }
}

function directionOf(property: PropertyArgument, usual: number): number {
  const descending = property.entries.get('descending');
  const ascending = property.entries.get('ascending');
  if (ascending !== undefined) return toBoolean(ascending) ? 1 : -1;
  return descending === undefined ? usual : toBoolean(descending) ? -1 : 1;
}
