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
  valueType,
} from '#values';
import { requireValue } from '../argument-errors.ts';
import { enumNumber } from '../enum-types.ts';
import { parseTimeSpan, parseTimeSpanExact } from '../globalization/time-span-parse.ts';
import { maxSpanTicks, minSpanTicks, TimeSpan } from './time-span.ts';
import { comparisonMethods, equalityMethods, firstOf, formatMethods, formatSelf, tryInto } from './value-members.ts';

const units = {
  Days: 864_000_000_000,
  Hours: 36_000_000_000,
  Minutes: 600_000_000,
  Seconds: 10_000_000,
  Milliseconds: 10_000,
  Microseconds: 10,
} as const;

type Unit = keyof typeof units;
const unitNames: readonly Unit[] = ['Days', 'Hours', 'Minutes', 'Seconds', 'Milliseconds', 'Microseconds'];

const fromDouble = (unit: Unit) =>
  method(`timespan From${unit}(double value)`, (value: Double) => TimeSpan.fromUnits(value.value, units[unit]));

/** FromHours(int hours, long minutes = 0, …): every smaller unit may follow. */
function fromParts(unit: Unit) {
  const start = unitNames.indexOf(unit);
  const type = (name: Unit): string => (name === 'Days' || (name === 'Hours' && unit !== 'Minutes') ? 'int' : 'long');
  const parameters = unitNames
    .slice(start)
    .map((name, i) => `${type(name)} ${name.toLowerCase()}${i > 0 && unit !== 'Milliseconds' ? ' = 0' : ''}`);
  const add = (...values: (number | Int64 | undefined)[]) => {
    let ticks = 0n;
    values.forEach((value, i) => {
      const amount = value instanceof Int64 ? value.value : BigInt(value ?? 0);
      ticks += amount * BigInt(units[unitNames[start + i] ?? 'Microseconds']);
    });
    return TimeSpan.checked(ticks);
  };
  const single = method(`timespan From${unit}(${type(unit)} ${unit.toLowerCase()})`, add);
  return unit === 'Microseconds' ? [single] : [single, method(`timespan From${unit}(${parameters.join(', ')})`, add)];
}

const part = (name: string, read: (self: TimeSpan) => number) => property(`int ${name}`, read);

/** How many smaller units go into a larger one, as .NET's constants name it. */
const constants: readonly (readonly [string, number])[] = [
  ['MicrosecondsPerDay', 86_400_000_000],
  ['MicrosecondsPerHour', 3_600_000_000],
  ['MicrosecondsPerMillisecond', 1000],
  ['MicrosecondsPerMinute', 60_000_000],
  ['MicrosecondsPerSecond', 1_000_000],
  ['MillisecondsPerDay', 86_400_000],
  ['MillisecondsPerHour', 3_600_000],
  ['MillisecondsPerMinute', 60_000],
  ['MillisecondsPerSecond', 1000],
  ['MinutesPerDay', 1440],
  ['MinutesPerHour', 60],
  ['NanosecondsPerTick', 100],
  ['SecondsPerDay', 86_400],
  ['SecondsPerHour', 3600],
  ['SecondsPerMinute', 60],
  ['TicksPerDay', 864_000_000_000],
  ['TicksPerHour', 36_000_000_000],
  ['TicksPerMicrosecond', 10],
  ['TicksPerMillisecond', 10_000],
  ['TicksPerMinute', 600_000_000],
  ['TicksPerSecond', 10_000_000],
];

const parse = (text: string) => new TimeSpan(parseTimeSpan(requireValue(text, 'input')));
const isNegative = (styles: EnumValue | undefined) => styles !== undefined && enumNumber(styles) === 1;
const parseExact = (text: string, format: string, _provider: unknown, styles?: EnumValue) => {
  const negative = isNegative(styles);
  return new TimeSpan(parseTimeSpanExact(text, format, negative));
};
const parseFormats = (text: string, formats: string[], provider: unknown, styles?: EnumValue) =>
  firstOf(
    formats,
    format => parseExact(text, format, provider, styles),
    () => parse(''),
  );

function staticMethods() {
  const exact = 'System.IFormatProvider formatProvider';
  const styles = 'System.Globalization.TimeSpanStyles styles';
  return [
    method('int Compare(timespan t1, timespan t2)', (a: TimeSpan, b: TimeSpan) => a.compareTo(b)),
    method('bool Equals(timespan t1, timespan t2)', (a: TimeSpan, b: TimeSpan) => a.equals(b)),
    ...unitNames.flatMap(unit => [fromDouble(unit), ...fromParts(unit)]),
    method('timespan FromTicks(long value)', (ticks: Int64) => new TimeSpan(ticks.value)),
    method('timespan Parse(string s)', parse),
    method('timespan Parse(string input, System.IFormatProvider formatProvider)', parse),
    method(`timespan ParseExact(string input, string format, ${exact})`, parseExact),
    method(`timespan ParseExact(string input, string[] formats, ${exact})`, parseFormats),
    method(`timespan ParseExact(string input, string format, ${exact}, ${styles})`, parseExact),
    method(`timespan ParseExact(string input, string[] formats, ${exact}, ${styles})`, parseFormats),
    method('bool TryParse(string s, [ref] timespan result)', (text: string, ref: PSReference) =>
      tryInto(ref, TimeSpan.zero, () => parse(text)),
    ),
    method(
      'bool TryParse(string input, System.IFormatProvider formatProvider, [ref] timespan result)',
      (text: string, _: unknown, ref: PSReference) => tryInto(ref, TimeSpan.zero, () => parse(text)),
    ),
    method(
      `bool TryParseExact(string input, string format, ${exact}, [ref] timespan result)`,
      (text: string, format: string, p: unknown, ref: PSReference) =>
        tryInto(ref, TimeSpan.zero, () => parseExact(text, format, p)),
    ),
  ];
}

