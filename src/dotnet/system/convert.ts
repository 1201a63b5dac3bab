import {
  asWhole,
  booleanType,
  byteType,
  type Char,
  charType,
  decimalType,
  doubleType,
  type EnumValue,
  int16Type,
  int32Type,
  int64Type,
  integerKind,
  type MethodDeclaration,
  method,
  NetType,
  objectType,
  property,
  raise,
  sbyteType,
  singleType,
  stringType,
  typeDisplayName,
  typeOf,
  uint16Type,
  uint32Type,
  uint64Type,
  type Value,
} from '#values';
import { raiseFormat, requireValue } from '../argument-errors.ts';
import { fromBytes, toBytes } from '../bytes.ts';
import { enumNumber, enumOf } from '../enum-types.ts';
import { argumentText } from '../format-strings/index.ts';
import { charsToText } from '../text/chars.ts';
import { changeType } from './change-type.ts';
import { dateTimeType } from './date-time-type.ts';
import { DBNull } from './db-null.ts';
import { defaultStyle, parseNumberAs } from './number-parsing.ts';

const numberTypes = () => [
  byteType,
  sbyteType,
  int16Type,
  uint16Type,
  int32Type,
  uint32Type,
  int64Type,
  uint64Type,
  singleType,
  doubleType,
  decimalType,
];
const sources = () => [objectType, booleanType, charType, ...numberTypes(), stringType, dateTimeType];
const withBase = /^(Byte|SByte|U?Int(16|32|64))$/;

/** ToInt32 and its like: from everything, from text in a culture, from text in a base. */
function conversions(type: NetType): MethodDeclaration[] {
  const head = `${typeDisplayName(type)} To${type.name}`;
  const list = sources().map(source =>
    method(`${head}(${typeDisplayName(source)} value)`, (value: Value) => changeType(value, type)),
  );
  if (numberTypes().includes(type)) {
    const parse = (text: string, provider: Value) =>
      text === null ? changeType(null, type) : parseNumberAs(type, text, defaultStyle(type), provider);
    list.push(method(`${head}(string value, System.IFormatProvider provider)`, parse));
  }
  if (withBase.test(type.name))
    list.push(
      method(`${head}(string value, int fromBase)`, (text: string, base: number) => fromBase(type, text, base)),
    );
  return list;
}

/** `fromBase` 2, 8, 10 or 16; all but 10 are the bits of the type. */
function fromBase(type: NetType, text: string, base: number): Value {
  const kind = integerKind(type);
  if (![2, 8, 10, 16].includes(base) || !kind) raise('ArgumentException', 'Invalid Base.');
  if (base === 10) return parseNumberAs(type, text, defaultStyle(type), null);
  const digits = text.trim().replace(/^0x/i, base === 16 ? '' : '$&');
  const valid = base === 2 ? /^[01]+$/ : base === 8 ? /^[0-7]+$/ : /^[0-9a-f]+$/i;
  if (text === '')
    raise(
      'ArgumentOutOfRangeException',
      "Index was out of range. Must be non-negative and less than the size of the collection. (Parameter 'startIndex')",
    );
  if (digits.startsWith('-')) raise('ArgumentException', 'String cannot contain a minus sign if the base is not 10.');
  if (!valid.test(digits))
    raiseFormat(
      valid.test(digits.charAt(0))
        ? 'Additional non-parsable characters are at the end of the string.'
        : 'Could not find any recognizable digits.',
    );
  const prefix = base === 2 ? '0b' : base === 8 ? '0o' : '0x';
  const bits = BigInt(prefix + digits);
  const width = (kind.max - kind.min).toString(2).length;
  if (bits >> BigInt(width) !== 0n) {
    const words = type === int32Type ? 'a UInt32' : type === int64Type ? 'a UInt64' : kind.words;
    raise('OverflowException', `Value was either too large or too small for ${words}.`);
  }
  return kind.make(kind.min < 0n ? BigInt.asIntN(width, bits) : bits);
}

function toBase(value: Value, base: number): string {
  if (![2, 8, 10, 16].includes(base)) raise('ArgumentException', 'Invalid Base.');
  const whole = asWhole(value) ?? 0n;
  const kind = integerKind(typeOf(value) ?? int32Type);
  const width = kind ? (kind.max - kind.min).toString(2).length : 32;
  return (base === 10 ? whole : BigInt.asUintN(width, whole)).toString(base);
}

function toStrings(): MethodDeclaration[] {
  const text = (value: Value, provider: Value = null): Value =>
    value === null || value === undefined ? '' : argumentText(value, '', provider);
  return [
    ...sources().map(source =>
      method(`string ToString(${typeDisplayName(source)} value)`, (value: Value) => text(value)),
    ),
    ...sources().map(source =>
      method(`string ToString(${typeDisplayName(source)} value, System.IFormatProvider provider)`, text),
    ),
    ...[byteType, int16Type, int32Type, int64Type].map(source =>
      method(`string ToString(${typeDisplayName(source)} value, int toBase)`, toBase),
    ),
  ];
}

