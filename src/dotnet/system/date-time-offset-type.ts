import {
  comparableType,
  type Double,
  type EnumValue,
  formattableType,
  Int64,
  method,
  NetType,
  type PSReference,
  property,
  raise,
  type Value,
  valueType,
} from '#values';
import { raiseRange } from '../argument-errors.ts';
import { enumNumber, enumOf } from '../enum-types.ts';
import { adjustToUniversal, assumeUniversal, type ParsedDate, parseDate } from '../globalization/date-time-parse.ts';
import { localOffsetTicksOfLocal, unixEpochTicks } from './calendar-math.ts';
import type { DateOnly } from './date-only.ts';
import { DateTime, local, maxTicks, utc } from './date-time.ts';
import { DateTimeOffset } from './date-time-offset.ts';
import { parseContext, parseExactly } from './date-time-parsing.ts';
import { dateTimeFromParts } from './date-time-type.ts';
import type { TimeOnly } from './time-only.ts';
import { TimeSpan } from './time-span.ts';
import { comparisonMethods, equalityMethods, formatMethods, formatSelf, tryInto } from './value-members.ts';

const name = 'System.DateTimeOffset';

function checkedOffset(offset: TimeSpan): TimeSpan {
  if (offset.ticks % 600_000_000n !== 0n)
    raise('ArgumentException', "Offset must be specified in whole minutes. (Parameter 'offset')");
  if (offset.ticks > 504_000_000_000n || offset.ticks < -504_000_000_000n) {
    raise('ArgumentOutOfRangeException', "Offset must be within plus or minus 14 hours. (Parameter 'offset')");
  }
  return offset;
}

function of(date: DateTime, offset: TimeSpan): DateTimeOffset {
  checkedOffset(offset);
  if (date.kind === utc && offset.ticks !== 0n) {
    raise('ArgumentException', "The UTC Offset for Utc DateTime instances must be 0. (Parameter 'offset')");
  }
  if (date.kind === local && offset.ticks !== localOffsetTicksOfLocal(date.ticks)) {
    raise(
      'ArgumentException',
      "The UTC Offset of the local dateTime parameter does not match the offset argument. (Parameter 'offset')",
    );
  }
  return new DateTimeOffset(date, offset);
}

function toOffset(parsed: ParsedDate, styles: number): DateTimeOffset {
  const assumed = (styles & assumeUniversal) !== 0 ? 0n : localOffsetTicksOfLocal(parsed.ticks);
  const offset = parsed.offsetMinutes === null ? assumed : BigInt(parsed.offsetMinutes) * 600_000_000n;
  const result = new DateTimeOffset(new DateTime(parsed.ticks), new TimeSpan(offset));
  return (styles & adjustToUniversal) !== 0 ? result.toOffset(0n) : result;
}

const parse = (text: string, provider: Value = null, styles?: EnumValue): DateTimeOffset => {
  const bits = styles === undefined ? 0 : enumNumber(styles);
  return toOffset(parseDate(parseContext(text, provider, bits)), bits);
};
const exact = (text: string, formats: string | string[], provider: Value, styles?: EnumValue): DateTimeOffset => {
  const bits = styles === undefined ? 0 : enumNumber(styles);
  return toOffset(parseExactly(text, formats, provider, bits), bits);
};
const minimum = (): DateTimeOffset => DateTimeOffset.fromUtcTicks(0n);

function fromUnix(value: Int64, unit: bigint, parameter: string): DateTimeOffset {
  const ticks = value.value * unit + unixEpochTicks;
  if (ticks < 0n || ticks > maxTicks) {
    const [low, high] = [-unixEpochTicks / unit, (maxTicks - unixEpochTicks) / unit];
    raiseRange(`Valid values are between ${low} and ${high}, inclusive.`, parameter);
  }
  return DateTimeOffset.fromUtcTicks(ticks);
}

/** Whole units since 1970, rounded down. */
function toUnix(self: DateTimeOffset, unit: bigint): Int64 {
  const ticks = self.utcTicks - unixEpochTicks;
  return new Int64(ticks / unit - (ticks < 0n && ticks % unit !== 0n ? 1n : 0n));
}

const int = (part: string, read: (clock: DateTime) => number) =>
  property(`int ${part}`, (self: DateTimeOffset) => read(self.clock));

