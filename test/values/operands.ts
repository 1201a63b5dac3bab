import {
  arrayType,
  arrayTypeOf,
  BigInteger,
  Byte,
  baseOf,
  bigIntegerType,
  booleanType,
  byteType,
  Char,
  charType,
  Decimal,
  Double,
  decimalType,
  doubleType,
  EnumValue,
  enumType,
  Hashtable,
  hashtableType,
  Int16,
  Int64,
  int16Type,
  int32Type,
  int64Type,
  type NetException,
  NetType,
  objectType,
  PSCustomObject,
  SByte,
  ScriptBlock,
  Single,
  SwitchParameter,
  sbyteType,
  scanNumber,
  scriptBlockType,
  singleType,
  stringType,
  switchParameterType,
  ThrownException,
  type TypeResolver,
  toNumber,
  toRuntimeException,
  toText,
  typeOf,
  UInt16,
  UInt32,
  UInt64,
  uint16Type,
  uint32Type,
  uint64Type,
  type Value,
  voidType,
} from '#values';

/** Enumerations as .NET declares them, so that the tables of this room need no other room. */
export const dayOfWeekType = new NetType({
  fullName: 'System.DayOfWeek',
  kind: 'enum',
  base: enumType,
  enumMembers: new Map(
    ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'].map((name, i) => [name, i]),
  ),
});
export const fileAttributesType = new NetType({
  fullName: 'System.IO.FileAttributes',
  kind: 'enum',
  base: enumType,
  flags: true,
  enumMembers: new Map([
    ['None', 0],
    ['ReadOnly', 1],
    ['Hidden', 2],
    ['System', 4],
    ['Directory', 16],
    ['Archive', 32],
    ['Device', 64],
    ['Normal', 128],
    ['Temporary', 256],
    ['SparseFile', 512],
    ['ReparsePoint', 1024],
    ['Compressed', 2048],
    ['Offline', 4096],
    ['NotContentIndexed', 8192],
    ['Encrypted', 16384],
    ['IntegrityStream', 32768],
    ['NoScrubData', 131072],
  ]),
});

class TextBlock extends ScriptBlock {
  readonly text: string;
  constructor(text: string) {
    super();
    this.text = text;
  }
  invoke(): Value[] {
    return [];
  }
  evaluate(): Value {
    return null;
  }
}

/** PowerShell expression → the value it yields; a new one each time. */
export const operands: ReadonlyMap<string, () => Value> = new Map<string, () => Value>([
  ['$null', () => null],
  ['$true', () => true],
  ['$false', () => false],
  ['5', () => 5],
  ['-7', () => -7],
  ['0', () => 0],
  ['[int]::MaxValue', () => 0x7fffffff],
  ['[int]::MinValue', () => -0x80000000],
  ['3L', () => new Int64(3n)],
  ['[long]::MaxValue', () => new Int64(0x7fffffffffffffffn)],
  ['[byte]200', () => new Byte(200)],
  ['[sbyte]-5', () => new SByte(-5)],
  ['[int16]300', () => new Int16(300)],
  ['[uint16]7', () => new UInt16(7)],
  ['[uint32]::MaxValue', () => new UInt32(0xffffffff)],
  ['[uint64]::MaxValue', () => new UInt64(0xffffffffffffffffn)],
  ['2.5', () => new Double(2.5)],
  ['1e300', () => new Double(1e300)],
  ['[double]::NaN', () => new Double(Number.NaN)],
  ['[double]::PositiveInfinity', () => new Double(Number.POSITIVE_INFINITY)],
  ["('1','2')", () => ['1', '2']],
  ["('1','x')", () => ['1', 'x']],
  ['[single]1.1', () => new Single(1.1)],
  ['[single]2.5', () => new Single(2.5)],
  ['1.50d', () => new Decimal(150n, 2)],
  ['[decimal]::MaxValue', () => new Decimal(79228162514264337593543950335n, 0)],
  ['[bigint]100', () => new BigInteger(100n)],
  ['[bigint]5', () => new BigInteger(5n)],
  ["'12'", () => '12'],
  ["'5'", () => '5'],
  ["'2.5'", () => '2.5'],
  ["'abc'", () => 'abc'],
  ["'ABC'", () => 'ABC'],
  ["''", () => ''],
  ["'true'", () => 'true'],
  ["'Monday'", () => 'Monday'],
  ["'2024-01-02'", () => '2024-01-02'],
  ["[char]'a'", () => new Char(97)],
  ["[char]'5'", () => new Char(53)],
  ['(1,2)', () => [1, 2]],
  ['@()', () => []],
  [
    '@{a=1}',
    () => {
      const table = new Hashtable();
      table.set('a', 1);
      return table;
    },
  ],
  ['[System.DayOfWeek]::Monday', () => EnumValue.of(dayOfWeekType, 'Monday')],
  ["[System.IO.FileAttributes]'ReadOnly, Hidden'", () => EnumValue.of(fileAttributesType, 3)],
  ["[System.IO.FileAttributes]'ReadOnly'", () => EnumValue.of(fileAttributesType, 'ReadOnly')],
  ['[pscustomobject]@{N=1}', () => PSCustomObject.from([['N', 1]])],
  ['[switch]$true', () => SwitchParameter.of(true)],
  ['{ 1 }', () => new TextBlock(' 1 ')],
  ['[int]', () => int32Type],
]);

