import { KeyValuePair, method, type NetType, objectType, property, toNetText, type Value, valueType } from '#values';
import { GenericDefinition } from '../generic-definition.ts';

/** System.Collections.Generic.KeyValuePair`2. */
export const keyValuePair = new GenericDefinition(
  'System.Collections.Generic.KeyValuePair',
  2,
  (self, [key, value]) => ({
    kind: 'struct',
    base: valueType,
    members: () => ({
      constructors: [
        method(
          `${self.display} new(${key?.display} key, ${value?.display} value)`,
          (k: Value, v: Value) => new KeyValuePair(self.self(), k, v),
        ),
      ],
      properties: [
        property(`${key?.display} Key`, (pair: KeyValuePair) => pair.key),
        property(`${value?.display} Value`, (pair: KeyValuePair) => pair.value),
      ],
      methods: [method('string ToString()', (pair: KeyValuePair) => `[${text(pair.key)}, ${text(pair.value)}]`)],
    }),
  }),
);

const text = (value: Value): string => (value === null || value === undefined ? '' : toNetText(value));

export function pair(
  keyType: NetType = objectType,
  valueTypeOf: NetType = objectType,
  key: Value,
  value: Value,
): KeyValuePair {
  return new KeyValuePair(keyValuePair.of([keyType, valueTypeOf]), key, value);
}
