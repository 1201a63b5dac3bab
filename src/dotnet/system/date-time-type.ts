import {
  comparableType,
  Double,
  type EnumValue,
  formattableType,
  Int64,
  method,
  NetType,
  type PSReference,
  property,
  raise,
  stringType,
  tagArray,
  type Value,
  valueType,
} from '#values';
import { raiseRange } from '../argument-errors.ts';
import { enumNumber, enumOf } from '../enum-types.ts';
import { allDateTimeFormats } from '../globalization/date-time-formats.ts';
import { daysInMonth, isLeapYear, localOffsetTicksOfLocal, unixEpochTicks } from './calendar-math.ts';
import { DateOnly } from './date-only.ts';
import { DateTime, type DateTimeKind, local, maxTicks, unspecified, utc } from './date-time.ts';
import { parseDateTime, parseDateTimeExact } from './date-time-parsing.ts';
import { convertibleType } from './interfaces.ts';
import { TimeOnly } from './time-only.ts';
import { TimeSpan } from './time-span.ts';
import { comparisonMethods, equalityMethods, formatMethods, formatSelf, tryInto } from './value-members.ts';

function kindOf(value: EnumValue | undefined): DateTimeKind {
  const number = value === undefined ? 0 : enumNumber(value);
  if (number === 0 || number === 1 || number === 2) return number;
  return raise('ArgumentException', "Invalid DateTimeKind value. (Parameter 'kind')");
}

function checkedDate(year: number, month: number, day: number): void {
  if (year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)) return;
  raise('ArgumentOutOfRangeException', 'Year, Month, and Day parameters describe an un-representable DateTime.');
}

/** The constructors that take parts. */
export function dateTimeFromParts(parts: readonly number[], kind: DateTimeKind = unspecified): DateTime {
  const [year = 1, month = 1, day = 1, hour = 0, minute = 0, second = 0, millisecond = 0, microsecond = 0] = parts;
  checkedDate(year, month, day);
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) {
    raise('ArgumentOutOfRangeException', 'Hour, Minute, and Second parameters describe an un-representable DateTime.');
  }
  if (millisecond < 0 || millisecond > 999) raiseRange('Valid values are between 0 and 999, inclusive.', 'millisecond');
  if (microsecond < 0 || microsecond > 999) raiseRange('Valid values are between 0 and 999, inclusive.', 'microsecond');
  return DateTime.of(year, month, day, hour, minute, second, millisecond * 10_000 + microsecond * 10, kind);
}

function fromTicks(ticks: Int64, kind?: EnumValue): DateTime {
  if (ticks.value < 0n || ticks.value > maxTicks) {
    raiseRange('Ticks must be between DateTime.MinValue.Ticks and DateTime.MaxValue.Ticks.', 'ticks');
  }
  return new DateTime(ticks.value, kindOf(kind));
}

const partNames = ['year', 'month', 'day', 'hour', 'minute', 'second', 'millisecond', 'microsecond'];

function partConstructors() {
  const list = (count: number): string =>
    partNames
      .slice(0, count)
      .map(name => `int ${name}`)
      .join(', ');
  const plain = (count: number) =>
    method(`datetime new(${list(count)})`, (...parts: number[]) => dateTimeFromParts(parts));
  const kinded = (count: number) =>
    method(`datetime new(${list(count)}, System.DateTimeKind kind)`, (...args: (number | EnumValue)[]) => {
      const kind = args[count];
      return dateTimeFromParts(args.slice(0, count).map(Number), kindOf(typeof kind === 'object' ? kind : undefined));
    });
  return [plain(3), plain(6), kinded(6), plain(7), kinded(7), plain(8), kinded(8)];
}

const constructors = () => [
  method('datetime new(long ticks)', fromTicks),
  method('datetime new(long ticks, System.DateTimeKind kind)', fromTicks),
  method('datetime new(System.DateOnly date, System.TimeOnly time)', (date: DateOnly, time: TimeOnly) => date.at(time)),
  method(
    'datetime new(System.DateOnly date, System.TimeOnly time, System.DateTimeKind kind)',
    (date: DateOnly, time: TimeOnly, kind: EnumValue) => date.at(time, kindOf(kind)),
  ),
  ...partConstructors(),
];

const int = (name: string, read: (self: DateTime) => number) => property(`int ${name}`, read);

const properties = () => [
  property('datetime Date', (self: DateTime) => self.date),
  int('Day', self => self.day),
  property('System.DayOfWeek DayOfWeek', (self: DateTime) => enumOf('System.DayOfWeek', self.dayOfWeek)),
  int('DayOfYear', self => self.dayOfYear),
  int('Hour', self => self.hour),
  property('System.DateTimeKind Kind', (self: DateTime) => enumOf('System.DateTimeKind', self.kind)),
  int('Millisecond', self => Math.floor(self.fraction / 10_000)),
  int('Microsecond', self => Math.floor(self.fraction / 10) % 1000),
  int('Nanosecond', self => (self.fraction % 10) * 100),
  int('Minute', self => self.minute),
  int('Month', self => self.month),
  int('Second', self => self.second),
  property('long Ticks', (self: DateTime) => new Int64(self.ticks)),
  property('timespan TimeOfDay', (self: DateTime) => new TimeSpan(BigInt(self.ticksOfDay))),
  int('Year', self => self.year),
];

