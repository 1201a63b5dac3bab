import { BoxedNumber, baseOf, Char, NetObject, PSCustomObject, typeOf, type Value } from '#values';

/** Types whose objects are shown as their text, whatever properties they have. */
const scalarTypes = new Set([
  'System.Security.SecureString',
  'System.Numerics.BigInteger',
  'System.IntPtr',
  'System.UIntPtr',
]);

/** Is the value shown as plain text: a string, a number, a character, a boolean, an enumeration's value? */
export function isScalar(value: Value): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (value instanceof PSCustomObject) return false;
  const base = baseOf(value);
  if (typeof base !== 'object' || base === null) return true;
  if (base instanceof BoxedNumber || base instanceof Char) return true;
  if (typeOf(base)?.kind === 'enum') return true;
  return base instanceof NetObject && scalarTypes.has(base.netType.fullName);
}