const properties = () => [
  property('datetime DateTime', (self: DateTimeOffset) => self.clock),
  property('datetime UtcDateTime', (self: DateTimeOffset) => self.utcDateTime),
  property('datetime LocalDateTime', (self: DateTimeOffset) => self.utcDateTime.toLocal()),
  property('datetime Date', (self: DateTimeOffset) => self.clock.date),
  int('Day', clock => clock.day),
  property('System.DayOfWeek DayOfWeek', (self: DateTimeOffset) => enumOf('System.DayOfWeek', self.clock.dayOfWeek)),
  int('DayOfYear', clock => clock.dayOfYear),
  int('Hour', clock => clock.hour),
  int('Millisecond', clock => Math.floor(clock.fraction / 10_000)),
  int('Microsecond', clock => Math.floor(clock.fraction / 10) % 1000),
  int('Nanosecond', clock => (clock.fraction % 10) * 100),
  int('Minute', clock => clock.minute),
  int('Month', clock => clock.month),
  property('timespan Offset', (self: DateTimeOffset) => self.offset),
  property('int TotalOffsetMinutes', (self: DateTimeOffset) => Number(self.offset.ticks / 600_000_000n)),
  int('Second', clock => clock.second),
  property('long Ticks', (self: DateTimeOffset) => new Int64(self.clock.ticks)),
  property('long UtcTicks', (self: DateTimeOffset) => new Int64(self.utcTicks)),
  property('timespan TimeOfDay', (self: DateTimeOffset) => new TimeSpan(BigInt(self.clock.ticksOfDay))),
  int('Year', clock => clock.year),
];

const add = (unit: string, ticks: number) =>
  method(`${name} Add${unit}(double ${unit.toLowerCase()})`, (self: DateTimeOffset, value: Double) =>
    self.withClock(self.clock.addUnits(value.value, ticks)),
  );

const methods = () => [
  method(`${name} ToOffset(timespan offset)`, (self: DateTimeOffset, offset: TimeSpan) =>
    self.toOffset(checkedOffset(offset).ticks),
  ),
  method(`${name} Add(timespan timeSpan)`, (self: DateTimeOffset, span: TimeSpan) =>
    self.withClock(self.clock.addTicks(span.ticks)),
  ),
  add('Days', 864_000_000_000),
  add('Hours', 36_000_000_000),
  add('Milliseconds', 10_000),
  add('Microseconds', 10),
  add('Minutes', 600_000_000),
  method(`${name} AddMonths(int months)`, (self: DateTimeOffset, months: number) =>
    self.withClock(self.clock.addMonths(months)),
  ),
  add('Seconds', 10_000_000),
  method(`${name} AddTicks(long ticks)`, (self: DateTimeOffset, ticks: Int64) =>
    self.withClock(self.clock.addTicks(ticks.value)),
  ),
  method(`${name} AddYears(int years)`, (self: DateTimeOffset, years: number) =>
    self.withClock(self.clock.addMonths(years * 12)),
  ),
  ...comparisonMethods(name, 'DateTimeOffset', 'obj'),
  ...equalityMethods(name, 'DateTimeOffset', ['obj', 'other']),
  method(
    `bool EqualsExact(${name} other)`,
    (self: DateTimeOffset, other: DateTimeOffset) => self.equals(other) && self.offset.equals(other.offset),
  ),
  method(
    `timespan Subtract(${name} value)`,
    (self: DateTimeOffset, other: DateTimeOffset) => new TimeSpan(self.utcTicks - other.utcTicks),
  ),
  method(`${name} Subtract(timespan value)`, (self: DateTimeOffset, span: TimeSpan) =>
    self.withClock(self.clock.addTicks(-span.ticks)),
  ),
  method('long ToUnixTimeSeconds()', (self: DateTimeOffset) => toUnix(self, 10_000_000n)),
  method('long ToUnixTimeMilliseconds()', (self: DateTimeOffset) => toUnix(self, 10_000n)),
  method(`${name} ToLocalTime()`, (self: DateTimeOffset) => self.toLocal()),
  ...formatMethods(formatSelf, 'formatProvider'),
  method(`${name} ToUniversalTime()`, (self: DateTimeOffset) => self.toOffset(0n)),
];

