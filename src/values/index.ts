export * from './arithmetic/add.ts';
export * from './arithmetic/bitwise.ts';
export * from './arithmetic/multiply.ts';
export * from './arithmetic/range.ts';
export { divide, remainder, subtract } from './arithmetic/subtract.ts';
export * from './arithmetic/unary.ts';
export * from './array.ts';
export { automationTypes } from './automation-types.ts';
export * from './comparison/equality.ts';
export * from './comparison/join.ts';
export { compareNumbers } from './comparison/numeric-comparison.ts';
export * from './comparison/operators.ts';
export { compare } from './comparison/order.ts';
export * from './comparison/sort-order.ts';
export * from './comparison/text-comparison.ts';
export { booleanArgument } from './conversion/argument-conversion.ts';
export { raiseCast, raiseNoConversion } from './conversion/cast-error.ts';
export {
  addDecimals,
  compareDecimals,
  decimalFromDouble,
  decimalOf,
  decimalRounded,
  decimalToDouble,
  divideDecimals,
  divideRounded,
  multiplyDecimals,
  parseDecimalText,
  remainderDecimals,
} from './conversion/decimal-math.ts';
export { convertEnum } from './conversion/enum-conversion.ts';
export { isAssignable, isInstance, isOfType } from './conversion/instance.ts';
export { asWhole } from './conversion/number-from-number.ts';
export { numberFromString, parseNumber } from './conversion/number-from-string.ts';
export { box, type IntegerKind, integerKind, isNumberType } from './conversion/number-kind.ts';
export { toCustomObject } from './conversion/object-conversion.ts';
export { convertPlain } from './conversion/plain-conversion.ts';
export { roundHalfEven, scanNumber, smallestInteger } from './conversion/scan-number.ts';
export { nullableOf, SessionConverter } from './conversion/session-converter.ts';
export { toBoolean } from './conversion/to-boolean.ts';
export {
  numberFromConstant,
  numberValue,
  toDecimal,
  toDouble,
  toInt32,
  toInt64,
  toNumber,
} from './conversion/to-number.ts';
export type { Converter, TypeResolver } from './converter.ts';
export * from './core-types.ts';
export * from './dictionary-entry.ts';
export * from './enum-value.ts';
export * from './error-record.ts';
export { type ErrorPosition, errorPosition, positionMessage } from './errors/error-position.ts';
export * from './exception.ts';
export * from './exception-types.ts';
export * from './hashtable.ts';
export * from './invocation-info.ts';
export * from './member-info.ts';
export type { MemberTable } from './member-table.ts';
export { addedMembers, addMembersLazily } from './members/added-members.ts';
export { copyObject } from './members/copy-object.ts';
export { index, setIndex } from './members/indexing.ts';
export { preferenceStop } from './members/member-error.ts';
export {
  definitionOf,
  isSettable,
  MemberObject,
  memberObjectType,
  psMemberTypesType,
} from './members/member-object.ts';
export { ObjectCollection, objectCollection } from './members/object-collection.ts';
export { type Call, type OverloadScope, pickOverload } from './members/overload.ts';
export { MemberCollection, PSObjectView, TypeNameList } from './members/ps-object-view.ts';
export { SessionMembers } from './members/session-members.ts';
export { parseSignature, type Signature, type SignatureParameter } from './members/signature.ts';
export { TypeData, type TypeDataChange, type TypeDataEntry } from './members/type-data.ts';
export { type MethodGroup, TypeMembers, typeNameChain } from './members/type-members.ts';
export * from './net-object.ts';
export * from './net-type.ts';
export * from './numbers.ts';
export * from './ps-object.ts';
export * from './ps-reference.ts';
export * from './raise.ts';
export * from './script-block.ts';
export * from './switch-parameter.ts';
export * from './text/number-text.ts';
export * from './text/to-text.ts';
export * from './text/type-name.ts';
export * from './type-of.ts';
export type { Value } from './value.ts';
export * from './wildcard-pattern.ts';
