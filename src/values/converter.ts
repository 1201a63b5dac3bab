import type { NetType } from './net-type.ts';
import type { Value } from './value.ts';

/** Finds types by the names that scripts write (`int`, `System.Int32`, `List[string]`); null when there is none. */
export interface TypeResolver {
  resolve(name: string): NetType | null;
}

/** Conversions that need the session (types by name, constructors, script blocks). What does not is a plain function (`toText`, `toInt32` …). */
export interface Converter {
  /** As `[type]$value` does. Throws ThrownException with a PSInvalidCastException (`InvalidCastFromStringToInteger` and the like). */
  convert(value: Value, type: NetType): Value;
  /** As `-as`: `undefined` where `convert` would throw. */
  tryConvert(value: Value, type: NetType): Value;
}