const parts = ['year', 'month', 'day', 'hour', 'minute', 'second', 'millisecond', 'microsecond'];

const fromParts = (count: number) =>
  method(
    `${name} new(${parts
      .slice(0, count)
      .map(part => `int ${part}`)
      .join(', ')}, timespan offset)`,
    (...args: Value[]) => {
      const offset = args[count];
      return of(
        dateTimeFromParts(args.slice(0, count).map(Number)),
        offset instanceof TimeSpan ? offset : TimeSpan.zero,
      );
    },
  );

const constructors = () => [
  method(`${name} new(long ticks, timespan offset)`, (ticks: Int64, offset: TimeSpan) =>
    of(new DateTime(ticks.value), offset),
  ),
  method(`${name} new(datetime dateTime)`, (date: DateTime) => DateTimeOffset.fromDateTime(date)),
  method(`${name} new(datetime dateTime, timespan offset)`, of),
  method(
    `${name} new(System.DateOnly date, System.TimeOnly time, timespan offset)`,
    (date: DateOnly, time: TimeOnly, offset: TimeSpan) => of(date.at(time), offset),
  ),
  fromParts(6),
  fromParts(7),
  fromParts(8),
];

const provider = 'System.IFormatProvider formatProvider';
const styles = 'System.Globalization.DateTimeStyles styles';

const staticMethods = () => [
  method(`int Compare(${name} first, ${name} second)`, (a: DateTimeOffset, b: DateTimeOffset) => a.compareTo(b)),
  method(`${name} FromFileTime(long fileTime)`, (time: Int64) =>
    DateTimeOffset.fromUtcTicks(time.value + 504_911_232_000_000_000n).toLocal(),
  ),
  method(`${name} FromUnixTimeMilliseconds(long milliseconds)`, (value: Int64) =>
    fromUnix(value, 10_000n, 'milliseconds'),
  ),
  method(`${name} FromUnixTimeSeconds(long seconds)`, (value: Int64) => fromUnix(value, 10_000_000n, 'seconds')),
  method(`${name} Parse(string input)`, (text: string) => parse(text)),
  method(`${name} Parse(string input, ${provider})`, (text: string, culture: Value) => parse(text, culture)),
  method(`${name} Parse(string input, ${provider}, ${styles})`, parse),
  method(
    `${name} ParseExact(string input, string format, ${provider})`,
    (text: string, format: string, culture: Value) => exact(text, format, culture),
  ),
  method(`${name} ParseExact(string input, string format, ${provider}, ${styles})`, exact),
  method(`${name} ParseExact(string input, string[] formats, ${provider}, ${styles})`, exact),
  method(`bool TryParse(string input, [ref] ${name} result)`, (text: string, ref: PSReference) =>
    tryInto(ref, minimum(), () => parse(text)),
  ),
  method(
    `bool TryParse(string input, ${provider}, ${styles}, [ref] ${name} result)`,
    (text: string, culture: Value, style: EnumValue, ref: PSReference) =>
      tryInto(ref, minimum(), () => parse(text, culture, style)),
  ),
  method(
    `bool TryParseExact(string input, string format, ${provider}, ${styles}, [ref] ${name} result)`,
    (text: string, format: string, culture: Value, style: EnumValue, ref: PSReference) =>
      tryInto(ref, minimum(), () => exact(text, format, culture, style)),
  ),
];

export const dateTimeOffsetType = new NetType({
  fullName: name,
  kind: 'struct',
  base: valueType,
  interfaces: [comparableType, formattableType],
  defaultValue: minimum,
  convertFrom: value => (value instanceof DateTime ? DateTimeOffset.fromDateTime(value) : undefined),
  members: () => ({
    constructors: constructors(),
    properties: properties(),
    methods: methods(),
    staticProperties: [
      property(`${name} MaxValue`, () => DateTimeOffset.fromUtcTicks(maxTicks)),
      property(`${name} MinValue`, minimum),
      property(`${name} Now`, () => DateTimeOffset.now()),
      property(`${name} UnixEpoch`, () => DateTimeOffset.fromUtcTicks(unixEpochTicks)),
      property(`${name} UtcNow`, () => DateTimeOffset.fromUtcTicks(DateTime.utcNow().ticks)),
    ],
    staticMethods: staticMethods(),
  }),
});
