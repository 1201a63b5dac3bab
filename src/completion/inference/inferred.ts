import { arrayTypeOf, type NetType, objectType, PSCustomObject, stringType, typeOf, type Value } from '#values';

/** What is known of a value without running the text: its type, and what a literal says of its parts. */
export interface Inferred {
  readonly type: NetType;
  /** Properties of a custom object, keys of a hashtable: spelling and what they hold. By lower-case name. */
  readonly properties?: ReadonlyMap<string, InferredProperty>;
  /** What an array holds, where more is known than its type says. */
  readonly elements?: readonly Inferred[];
}

export interface InferredProperty {
  readonly name: string;
  readonly value: readonly Inferred[];
}

export const ofType = (type: NetType): Inferred => ({ type });

/** Of a value that is there. */
export function ofValue(value: Value): Inferred[] {
  const type = typeOf(value);
  if (!type) return [];
  if (value instanceof PSCustomObject) return [{ type, properties: propertiesOf(value) }];
  if (Array.isArray(value)) return [{ type, elements: value.slice(0, 10).flatMap(ofValue) }];
  return [{ type }];
}

function propertiesOf(object: PSCustomObject): Map<string, InferredProperty> {
  return new Map(
    object.shape.names.map((name, i) => {
      const type = typeOf(object.slots[i]);
      return [name.toLowerCase(), { name, value: type ? [ofType(type)] : [] }];
    }),
  );
}

export const arrayOf = (elements: readonly Inferred[]): Inferred => ({ type: arrayTypeOf(objectType), elements });

/** What comes out one by one when a value goes through a pipeline. */
export function unrolled(values: readonly Inferred[]): Inferred[] {
  return values.flatMap(value => {
    if (value.elements) return value.elements;
    const { type } = value;
    if (type.elementType) return [ofType(type.elementType)];
    if (type === stringType || type.fullName.includes('Dictionary')) return [value];
    const [argument] = type.genericArguments;
    return argument && type.genericArguments.length === 1 ? [ofType(argument)] : [value];
  });
}

/** Each type once, in order; those that carry more than their type are kept. */
export function distinct(values: readonly Inferred[]): Inferred[] {
  const seen = new Set<NetType>();
  return values.filter(({ type, properties, elements }) => {
    if (properties || elements) return true;
    if (seen.has(type)) return false;
    seen.add(type);
    return true;
  });
}
