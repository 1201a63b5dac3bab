import {
  comparableType,
  type EnumValue,
  formattableType,
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
import { enumNumber, enumOf } from '../enum-types.ts';
import { dateTimeFormatFrom, invariantCulture } from '../globalization/culture-info.ts';
import { formatDateTime } from '../globalization/date-time-format.ts';
import { ticksPerDay } from './calendar-math.ts';
import { DateTime, type DateTimeKind, unspecified } from './date-time.ts';
import { parseDateTime, parseDateTimeExact } from './date-time-parsing.ts';
import { dateTimeFromParts } from './date-time-type.ts';
import type { TimeOnly } from './time-only.ts';
import { comparisonMethods, equalityMethods, formatMethods, formatSelf, tryInto } from './value-members.ts';

/** A day without a time, as a number of days since 1 January of the year 1. */
export class DateOnly extends NetObject {
  readonly dayNumber: number;
  constructor(dayNumber: number) {
    super();
    this.dayNumber = dayNumber;
  }
  static of(date: DateTime): DateOnly {
    return new DateOnly(date.days);
  }
  get netType(): NetType {
    return dateOnlyType;
  }
  get dateTime(): DateTime {
    return new DateTime(BigInt(this.dayNumber) * BigInt(ticksPerDay));
  }
  at(time: TimeOnly, kind: DateTimeKind = unspecified): DateTime {
    return new DateTime(this.dateTime.ticks + time.ticks, kind);
  }
  addDays(days: number): DateOnly {
    const sum = this.dayNumber + days;
    if (sum < 0 || sum > maxDayNumber) raiseRange('Value to add was out of range.', 'value');
    return new DateOnly(sum);
  }
  override toText(): string {
    return this.format('');
  }
  override invariantText(): string {
    return this.format('', invariantCulture);
  }
  override format(format: string, provider?: Value): string {
    const known =
      /^[dDmMoOrRyY]?$/.test(format) ||
      (format.length > 1 && !/[hHmstfFzK]/.test(format.replace(/'[^']*'|"[^"]*"|\\./g, '')));
    if (!known) raiseFormat('Input string was not in a correct format.');
    const date = this.dateTime;
    if (/^[oO]$/.test(format)) return formatDateTime(date, 'yyyy-MM-dd', invariantCulture.dateTimeFormat, null);
    if (/^[rR]$/.test(format)) return formatDateTime(date, 'ddd, dd MMM yyyy', invariantCulture.dateTimeFormat, null);
    return formatDateTime(date, format || 'd', dateTimeFormatFrom(provider ?? null), null);
  }
  override equals(other: Value): boolean {
    return other instanceof DateOnly && other.dayNumber === this.dayNumber;
  }
  override hashKey(): string {
    return String(this.dayNumber);
  }
  override compareTo(other: Value): number {
    if (other === null || other === undefined) return 1;
    if (!(other instanceof DateOnly)) raise('ArgumentException', 'Object must be of type DateOnly.');
    return Math.sign(this.dayNumber - other.dayNumber);
  }
}

const maxDayNumber = 3_652_058;

function fromText(text: string, read: () => DateTime): DateOnly {
  try {
    const date = read();
    if (date.ticksOfDay === 0) return DateOnly.of(date);
  } catch {
    // The words below are the same for every reason.
  }
  return raiseFormat(`String '${text}' was not recognized as a valid DateOnly.`);
}

const parse = (text: string, provider: Value = null): DateOnly =>
  fromText(text, () => parseDateTime(text, provider, 0));
const exact = (text: string, formats: string | string[], provider: Value = null): DateOnly =>
  fromText(text, () => parseDateTimeExact(text, formats, provider, 0));
const minimum = (): DateOnly => new DateOnly(0);
const provider = 'System.IFormatProvider provider';
const int = (name: string, read: (self: DateOnly) => number) => property(`int ${name}`, read);

export const dateOnlyType = new NetType({
  fullName: 'System.DateOnly',
  kind: 'struct',
  base: valueType,
  interfaces: [comparableType, formattableType],
  defaultValue: minimum,
  members: () => ({
    constructors: [
      method('System.DateOnly new(int year, int month, int day)', (...parts: number[]) =>
        DateOnly.of(dateTimeFromParts(parts)),
      ),
    ],
    properties: [
      int('Year', self => self.dateTime.year),
      int('Month', self => self.dateTime.month),
      int('Day', self => self.dateTime.day),
      property('System.DayOfWeek DayOfWeek', (self: DateOnly) => enumOf('System.DayOfWeek', self.dateTime.dayOfWeek)),
      int('DayOfYear', self => self.dateTime.dayOfYear),
      int('DayNumber', self => self.dayNumber),
    ],
    methods: [
      method('System.DateOnly AddDays(int value)', (self: DateOnly, days: number) => self.addDays(days)),
      method('System.DateOnly AddMonths(int value)', (self: DateOnly, months: number) =>
        DateOnly.of(self.dateTime.addMonths(months)),
      ),
      method('System.DateOnly AddYears(int value)', (self: DateOnly, years: number) =>
        DateOnly.of(self.dateTime.addMonths(years * 12)),
      ),
      method('datetime ToDateTime(System.TimeOnly time)', (self: DateOnly, time: TimeOnly) => self.at(time)),
      method(
        'datetime ToDateTime(System.TimeOnly time, System.DateTimeKind kind)',
        (self: DateOnly, time: TimeOnly, kind: EnumValue) =>
          new DateTime(self.at(time).ticks, enumNumber(kind) === 1 ? 1 : enumNumber(kind) === 2 ? 2 : 0),
      ),
      ...comparisonMethods('System.DateOnly', 'DateOnly'),
      ...equalityMethods('System.DateOnly', 'DateOnly'),
      method('string ToLongDateString()', (self: DateOnly) => self.format('D')),
      method('string ToShortDateString()', (self: DateOnly) => self.format('d')),
      ...formatMethods(formatSelf),
    ],
    staticProperties: [
      property('System.DateOnly MaxValue', () => new DateOnly(maxDayNumber)),
      property('System.DateOnly MinValue', minimum),
    ],
    staticMethods: [
      method('System.DateOnly FromDateTime(datetime dateTime)', (date: DateTime) => DateOnly.of(date)),
      method('System.DateOnly FromDayNumber(int dayNumber)', (days: number) => new DateOnly(days)),
      method('System.DateOnly Parse(string s)', (text: string) => parse(text)),
      method(`System.DateOnly Parse(string s, ${provider})`, parse),
      method('System.DateOnly ParseExact(string s, string format)', (text: string, format: string) =>
        exact(text, format),
      ),
      method(
        `System.DateOnly ParseExact(string s, string format, ${provider}, System.Globalization.DateTimeStyles style = System.Globalization.DateTimeStyles.None)`,
        exact,
      ),
      method('System.DateOnly ParseExact(string s, string[] formats)', (text: string, formats: string[]) =>
        exact(text, formats),
      ),
      method('bool TryParse(string s, [ref] System.DateOnly result)', (text: string, ref: PSReference) =>
        tryInto(ref, minimum(), () => parse(text)),
      ),
      method(
        'bool TryParseExact(string s, string format, [ref] System.DateOnly result)',
        (text: string, format: string, ref: PSReference) => tryInto(ref, minimum(), () => exact(text, format)),
      ),
    ],
  }),
});
