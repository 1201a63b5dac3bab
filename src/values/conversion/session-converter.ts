import { elementTypeOf } from '../array.ts';
import type { Converter, TypeResolver } from '../converter.ts';
import {
  arrayType,
  booleanType,
  charType,
  doubleType,
  hashtableType,
  int32Type,
  objectType,
  orderedDictionaryType,
  psCustomObjectType,
  psObjectType,
  stringType,
  switchParameterType,
  typeType,
  voidType,
} from '../core-types.ts';
import { ThrownException } from '../exception.ts';
import { Dictionary } from '../hashtable.ts';
import type { SessionMembers } from '../members/session-members.ts';
import { NetType } from '../net-type.ts';
import { Double } from '../numbers.ts';
import { baseOf, PSCustomObject, PSObjectWrapper } from '../ps-object.ts';
import { PSReference, psReferenceType } from '../ps-reference.ts';
import { raiseInvalidCast } from '../raise.ts';
import { ScriptBlock } from '../script-block.ts';
import { SwitchParameter } from '../switch-parameter.ts';
import { toText } from '../text/to-text.ts';
import { typeToString } from '../text/type-name.ts';
import type { Value } from '../value.ts';
import { toArray, toTypedArray } from './array-conversion.ts';
import { noSuchProperty, raiseBagConversion, raiseCreation, raiseFinal, raiseNoConversion } from './cast-error.ts';
import { convertEnum } from './enum-conversion.ts';
import { isOfType } from './instance.ts';
import { isNumberType } from './number-kind.ts';
import { fromConstructor, fromProperties, toCustomObject, toHashtable } from './object-conversion.ts';
import { parseAs, readBy } from './parse-conversion.ts';
import { toChar } from './plain-conversion.ts';
import { toBoolean } from './to-boolean.ts';
import { toNumber } from './to-number.ts';

/** PowerShell's conversions (LanguagePrimitives.ConvertTo) with the types and members of a session. */
export class SessionConverter implements Converter {
  readonly members: SessionMembers;
  readonly types: TypeResolver;

  constructor(members: SessionMembers, types: TypeResolver) {
    this.members = members;
    this.types = types;
  }

  convert(value: Value, type: NetType): Value {
    switch (type) {
      case int32Type:
        return typeof value === 'number' ? value : toNumber(value, type);
      case stringType:
        return typeof value === 'string' ? value : this.#toText(value);
      case booleanType:
        return toBoolean(value);
      case objectType:
      case psObjectType:
        return value === undefined ? null : value;
      case doubleType:
        return value instanceof Double ? value : toNumber(value, type);
      case voidType:
        return undefined;
      default:
        return value === null || value === undefined ? this.#fromNull(type) : this.#toType(value, type);
    }
  }

  tryConvert(value: Value, type: NetType): Value {
    try {
      return this.convert(value, type);
    } catch (error) {
      if (error instanceof ThrownException) return undefined;
      throw error;
    }
  }

  /** A ToString that type data adds is asked; NullString is `$null`. */
  #toText(value: Value): Value {
    if (typeof value === 'object' && value !== null && 'isNullString' in value) return null;
    return toText(value);
  }

  #fromNull(type: NetType): Value {
    if (isNumberType(type) || type === charType) return toNumber(null, type);
    if (type === switchParameterType) return SwitchParameter.absent;
    if (type === psReferenceType) return new PSReference(null);
    if (type.kind === 'enum') return convertEnum(null, type);
    if (type.kind !== 'struct' || nullableOf(type)) return null;
    return raiseInvalidCast('nullToObjectInvalidCast', `Cannot convert null to type "${typeToString(type)}".`);
  }

  #toType(given: Value, type: NetType): Value {
    const value = baseOf(given);
    if (isNumberType(type)) return toNumber(value, type);
    if (type.kind === 'array') {
      const same = Array.isArray(value) && elementTypeOf(value) === type.elementType;
      return same ? given : toTypedArray(value, type, this);
    }
    if (isOfType(value, type)) return type.kind === 'struct' || !(given instanceof PSObjectWrapper) ? value : given;
    switch (type) {
      case charType:
        return toChar(value);
      case arrayType:
        return toArray(value);
      case switchParameterType:
        return typeof value === 'boolean' ? SwitchParameter.of(value) : raiseNoSwitch(value, type);
      case typeType:
        return this.#toNetType(value);
      case psCustomObjectType:
        return toCustomObject(value);
      case psReferenceType:
        return new PSReference(value);
      case hashtableType:
        return toHashtable(value, this);
      case orderedDictionaryType:
        return fromProperties(value, type, this) ?? raiseNoConversion(value, type);
      default:
        return this.#toOther(value, type);
    }
  }

  #toNetType(value: Value): Value {
    if (value instanceof NetType) return value;
    const text = toText(value);
    const found = this.types.resolve(text.replace(/^\[(.*)\]$/s, '$1'));
    return found ?? raiseNoConversion(text, typeType, 'InvalidCastFromStringToType');
  }

  #toOther(value: Value, type: NetType): Value {
    const inner = nullableOf(type);
    if (inner) return this.convert(value, inner);
    if (type.kind === 'enum') return convertEnum(value, type);
    if (type.kind === 'delegate') return value instanceof ScriptBlock ? value : raiseNoConversion(value, type);
    const read = readBy(type, value);
    if (read !== undefined) return read;
    return (
      (typeof value === 'string' ? parseAs(value, type) : undefined) ??
      fromConstructor(value, type, this) ??
      fromProperties(value, type, this) ??
      this.#throughText(value, type) ??
      raiseFinal(value, type)
    );
  }

  /** Numbers reach a type that reads texts by way of their text: `[version]1.2`. */
  #throughText(value: Value, type: NetType): Value {
    if (typeof value !== 'number' && !(value instanceof Double)) return undefined;
    const text = toText(value);
    return parseAs(text, type) ?? readBy(type, text) ?? fromConstructor(text, type, this);
  }
}

function raiseNoSwitch(value: Value, type: NetType): never {
  if (value instanceof PSCustomObject) return raiseBagConversion(value, type);
  if (value instanceof Dictionary && value.size > 0)
    return raiseCreation(type, noSuchProperty(toText(value.keys()[0]), type, []));
  return raiseFinal(value, type);
}

/** `T` of `Nullable[T]`; null for other types. */
export function nullableOf(type: NetType): NetType | null {
  return type.fullName.startsWith('System.Nullable`1') ? (type.genericArguments[0] ?? null) : null;
}
