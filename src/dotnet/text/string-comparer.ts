import { type EnumValue, method, NetType, objectType, property, stringType, type Value } from '#values';
import { Comparer, comparerInterfaces } from '../collections/equality.ts';
import { enumNumber } from '../enum-types.ts';
import { comparisonOf } from '../globalization/compare-info.ts';
import type { CultureInfo } from '../globalization/culture-info.ts';
import { comparerOf, equalityComparerOf } from '../system/generic-interfaces.ts';
import { hashOfValue } from '../system/hash-code.ts';

import { type ComparisonKind, cultural, culturalIgnoreCase, ordinal, ordinalIgnoreCase } from './string-comparison.ts';

function ofKind(kind: ComparisonKind): Comparer {
  return new Comparer(kind, stringComparerType);
}

const kinds: readonly ComparisonKind[] = [
  cultural,
  culturalIgnoreCase,
  cultural,
  culturalIgnoreCase,
  ordinal,
  ordinalIgnoreCase,
];

export const stringComparerType: NetType = new NetType({
  fullName: 'System.StringComparer',
  base: objectType,
  interfaces: [...comparerInterfaces, comparerOf(stringType), equalityComparerOf(stringType)],
  members: () => ({
    methods: [
      method('int Compare(System.Object x, System.Object y)', (self: Comparer, x: Value, y: Value) =>
        self.compare(x, y),
      ),
      method(
        'bool Equals(System.Object x, System.Object y)',
        (self: Comparer, x: Value, y: Value) => self.compare(x, y) === 0,
      ),
      method('int GetHashCode(System.Object obj)', (self: Comparer, value: Value) => hashOfValue(self.fold(value))),
      method('int Compare(string x, string y)', (self: Comparer, x: Value, y: Value) => self.compare(x, y)),
      method('bool Equals(string x, string y)', (self: Comparer, x: Value, y: Value) => self.compare(x, y) === 0),
    ],
    staticProperties: [
      property('System.StringComparer CurrentCulture', () => ofKind(cultural)),
      property('System.StringComparer CurrentCultureIgnoreCase', () => ofKind(culturalIgnoreCase)),
      property('System.StringComparer InvariantCulture', () => ofKind(cultural)),
      property('System.StringComparer InvariantCultureIgnoreCase', () => ofKind(culturalIgnoreCase)),
      property('System.StringComparer Ordinal', () => ofKind(ordinal)),
      property('System.StringComparer OrdinalIgnoreCase', () => ofKind(ordinalIgnoreCase)),
    ],
    staticMethods: [
      method(
        'System.StringComparer Create(cultureinfo culture, bool ignoreCase)',
        (culture: CultureInfo, ignoreCase: boolean) => ofKind({ ordinal: false, ignoreCase, locale: culture.locale }),
      ),
      method(
        'System.StringComparer Create(cultureinfo culture, System.Globalization.CompareOptions options)',
        (culture: CultureInfo, options: Value) => ofKind(comparisonOf(culture.locale, options)),
      ),
      method('System.StringComparer FromComparison(System.StringComparison comparisonType)', (kind: EnumValue) =>
        ofKind(kinds[enumNumber(kind)] ?? ordinal),
      ),
    ],
  }),
});