const badBase64 =
  'The input is not a valid Base-64 string as it contains a non-base 64 character, more than two padding characters, or an illegal character among the padding characters.';

function fromBase64(text: string): Value {
  const digits = requireValue(text, 's').replace(/[\t\n\r ]/g, '');
  if (digits.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(digits)) raiseFormat(badBase64);
  return fromBytes(Buffer.from(digits, 'base64'));
}

function toBase64(bytes: Value, lines: boolean, offset = 0, length?: number): string {
  const part = toBytes(requireValue(bytes, 'inArray')).subarray(
    offset,
    length === undefined ? undefined : offset + length,
  );
  const text = Buffer.from(part).toString('base64');
  return lines ? text.replace(/.{76}(?=.)/g, '$&\r\n') : text;
}

function fromHex(text: string): Value {
  const digits = requireValue(text, 's');
  if (digits.length % 2 !== 0) raiseFormat('The input is not a valid hex string as its length is not a multiple of 2.');
  if (!/^[0-9a-f]*$/i.test(digits))
    raiseFormat('The input is not a valid hex string as it contains a non-hex character.');
  return fromBytes(Buffer.from(digits, 'hex'));
}

function encodings(): MethodDeclaration[] {
  const options = 'System.Base64FormattingOptions options';
  const hex = (bytes: Value): string => Buffer.from(toBytes(requireValue(bytes, 'inArray'))).toString('hex');
  return [
    method(
      'byte[] FromBase64CharArray(char[] inArray, int offset, int length)',
      (chars: Char[], offset: number, length: number) => fromBase64(charsToText(chars.slice(offset, offset + length))),
    ),
    method('byte[] FromBase64String(string s)', fromBase64),
    method('byte[] FromHexString(string s)', fromHex),
    method('string ToBase64String(byte[] inArray)', (bytes: Value) => toBase64(bytes, false)),
    method(`string ToBase64String(byte[] inArray, ${options})`, (bytes: Value, flags: EnumValue) =>
      toBase64(bytes, enumNumber(flags) === 1),
    ),
    method(
      'string ToBase64String(byte[] inArray, int offset, int length)',
      (bytes: Value, offset: number, length: number) => toBase64(bytes, false, offset, length),
    ),
    method('string ToHexString(byte[] inArray)', (bytes: Value) => hex(bytes).toUpperCase()),
    method('string ToHexStringLower(byte[] inArray)', hex),
  ];
}

/** What TypeCode a value has; its name is the type's. */
const codes = /^System\.(Boolean|Char|SByte|Byte|U?Int(16|32|64)|Single|Double|Decimal|DateTime|String|DBNull)$/;

function change(value: Value, type: NetType): Value {
  requireValue(type, 'conversionType');
  if (value === null || value === undefined) {
    return type.kind === 'struct'
      ? raise('InvalidCastException', 'Null object cannot be converted to a value type.')
      : null;
  }
  const own = typeOf(value);
  if (own === type || own?.isSubclassOf(type)) return value;
  if (!codes.test(own?.fullName ?? '') && own?.kind !== 'enum')
    return raise('InvalidCastException', 'Object must implement IConvertible.');
  if (!codes.test(type.fullName))
    return raise('InvalidCastException', `Invalid cast from '${own?.fullName}' to '${type.fullName}'.`);
  return changeType(value, type);
}

const byCode = (code: EnumValue): NetType =>
  [...sources(), stringType].find(type => type.name === code.toText()) ??
  raise('ArgumentException', 'Unknown TypeCode value.');

export const convertType = new NetType({
  fullName: 'System.Convert',
  base: objectType,
  members: () => ({
    staticProperties: [property('System.Object DBNull', () => DBNull.value)],
    staticMethods: [
      method(
        'System.Object ChangeType(System.Object value, System.TypeCode typeCode)',
        (value: Value, code: EnumValue) => change(value, byCode(code)),
      ),
      method(
        'System.Object ChangeType(System.Object value, System.TypeCode typeCode, System.IFormatProvider provider)',
        (value: Value, code: EnumValue) => change(value, byCode(code)),
      ),
      method('System.Object ChangeType(System.Object value, type conversionType)', change),
      method(
        'System.Object ChangeType(System.Object value, type conversionType, System.IFormatProvider provider)',
        change,
      ),
      ...encodings(),
      method('System.TypeCode GetTypeCode(System.Object value)', (value: Value) =>
        enumOf(
          'System.TypeCode',
          value === null ? 'Empty' : (codes.exec(typeOf(value)?.fullName ?? '')?.[1] ?? 'Object'),
        ),
      ),
      method('bool IsDBNull(System.Object value)', (value: Value) => value === DBNull.value),
      ...[booleanType, charType, ...numberTypes(), dateTimeType].flatMap(conversions),
      ...toStrings(),
    ],
  }),
});
