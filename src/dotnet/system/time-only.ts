import {
  comparableType,
  type Double,
  formattableType,
  Int64,
  method,
  NetObject,
  NetType,
  type PSReference,
  property,
  raise,
  type Value,
  valueType,
} from '#values';
import { raiseFormat, raiseRange } from '../argument-errors.ts';
import { dateTimeFormatFrom, invariantCulture } from '../globalization/culture-info.ts';
import { formatDateTime } from '../globalization/date-time-format.ts';
import { DateTime } from './date-time.ts';
import { parseDateTime, parseDateTimeExact } from './date-time-parsing.ts';
import { dateTimeFromParts } from './date-time-type.ts';
import { TimeSpan } from './time-span.ts';
import { comparisonMethods, equalityMethods, formatMethods, formatSelf, tryInto } from './value-members.ts';

const dayTicks = 864_000_000_000n;

/** A time of day, in ticks since midnight. */
export class TimeOnly extends NetObject {
  readonly ticks: bigint;
  constructor(ticks: bigint) {
    super();
    this.ticks = ticks;
  }
  static of(date: DateTime): TimeOnly {
    return new TimeOnly(BigInt(date.ticksOfDay));
  }
  get netType(): NetType {
    return timeOnlyType;
  }
  get dateTime(): DateTime {
    return new DateTime(this.ticks);
  }
  /** Wraps around midnight; `days` are the midnights passed. */
  add(ticks: bigint): { time: TimeOnly; days: number } {
    const sum = this.ticks + ticks;
    const rest = ((sum % dayTicks) + dayTicks) % dayTicks;
    return { time: new TimeOnly(rest), days: Number((sum - rest) / dayTicks) };
  }
  override toText(): string {
    return this.format('');
  }
  override invariantText(): string {
    return this.format('', invariantCulture);
  }
  override format(format: string, provider?: Value): string {
    const known =
      /^[tToOrR]?$/.test(format) || (format.length > 1 && !/[dMyzK/]/.test(format.replace(/'[^']*'|"[^"]*"|\\./g, '')));
    if (!known) raiseFormat('Input string was not in a correct format.');
    if (/^[oO]$/.test(format))
      return formatDateTime(this.dateTime, 'HH:mm:ss.fffffff', invariantCulture.dateTimeFormat, null);
    if (/^[rR]$/.test(format)) return formatDateTime(this.dateTime, 'HH:mm:ss', invariantCulture.dateTimeFormat, null);
    return formatDateTime(this.dateTime, format || 't', dateTimeFormatFrom(provider ?? null), null);
  }
  override equals(other: Value): boolean {
    return other instanceof TimeOnly && other.ticks === this.ticks;
  }
  override hashKey(): string {
    return String(this.ticks);
  }
  override compareTo(other: Value): number {
    if (other === null || other === undefined) return 1;
    if (!(other instanceof TimeOnly)) raise('ArgumentException', 'Object must be of type TimeOnly.');
    return this.ticks < other.ticks ? -1 : this.ticks > other.ticks ? 1 : 0;
  }
  override operate(operator: '+' | '-' | '*' | '/' | '%', right: Value): Value {
    if (operator !== '-' || !(right instanceof TimeOnly)) return undefined;
    return new TimeSpan((this.ticks - right.ticks + dayTicks) % dayTicks);
  }
}

function fromText(text: string, read: () => DateTime): TimeOnly {
  try {
    if (/[:apm]/i.test(text) && !/[-/]/.test(text)) return TimeOnly.of(read());
  } catch {
    // The words below are the same for every reason.
  }
  return raiseFormat(`String '${text}' was not recognized as a valid TimeOnly.`);
}

const parse = (text: string, provider: Value = null): TimeOnly =>
  fromText(text, () => parseDateTime(text, provider, 0));
const exact = (text: string, formats: string | string[], provider: Value = null): TimeOnly => {
  try {
    return TimeOnly.of(parseDateTimeExact(text, formats, provider, 0));
  } catch {
    return raiseFormat(`String '${text}' was not recognized as a valid TimeOnly.`);
  }
};
const minimum = (): TimeOnly => new TimeOnly(0n);
const provider = 'System.IFormatProvider provider';
const int = (name: string, read: (self: DateTime) => number) =>
  property(`int ${name}`, (self: TimeOnly) => read(self.dateTime));

function constructors() {
  const names = ['hour', 'minute', 'second', 'millisecond', 'microsecond'];
  const of = (count: number) =>
    method(
      `System.TimeOnly new(${names
        .slice(0, count)
        .map(name => `int ${name}`)
        .join(', ')})`,
      (...parts: number[]) => TimeOnly.of(dateTimeFromParts([1, 1, 1, ...parts])),
    );
  return [
    of(2),
    of(3),
    of(4),
    of(5),
    method('System.TimeOnly new(long ticks)', (ticks: Int64) =>
      ticks.value < 0n || ticks.value >= dayTicks
        ? raiseRange('Ticks must be between 0 and and TimeOnly.MaxValue.Ticks.', 'ticks')
        : new TimeOnly(ticks.value),
    ),
  ];
}

function isBetween(self: TimeOnly, start: TimeOnly, end: TimeOnly): boolean {
  const inside =
    start.ticks <= end.ticks
      ? self.ticks < end.ticks && self.ticks >= start.ticks
      : self.ticks < end.ticks || self.ticks >= start.ticks;
  return inside;
}

const units = (value: Double, ticks: number): bigint => BigInt(Math.trunc(value.value * ticks));

export const timeOnlyType = new NetType({
  fullName: 'System.TimeOnly',
  kind: 'struct',
  base: valueType,
  interfaces: [comparableType, formattableType],
  defaultValue: minimum,
  members: () => ({
    constructors: constructors(),
    properties: [
      int('Hour', date => date.hour),
      int('Minute', date => date.minute),
      int('Second', date => date.second),
      int('Millisecond', date => Math.floor(date.fraction / 10_000)),
      int('Microsecond', date => Math.floor(date.fraction / 10) % 1000),
      int('Nanosecond', date => (date.fraction % 10) * 100),
      property('long Ticks', (self: TimeOnly) => new Int64(self.ticks)),
    ],
    methods: [
      method('System.TimeOnly Add(timespan value)', (self: TimeOnly, span: TimeSpan) => self.add(span.ticks).time),
      method(
        'System.TimeOnly Add(timespan value, [ref] int wrappedDays)',
        (self: TimeOnly, span: TimeSpan, wrapped: PSReference) => {
          const { time, days } = self.add(span.ticks);
          wrapped.value = days;
          return time;
        },
      ),
      method(
        'System.TimeOnly AddHours(double value)',
        (self: TimeOnly, value: Double) => self.add(units(value, 36_000_000_000)).time,
      ),
      method(
        'System.TimeOnly AddMinutes(double value)',
        (self: TimeOnly, value: Double) => self.add(units(value, 600_000_000)).time,
      ),
      method('bool IsBetween(System.TimeOnly start, System.TimeOnly end)', isBetween),
      method('timespan ToTimeSpan()', (self: TimeOnly) => new TimeSpan(self.ticks)),
      ...comparisonMethods('System.TimeOnly', 'TimeOnly'),
      ...equalityMethods('System.TimeOnly', 'TimeOnly'),
      method('string ToLongTimeString()', (self: TimeOnly) => self.format('T')),
      method('string ToShortTimeString()', (self: TimeOnly) => self.format('t')),
      ...formatMethods(formatSelf),
    ],
    staticProperties: [
      property('System.TimeOnly MaxValue', () => new TimeOnly(dayTicks - 1n)),
      property('System.TimeOnly MinValue', minimum),
    ],
    staticMethods: [
      method('System.TimeOnly FromDateTime(datetime dateTime)', (date: DateTime) => TimeOnly.of(date)),
      method('System.TimeOnly FromTimeSpan(timespan timeSpan)', (span: TimeSpan) => new TimeOnly(span.ticks)),
      method('System.TimeOnly Parse(string s)', (text: string) => parse(text)),
      method(`System.TimeOnly Parse(string s, ${provider})`, parse),
      method('System.TimeOnly ParseExact(string s, string format)', (text: string, format: string) =>
        exact(text, format),
      ),
      method(
        `System.TimeOnly ParseExact(string s, string format, ${provider}, System.Globalization.DateTimeStyles style = System.Globalization.DateTimeStyles.None)`,
        exact,
      ),
      method('bool TryParse(string s, [ref] System.TimeOnly result)', (text: string, ref: PSReference) =>
        tryInto(ref, minimum(), () => parse(text)),
      ),
    ],
  }),
});