const numberTypes: Readonly<Record<string, NetType>> = {
  byte: byteType,
  bigint: bigIntegerType,
  sbyte: sbyteType,
  single: singleType,
};

/** The value of a recorded expression: one of the table, a text in quotes, a number literal, a cast of one. */
export function operand(expression: string): Value {
  const known = operands.get(expression);
  if (known) return known();
  const text = /^'(.*)'$/.exec(expression)?.[1];
  if (text !== undefined) return text;
  const cast = /^\[(\w+)\](.+)$/.exec(expression);
  const type = cast?.[1] ? numberTypes[cast[1]] : undefined;
  const value = type ? toNumber(scanNumber(cast?.[2] ?? ''), type) : scanNumber(expression);
  if (value === null) throw new Error(`No such operand: ${expression}`);
  return value;
}

/** Types by the names that the tables use. */
const typesByName = new Map<string, NetType>(
  [
    ['int', int32Type],
    ['long', int64Type],
    ['byte', byteType],
    ['sbyte', sbyteType],
    ['int16', int16Type],
    ['uint16', uint16Type],
    ['uint32', uint32Type],
    ['uint64', uint64Type],
    ['double', doubleType],
    ['single', singleType],
    ['decimal', decimalType],
    ['bigint', bigIntegerType],
    ['char', charType],
    ['bool', booleanType],
    ['string', stringType],
    ['object', objectType],
    ['switch', switchParameterType],
    ['array', arrayType],
    ['scriptblock', scriptBlockType],
    ['hashtable', hashtableType],
    ['void', voidType],
    ['System.DayOfWeek', dayOfWeekType],
    ['System.IO.FileAttributes', fileAttributesType],
  ].map(([name, type]) => [String(name).toLowerCase(), type as NetType]),
);

/** The names above, and arrays of them. */
export const tableTypes: TypeResolver = {
  resolve(name) {
    if (!name.endsWith('[]')) return typesByName.get(name.toLowerCase()) ?? null;
    const element = this.resolve(name.slice(0, -2));
    return element && arrayTypeOf(element);
  },
};

/** A value as the recorder writes it: type and text, elements of arrays and hashtables too. */
export function describeValue(value: Value): string {
  if (value === null || value === undefined) return 'null';
  const type = typeOf(baseOf(value))?.fullName;
  if (Array.isArray(value)) {
    return `${type}:${value.map(each => (each === null ? 'null' : `${typeOf(each)?.fullName}:${toText(each)}`)).join('|')}`;
  }
  if (value instanceof Hashtable)
    return `${type}:${[...value.pairs()].map(([k, v]) => `${toText(k)}=${toText(v)}`).join('|')}`;
  return `${type}:${toText(value)}`;
}

/** An error as the recorder writes it: id, category, exception type and message. */
export function describeError(error: unknown): string {
  if (!(error instanceof ThrownException)) throw error;
  const exception: NetException = toRuntimeException(error.exception);
  const type = exception.netType.fullName;
  const id = exception.detail?.id ?? type;
  return `!${id}!${exception.detail?.category ?? 'OperationStopped'}!${type}!${exception.message}`;
}
