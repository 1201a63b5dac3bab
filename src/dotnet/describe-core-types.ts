import {
  arrayType,
  bigIntegerType,
  booleanType,
  byteType,
  charType,
  decimalType,
  describeExceptions,
  doubleType,
  enumType,
  exceptionType,
  hashtableType,
  int16Type,
  int32Type,
  int64Type,
  type NetType,
  objectType,
  orderedDictionaryType,
  psObjectType,
  psReferenceType,
  sbyteType,
  singleType,
  stringType,
  switchParameterType,
  typeType,
  uint16Type,
  uint32Type,
  uint64Type,
} from '#values';
import { hashtableMembers, orderedDictionaryMembers } from './collections/hashtable.ts';
import { psObjectMembers } from './management-automation/ps-object.ts';
import { referenceMembers } from './management-automation/ps-reference.ts';
import { switchParameterMembers } from './management-automation/switch-parameter.ts';
import { arrayMembers } from './system/array.ts';
import { bigIntegerMembers } from './system/big-integer.ts';
import { booleanMembers } from './system/boolean.ts';
import { charMembers } from './system/char.ts';
import { decimalMembers } from './system/decimal.ts';
import { enumMembers } from './system/enum.ts';
import { exceptionConstructors, exceptionExtras, exceptionMembers } from './system/exception.ts';
import { floatingMembers, numberMembers } from './system/numbers.ts';
import { objectMembers } from './system/object.ts';
import { stringMembers } from './system/string.ts';
import { typeMembers } from './system/type.ts';

/**
 * Gives members to the types that the values room names. Nothing is built here: each description is a function that runs
 * when somebody first looks for a member. `resolve` finds a type by name, for Type.GetType.
 */
export function describeCoreTypes(resolve: (name: string) => NetType | null): void {
  objectType.describe(objectMembers);
  stringType.describe(stringMembers);
  booleanType.describe(booleanMembers);
  charType.describe(charMembers);
  for (const type of [int32Type, int64Type, int16Type, byteType, sbyteType, uint16Type, uint32Type, uint64Type]) {
    type.describe(numberMembers(type));
  }
  for (const type of [doubleType, singleType]) type.describe(floatingMembers(type));
  decimalType.describe(decimalMembers);
  bigIntegerType.describe(bigIntegerMembers);
  arrayType.describe(arrayMembers);
  enumType.describe(enumMembers);
  typeType.describe(() => typeMembers(resolve));
  hashtableType.describe(hashtableMembers);
  orderedDictionaryType.describe(orderedDictionaryMembers);
  psReferenceType.describe(referenceMembers);
  psObjectType.describe(psObjectMembers);
  switchParameterType.describe(switchParameterMembers);
  describeExceptions(type => ({
    ...(type === exceptionType ? exceptionMembers() : exceptionExtras[type.fullName]?.()),
    constructors: exceptionConstructors(type),
  }));
}