const oleEpochTicks = 599_264_352_000_000_000n;
const fileTimeEpochTicks = 504_911_232_000_000_000n;

function toOle(self: DateTime): Double {
  return new Double(self.ticks === 0n ? 0 : Number((self.ticks - oleEpochTicks) / 10_000n) / 86_400_000);
}

function fromOle(value: Double): DateTime {
  if (!(value.value > -657_435 && value.value < 2_958_466)) raise('ArgumentException', 'Not a legal OleAut date.');
  const milliseconds = Math.round(Math.abs(value.value) * 86_400_000) * Math.sign(value.value);
  return new DateTime(BigInt(milliseconds) * 10_000n + oleEpochTicks);
}

function toFileTime(self: DateTime): Int64 {
  const ticks = (self.kind === utc ? self : self.toUniversal()).ticks - fileTimeEpochTicks;
  return ticks < 0n ? raiseRange('Not a valid Win32 FileTime.', '') : new Int64(ticks);
}

/** Ticks in the low 62 bits, the kind above them; a local time is kept as the universal one. */
function toBinary(self: DateTime): Int64 {
  if (self.kind !== local) return new Int64(self.ticks | (BigInt(self.kind) << 62n));
  return new Int64(BigInt.asIntN(64, (self.toUniversal().ticks & 0x3fff_ffff_ffff_ffffn) | 0x8000_0000_0000_0000n));
}

function fromBinary(data: Int64): DateTime {
  const bits = BigInt.asUintN(64, data.value);
  const ticks = bits & 0x3fff_ffff_ffff_ffffn;
  const kind = Number(bits >> 62n);
  if (kind >= 2) return new DateTime(ticks, utc).toLocal();
  return new DateTime(ticks, kind === 1 ? utc : unspecified);
}

const adders: readonly (readonly [string, number])[] = [
  ['Days', 864_000_000_000],
  ['Hours', 36_000_000_000],
  ['Milliseconds', 10_000],
  ['Microseconds', 10],
  ['Minutes', 600_000_000],
];

const addUnit = ([name, ticks]: readonly [string, number]) =>
  method(`datetime Add${name}(double value)`, (self: DateTime, value: Double) => self.addUnits(value.value, ticks));

function isDaylight(self: DateTime): boolean {
  if (self.kind === utc) return false;
  const winter = localOffsetTicksOfLocal(DateTime.of(self.year, 1, 1).ticks);
  const summer = localOffsetTicksOfLocal(DateTime.of(self.year, 7, 1).ticks);
  const own = localOffsetTicksOfLocal(self.ticks);
  return own > winter || own > summer;
}

const text = (name: string, format: string) => method(`string ${name}()`, (self: DateTime) => self.format(format));

const methods = () => [
  method('datetime Add(timespan value)', (self: DateTime, span: TimeSpan) => self.addTicks(span.ticks)),
  ...adders.map(addUnit),
  method('datetime AddMonths(int months)', (self: DateTime, months: number) => self.addMonths(months)),
  addUnit(['Seconds', 10_000_000]),
  method('datetime AddTicks(long value)', (self: DateTime, ticks: Int64) => self.addTicks(ticks.value)),
  method('datetime AddYears(int value)', (self: DateTime, years: number) =>
    Math.abs(years) > 10_000
      ? raiseRange('Years value must be between +/-10000.', 'value')
      : self.addMonths(years * 12),
  ),
  ...comparisonMethods('datetime', 'datetime'),
  ...equalityMethods('datetime', 'datetime'),
  method('bool IsDaylightSavingTime()', isDaylight),
  method('long ToBinary()', toBinary),
  method(
    'timespan Subtract(datetime value)',
    (self: DateTime, other: DateTime) => new TimeSpan(self.ticks - other.ticks),
  ),
  method('datetime Subtract(timespan value)', (self: DateTime, span: TimeSpan) => self.addTicks(-span.ticks)),
  method('double ToOADate()', toOle),
  method('long ToFileTime()', toFileTime),
  method('long ToFileTimeUtc()', toFileTime),
  method('datetime ToLocalTime()', (self: DateTime) => self.toLocal()),
  text('ToLongDateString', 'D'),
  text('ToLongTimeString', 'T'),
  text('ToShortDateString', 'd'),
  text('ToShortTimeString', 't'),
  ...formatMethods(formatSelf),
  method('datetime ToUniversalTime()', (self: DateTime) => self.toUniversal()),
  method(
    'void Deconstruct([ref] System.DateOnly date, [ref] System.TimeOnly time)',
    (self: DateTime, date: PSReference, time: PSReference) => {
      date.value = DateOnly.of(self);
      time.value = new TimeOnly(BigInt(self.ticksOfDay));
      return undefined;
    },
  ),
  method('string[] GetDateTimeFormats()', (self: DateTime) => tagArray(allDateTimeFormats(self), stringType)),
  method('System.TypeCode GetTypeCode()', () => enumOf('System.TypeCode', 'DateTime')),
];

