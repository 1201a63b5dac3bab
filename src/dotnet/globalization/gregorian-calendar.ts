import { Double, type EnumValue, method, NetObject, NetType, objectType, property, type Value } from '#values';
import { enumNumber, enumOf } from '../enum-types.ts';
import { daysFromCivil, daysInMonth, isLeapYear } from '../system/calendar-math.ts';
import { DateTime } from '../system/date-time.ts';
import { dateTimeFromParts } from '../system/date-time-type.ts';
import { weekOfYear } from './week-of-year.ts';

/** The only calendar here; `(Get-Culture).Calendar` is one. */
export class GregorianCalendar extends NetObject {
  get netType(): NetType {
    return gregorianCalendarType;
  }
}

export const calendarType = new NetType({ fullName: 'System.Globalization.Calendar', base: objectType });

const of = (name: string, read: (date: DateTime) => Value, type = 'int') =>
  method(`${type} Get${name}(datetime time)`, (_: unknown, date: DateTime) => read(date));
const add = (name: string, ticks: number) =>
  method(`datetime Add${name}(datetime time, int ${name.toLowerCase()})`, (_: unknown, date: DateTime, n: number) =>
    date.addUnits(n, ticks),
  );

export const gregorianCalendarType = new NetType({
  fullName: 'System.Globalization.GregorianCalendar',
  base: calendarType,
  members: () => ({
    constructors: [method('System.Globalization.GregorianCalendar new()', () => new GregorianCalendar())],
    properties: [property('int TwoDigitYearMax', () => 2049), property('bool IsReadOnly', () => false)],
    methods: [
      method('datetime AddMonths(datetime time, int months)', (_: unknown, date: DateTime, n: number) =>
        date.addMonths(n),
      ),
      method('datetime AddYears(datetime time, int years)', (_: unknown, date: DateTime, n: number) =>
        date.addMonths(n * 12),
      ),
      of('DayOfMonth', date => date.day),
      of('DayOfWeek', date => enumOf('System.DayOfWeek', date.dayOfWeek), 'System.DayOfWeek'),
      of('DayOfYear', date => date.dayOfYear),
      method('int GetDaysInMonth(int year, int month)', (_: unknown, year: number, month: number) =>
        daysInMonth(year, month),
      ),
      method('int GetDaysInYear(int year)', (_: unknown, year: number) => (isLeapYear(year) ? 366 : 365)),
      of('Era', () => 1),
      of('Month', date => date.month),
      method('int GetMonthsInYear(int year)', () => 12),
      of('Year', date => date.year),
      method(
        'bool IsLeapDay(int year, int month, int day)',
        (_: unknown, y: number, m: number, d: number) => isLeapYear(y) && m === 2 && d === 29,
      ),
      method('bool IsLeapYear(int year)', (_: unknown, year: number) => isLeapYear(year)),
      method(
        'datetime ToDateTime(int year, int month, int day, int hour, int minute, int second, int millisecond)',
        (_: unknown, ...parts: number[]) => dateTimeFromParts(parts),
      ),
      add('Days', 864_000_000_000),
      add('Hours', 36_000_000_000),
      add('Minutes', 600_000_000),
      add('Seconds', 10_000_000),
      add('Weeks', 6_048_000_000_000),
      of('Hour', date => date.hour),
      of('Milliseconds', date => new Double(Math.floor(date.fraction / 10_000)), 'double'),
      of('Minute', date => date.minute),
      of('Second', date => date.second),
      method(
        'int GetWeekOfYear(datetime time, System.Globalization.CalendarWeekRule rule, System.DayOfWeek firstDayOfWeek)',
        (_: unknown, date: DateTime, rule: EnumValue, first: EnumValue) =>
          weekOfYear(date, enumNumber(rule), enumNumber(first)),
      ),
    ],
  }),
});

/** System.Globalization.ISOWeek: weeks begin on Monday, the first has the year's first Thursday. */
const thursdayOf = (days: number): number => days + 3 - (((days % 7) + 7) % 7);

function isoParts(date: DateTime): { year: number; week: number } {
  const thursday = new DateTime(BigInt(thursdayOf(date.days)) * 864_000_000_000n);
  return { year: thursday.year, week: Math.floor((thursday.dayOfYear - 1) / 7) + 1 };
}

function isoStart(year: number): number {
  return thursdayOf(daysFromCivil(year, 1, 4)) - 3;
}

const fromDays = (days: number): DateTime => new DateTime(BigInt(days) * 864_000_000_000n);

export const isoWeekType = new NetType({
  fullName: 'System.Globalization.ISOWeek',
  base: objectType,
  members: () => ({
    staticMethods: [
      method('int GetWeekOfYear(datetime date)', (date: DateTime) => isoParts(date).week),
      method('int GetWeeksInYear(int year)', (year: number) => (isoStart(year + 1) - isoStart(year)) / 7),
      method('int GetYear(datetime date)', (date: DateTime) => isoParts(date).year),
      method('datetime GetYearEnd(int year)', (year: number) => fromDays(isoStart(year + 1) - 1)),
      method('datetime GetYearStart(int year)', (year: number) => fromDays(isoStart(year))),
      method(
        'datetime ToDateTime(int year, int week, System.DayOfWeek dayOfWeek)',
        (year: number, week: number, day: EnumValue) =>
          fromDays(isoStart(year) + (week - 1) * 7 + (enumNumber(day) || 7) - 1),
      ),
    ],
  }),
});
