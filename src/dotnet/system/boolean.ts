import { type MemberDeclarations, method, type PSReference, property, raise, type Value } from '#values';
import { parseBoolean } from './change-type.ts';
import { convertibleMethods } from './convertible.ts';
import { hashOfValue } from './hash-code.ts';
import { tryInto } from './value-members.ts';

function compare(self: boolean, other: Value): number {
  if (other === null || other === undefined) return 1;
  if (typeof other !== 'boolean') raise('ArgumentException', 'Object must be of type Boolean.');
  return Number(self) - Number(other);
}

/** System.Boolean. */
export function booleanMembers(): MemberDeclarations {
  const text = (self: boolean): string => (self ? 'True' : 'False');
  return {
    methods: [
      method('int GetHashCode()', hashOfValue),
      method('string ToString()', text),
      method('string ToString(System.IFormatProvider provider)', text),
      method('bool Equals(System.Object obj)', (self: boolean, other: Value) => self === other),
      method('bool Equals(bool obj)', (self: boolean, other: Value) => self === other),
      method('int CompareTo(System.Object obj)', compare),
      method('int CompareTo(bool value)', compare),
      ...convertibleMethods('Boolean'),
    ],
    staticProperties: [property('string FalseString', () => 'False'), property('string TrueString', () => 'True')],
    staticMethods: [
      method('bool Parse(string value)', parseBoolean),
      method('bool TryParse(string value, [ref] bool result)', (text: string, ref: PSReference) =>
        tryInto(ref, false, () => parseBoolean(text)),
      ),
    ],
  };
}