const provider = 'System.IFormatProvider provider';
const styles = 'System.Globalization.DateTimeStyles';
const minimum = (): DateTime => new DateTime(0n);

function staticMethods() {
  return [
    method('int Compare(datetime t1, datetime t2)', (a: DateTime, b: DateTime) => a.compareTo(b)),
    method('int DaysInMonth(int year, int month)', (year: number, month: number) => {
      if (month < 1 || month > 12) raiseRange('Month must be between one and twelve.', 'month');
      if (year < 1 || year > 9999) raiseRange('Year must be between 1 and 9999.', 'year');
      return daysInMonth(year, month);
    }),
    method('bool Equals(datetime t1, datetime t2)', (a: DateTime, b: DateTime) => a.equals(b)),
    method('datetime FromBinary(long dateData)', fromBinary),
    method('datetime FromFileTime(long fileTime)', (time: Int64) =>
      new DateTime(time.value + fileTimeEpochTicks, utc).toLocal(),
    ),
    method(
      'datetime FromFileTimeUtc(long fileTime)',
      (time: Int64) => new DateTime(time.value + fileTimeEpochTicks, utc),
    ),
    method('datetime FromOADate(double d)', fromOle),
    method('bool IsLeapYear(int year)', (year: number) =>
      year < 1 || year > 9999 ? raiseRange('Year must be between 1 and 9999.', 'year') : isLeapYear(year),
    ),
    method(
      'datetime SpecifyKind(datetime value, System.DateTimeKind kind)',
      (date: DateTime, kind: EnumValue) => new DateTime(date.ticks, kindOf(kind)),
    ),
    ...parseMethods(),
  ];
}

function parseMethods() {
  const parse = (s: string, p?: Value, style?: EnumValue) =>
    parseDateTime(s, p ?? null, style === undefined ? 0 : enumNumber(style));
  const exact = (s: string, formats: string | string[], p: Value, style?: EnumValue) =>
    parseDateTimeExact(s, formats, p, style === undefined ? 0 : enumNumber(style));
  return [
    method('datetime Parse(string s)', (s: string) => parse(s)),
    method(`datetime Parse(string s, ${provider})`, (s: string, p: Value) => parse(s, p)),
    method(`datetime Parse(string s, ${provider}, ${styles} styles)`, parse),
    method(`datetime ParseExact(string s, string format, ${provider})`, (s: string, f: string, p: Value) =>
      exact(s, f, p),
    ),
    method(`datetime ParseExact(string s, string format, ${provider}, ${styles} style)`, exact),
    method(`datetime ParseExact(string s, string[] formats, ${provider}, ${styles} style)`, exact),
    method('bool TryParse(string s, [ref] datetime result)', (s: string, ref: PSReference) =>
      tryInto(ref, minimum(), () => parse(s)),
    ),
    method(
      `bool TryParse(string s, ${provider}, ${styles} styles, [ref] datetime result)`,
      (s: string, p: Value, style: EnumValue, ref: PSReference) => tryInto(ref, minimum(), () => parse(s, p, style)),
    ),
    method(`bool TryParse(string s, ${provider}, [ref] datetime result)`, (s: string, p: Value, ref: PSReference) =>
      tryInto(ref, minimum(), () => parse(s, p)),
    ),
    ...['string format', 'string[] formats'].map(format =>
      method(
        `bool TryParseExact(string s, ${format}, ${provider}, ${styles} style, [ref] datetime result)`,
        (s: string, f: string | string[], p: Value, style: EnumValue, ref: PSReference) =>
          tryInto(ref, minimum(), () => exact(s, f, p, style)),
      ),
    ),
  ];
}

export const dateTimeType = new NetType({
  fullName: 'System.DateTime',
  kind: 'struct',
  base: valueType,
  interfaces: [comparableType, formattableType, convertibleType],
  defaultValue: minimum,
  convertFrom: value => {
    if (typeof value === 'number') return fromTicks(new Int64(BigInt(value)));
    return value instanceof Int64 ? fromTicks(value) : undefined;
  },
  members: () => ({
    constructors: constructors(),
    properties: properties(),
    methods: methods(),
    staticProperties: [
      property('datetime MaxValue', () => new DateTime(maxTicks)),
      property('datetime MinValue', () => minimum()),
      property('datetime Now', () => DateTime.now()),
      property('datetime Today', () => DateTime.today()),
      property('datetime UnixEpoch', () => new DateTime(unixEpochTicks, utc)),
      property('datetime UtcNow', () => DateTime.utcNow()),
    ],
    staticMethods: staticMethods(),
  }),
});
