import { type MethodDeclaration, method, type NetObject, type PSReference, ThrownException, type Value } from '#values';

/** Methods that every comparable, formattable value type declares alike, in the order of .NET's own. */

/** CompareTo of IComparable and IComparable[T]. `parameter` is the name of its parameter. */
export function comparisonMethods(type: string, shortName: string, parameter = 'value'): MethodDeclaration[] {
  const compare = (self: NetObject, other: Value): number => self.compareTo?.(other) ?? 0;
  return [
    method(`int CompareTo(System.Object ${parameter})`, compare),
    method(`int CompareTo(${type} value)`, compare),
    method('int IComparable.CompareTo(System.Object obj)', compare),
    method(`int IComparable[${shortName}].CompareTo(${type} other)`, compare),
  ];
}

/** Equals of Object and IEquatable[T]. */
export function equalityMethods(
  type: string,
  shortName: string,
  parameters: readonly [string, string] = ['value', 'value'],
): MethodDeclaration[] {
  const equals = (self: NetObject, other: Value): boolean => self.equals?.(other) ?? self === other;
  return [
    method(`bool Equals(System.Object ${parameters[0]})`, equals),
    method(`bool Equals(${type} ${parameters[1]})`, equals),
    method(`bool IEquatable[${shortName}].Equals(${type} other)`, equals),
  ];
}

type Format = (self: never, format: string, provider: Value) => string;

/** ToString in its four forms. */
export function formatMethods(format: Format, provider = 'provider'): MethodDeclaration[] {
  return [
    method('string ToString()', (self: never) => format(self, '', null)),
    method('string ToString(string format)', (self: never, text: string | null) => format(self, text ?? '', null)),
    method(`string ToString(System.IFormatProvider ${provider})`, (self: never, culture: Value) =>
      format(self, '', culture),
    ),
    method(
      `string ToString(string format, System.IFormatProvider ${provider})`,
      (self: never, text: string | null, culture: Value) => format(self, text ?? '', culture),
    ),
  ];
}

/** The format protocol of a NetObject as a function for `formatMethods`. */
export const formatSelf = (self: NetObject, format: string, provider: Value): string =>
  self.format?.(format, provider ?? undefined) ?? self.toText();

/** TryParse: writes what `parse` gives, or the type's default where it throws. */
export function tryInto(reference: PSReference, fallback: Value, parse: () => Value): boolean {
  try {
    reference.value = parse();
    return true;
  } catch (error) {
    if (!(error instanceof ThrownException)) throw error;
    reference.value = fallback;
    return false;
  }
}

/** The first of several attempts that does not throw; the last one's exception when all do. */
export function firstOf<T, R>(candidates: readonly T[], attempt: (candidate: T) => R, none: () => R): R {
  let failure: unknown = null;
  for (const candidate of candidates) {
    try {
      return attempt(candidate);
    } catch (error) {
      if (!(error instanceof ThrownException)) throw error;
      failure = error;
    }
  }
  if (failure !== null) throw failure;
  return none();
}
