import {
  booleanType,
  byteType,
  charType,
  decimalType,
  doubleType,
  int16Type,
  int32Type,
  int64Type,
  type MethodDeclaration,
  method,
  type NetType,
  sbyteType,
  singleType,
  typeDisplayName,
  uint16Type,
  uint32Type,
  uint64Type,
  type Value,
} from '#values';
import { enumOf } from '../enum-types.ts';
import { changeType } from './change-type.ts';
import { dateTimeType } from './date-time-type.ts';

const targets: () => readonly (readonly [string, NetType])[] = () => [
  ['Boolean', booleanType],
  ['Char', charType],
  ['SByte', sbyteType],
  ['Byte', byteType],
  ['Int16', int16Type],
  ['UInt16', uint16Type],
  ['Int32', int32Type],
  ['UInt32', uint32Type],
  ['Int64', int64Type],
  ['UInt64', uint64Type],
  ['Single', singleType],
  ['Double', doubleType],
  ['Decimal', decimalType],
  ['DateTime', dateTimeType],
];

/** IConvertible, which .NET's primitive types implement explicitly: `'5'.ToInt32($null)`. */
export function convertibleMethods(typeCode: string): MethodDeclaration[] {
  const provider = '(System.IFormatProvider provider)';
  return [
    method('System.TypeCode GetTypeCode()', () => enumOf('System.TypeCode', typeCode)),
    method('System.TypeCode IConvertible.GetTypeCode()', () => enumOf('System.TypeCode', typeCode)),
    ...targets().map(([name, type]) =>
      method(`${typeDisplayName(type)} IConvertible.To${name}${provider}`, (self: Value) => changeType(self, type)),
    ),
    method(
      'System.Object IConvertible.ToType(type conversionType, System.IFormatProvider provider)',
      (self: Value, type: NetType) => changeType(self, type),
    ),
  ];
}