function instanceMethods() {
  return [
    method('timespan Add(timespan ts)', (self: TimeSpan, other: TimeSpan) =>
      TimeSpan.checked(self.ticks + other.ticks),
    ),
    ...comparisonMethods('timespan', 'timespan'),
    method('timespan Duration()', (self: TimeSpan) => {
      if (self.ticks !== minSpanTicks) return new TimeSpan(self.ticks < 0n ? -self.ticks : self.ticks);
      const text =
        'The duration cannot be returned for TimeSpan.MinValue because the absolute value of TimeSpan.MinValue exceeds the value of TimeSpan.MaxValue.';
      return raise('OverflowException', text);
    }),
    ...equalityMethods('timespan', 'timespan', ['value', 'obj']),
    method('timespan Negate()', (self: TimeSpan) =>
      self.ticks === minSpanTicks
        ? raise('OverflowException', 'Negating the minimum value of a twos complement number is invalid.')
        : new TimeSpan(-self.ticks),
    ),
    method('timespan Subtract(timespan ts)', (self: TimeSpan, other: TimeSpan) =>
      TimeSpan.checked(self.ticks - other.ticks),
    ),
    method('timespan Multiply(double factor)', (self: TimeSpan, factor: Double) => self.multiply(factor.value)),
    method('timespan Divide(double divisor)', (self: TimeSpan, divisor: Double) => self.divide(divisor.value)),
    method(
      'double Divide(timespan ts)',
      (self: TimeSpan, other: TimeSpan) => new Double(Number(self.ticks) / Number(other.ticks)),
    ),
    ...formatMethods(formatSelf, 'formatProvider'),
  ];
}

export const timeSpanType = new NetType({
  fullName: 'System.TimeSpan',
  kind: 'struct',
  base: valueType,
  interfaces: [comparableType, formattableType],
  defaultValue: () => TimeSpan.zero,
  convertFrom: value => {
    if (typeof value === 'number') return new TimeSpan(BigInt(value));
    return value instanceof Int64 ? new TimeSpan(value.value) : undefined;
  },
  members: () => ({
    constructors: [
      method('timespan new(long ticks)', (ticks: Int64) => new TimeSpan(ticks.value)),
      method('timespan new(int hours, int minutes, int seconds)', (h: number, m: number, s: number) =>
        TimeSpan.fromParts(0, h, m, s),
      ),
      method('timespan new(int days, int hours, int minutes, int seconds)', TimeSpan.fromParts),
      method('timespan new(int days, int hours, int minutes, int seconds, int milliseconds)', TimeSpan.fromParts),
      method(
        'timespan new(int days, int hours, int minutes, int seconds, int milliseconds, int microseconds)',
        TimeSpan.fromParts,
      ),
    ],
    properties: [
      property('long Ticks', (self: TimeSpan) => new Int64(self.ticks)),
      part('Days', self => self.days),
      part('Hours', self => self.hours),
      part('Milliseconds', self => self.milliseconds),
      part('Microseconds', self => self.part(10n, 1000n)),
      part('Nanoseconds', self => Number(self.ticks % 10n) * 100),
      part('Minutes', self => self.minutes),
      part('Seconds', self => self.seconds),
      ...(['Days', 'Hours', 'Milliseconds', 'Microseconds'] as const).map(unit =>
        property(`double Total${unit}`, (self: TimeSpan) => new Double(Number(self.ticks) / units[unit])),
      ),
      property('double TotalNanoseconds', (self: TimeSpan) => new Double(Number(self.ticks) * 100)),
      ...(['Minutes', 'Seconds'] as const).map(unit =>
        property(`double Total${unit}`, (self: TimeSpan) => new Double(Number(self.ticks) / units[unit])),
      ),
    ],
    methods: instanceMethods(),
    staticProperties: [
      property('int HoursPerDay', () => 24),
      property('timespan MaxValue', () => new TimeSpan(maxSpanTicks)),
      property('timespan MinValue', () => new TimeSpan(minSpanTicks)),
      ...constants.map(([name, value]) => property(`long ${name}`, () => new Int64(BigInt(value)))),
      property('timespan Zero', () => TimeSpan.zero),
    ],
    staticMethods: staticMethods(),
  }),
});
