import { type NetException, ThrownException } from '../exception.ts';
import type { NetType } from '../net-type.ts';
import { Char } from '../numbers.ts';
import { PSCustomObject } from '../ps-object.ts';
import { exceptionOf, raiseInvalidCast } from '../raise.ts';
import { elementText, toNetText, toText } from '../text/to-text.ts';
import { typeToString } from '../text/type-name.ts';
import { typeOf } from '../type-of.ts';
import type { Value } from '../value.ts';

/** How an error text names a value: its text, `@{a=1}` for a property bag, the type's name for a collection. */
export function valueInError(value: Value): string {
  if (value instanceof PSCustomObject) return toText(value);
  return Array.isArray(value) ? elementText(value) : toNetText(value);
}

/** `Cannot convert value "abc" to type "System.Int32". Error: "…"`. */
export function raiseCast(id: string, value: Value, type: NetType, reason: string | NetException): never {
  const inner = typeof reason === 'string' ? exceptionOf('System.FormatException', reason) : reason;
  return raiseInvalidCast(
    id,
    `Cannot convert value "${valueInError(value)}" to type "${typeToString(type)}". Error: "${inner.message}"`,
    inner,
  );
}

/** `Cannot convert the "x" value of type "System.String" to type "System.Collections.Hashtable".`: no conversion exists at all. */
export function raiseNoConversion(value: Value, type: NetType, id = 'ConvertToFinalInvalidCastException'): never {
  const from = typeOf(value);
  return raiseInvalidCast(
    id,
    `Cannot convert the "${valueInError(value)}" value of type "${from ? typeToString(from) : ''}" to type "${typeToString(type)}".`,
  );
}

export function raiseOverflow(id: string, value: Value, type: NetType, words: string): never {
  return raiseCast(
    id,
    value,
    type,
    exceptionOf('System.OverflowException', `Value was either too large or too small for ${words}.`),
  );
}

/** The last word: what is IConvertible (booleans, characters, enumerations, dates) says so. */
export function raiseFinal(value: Value, type: NetType): never {
  const from = typeOf(value);
  const convertible =
    typeof value === 'boolean' ||
    value instanceof Char ||
    from?.kind === 'enum' ||
    from?.fullName === 'System.DateTime';
  if (!convertible) return raiseNoConversion(value, type);
  const short = type.fullName === 'System.DateTime';
  const reason = `Invalid cast from '${short ? from?.name : from?.fullName}' to '${short ? type.name : typeToString(type)}'.`;
  return raiseCast('InvalidCastIConvertible', value, type, exceptionOf('System.InvalidCastException', reason));
}

/** A property bag that a type cannot be made from: the refusal is wrapped once more. */
export function raiseBagConversion(value: PSCustomObject, type: NetType): never {
  try {
    return raiseNoConversion(value, type);
  } catch (error) {
    if (!(error instanceof ThrownException)) throw error;
    return raiseCast('InvalidCastConstructorException', value, type, error.exception);
  }
}

/** `Cannot create object of type "System.Version". …`: a table that a type cannot be made from. */
export function raiseCreation(type: NetType, reason: string): never {
  return raiseInvalidCast('ObjectCreationError', `Cannot create object of type "${typeToString(type)}". ${reason}`);
}

/** The reason for a key that is no property. `settable` names those that could be set, with their types. */
export function noSuchProperty(name: string, type: NetType, settable: readonly string[]): string {
  const which =
    settable.length === 0
      ? 'There is no settable property available.'
      : `The settable properties are: ${settable.join(', ')}.`;
  return `The property '${name}' was not found for the '${type.fullName}' object. ${which}`;
}
