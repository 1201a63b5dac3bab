import { raiseFormat } from '../argument-errors.ts';
import { dayOfWeekFromDays, daysFromCivil, daysInMonth, ticksPerDay } from '../system/calendar-math.ts';
import {
  type DateTimeFormatInfo,
  invariantDateTimeFormat,
  rfc1123Pattern,
  sortablePattern,
  universalSortablePattern,
} from './date-time-format-info.ts';
import { notRecognized, type ParseContext, type ParsedDate } from './date-time-parse.ts';

const roundtripPattern = "yyyy'-'MM'-'dd'T'HH':'mm':'ss'.'fffffffK";

/** A standard format letter as a custom pattern, with the culture whose names it is read in. */
function expand(
  format: string,
  info: DateTimeFormatInfo,
): { pattern: string; info: DateTimeFormatInfo; universal?: boolean } {
  const f = info.fields;
  const fixed = (pattern: string, universal = false) => ({ pattern, info: invariantDateTimeFormat, universal });
  switch (format) {
    case 'd':
      return { pattern: f.shortDatePattern, info };
    case 'D':
      return { pattern: f.longDatePattern, info };
    case 'f':
      return { pattern: `${f.longDatePattern} ${f.shortTimePattern}`, info };
    case 'F':
      return { pattern: info.fullDateTimePattern, info };
    case 'g':
      return { pattern: `${f.shortDatePattern} ${f.shortTimePattern}`, info };
    case 'G':
      return { pattern: `${f.shortDatePattern} ${f.longTimePattern}`, info };
    case 'm':
    case 'M':
      return { pattern: f.monthDayPattern, info };
    case 'o':
    case 'O':
      return fixed(roundtripPattern);
    case 'r':
    case 'R':
      return fixed(rfc1123Pattern, true);
    case 's':
      return fixed(sortablePattern);
    case 't':
      return { pattern: f.shortTimePattern, info };
    case 'T':
      return { pattern: f.longTimePattern, info };
    case 'u':
      return fixed(universalSortablePattern);
    case 'y':
    case 'Y':
      return { pattern: f.yearMonthPattern, info };
    default:
      return format.length === 1 ? raiseFormat('Input string was not in a correct format.') : { pattern: format, info };
  }
}

type Field =
  | 'year'
  | 'year2'
  | 'month'
  | 'monthName'
  | 'weekday'
  | 'day'
  | 'hour'
  | 'hour12'
  | 'minute'
  | 'second'
  | 'fraction'
  | 'half'
  | 'offset';

interface Compiled {
  readonly regex: RegExp;
  readonly fields: readonly Field[];
}

const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
const oneOf = (names: readonly string[]): string =>
  [...names]
    .filter(name => name !== '')
    .sort((a, b) => b.length - a.length)
    .map(literal)
    .join('|');

const digits = (count: number): string => (count === 1 ? '(\\d{1,2})' : '(\\d{2})');

/** What a run of a pattern letter reads: a piece of a regular expression and the field that its group is. */
function readToken(letter: string, count: number, info: DateTimeFormatInfo): { source: string; field?: Field } | null {
  const f = info.fields;
  switch (letter) {
    case 'd':
      if (count <= 2) return { source: digits(count), field: 'day' };
      return { source: `(${oneOf(count === 3 ? f.abbreviatedDayNames : f.dayNames)})`, field: 'weekday' };
    case 'M':
      if (count <= 2) return { source: digits(count), field: 'month' };
      return { source: `(${oneOf(count === 3 ? f.abbreviatedMonthNames : f.monthNames)})`, field: 'monthName' };
    case 'y':
      if (count <= 2) return { source: digits(count), field: 'year2' };
      return { source: count === 3 ? '(\\d{3,4})' : `(\\d{${count}})`, field: 'year' };
    case 'h':
      return { source: digits(count), field: 'hour12' };
    case 'H':
      return { source: digits(count), field: 'hour' };
    case 'm':
      return { source: digits(count), field: 'minute' };
    case 's':
      return { source: digits(count), field: 'second' };
    case 'f':
      return { source: `(\\d{${count}})`, field: 'fraction' };
    case 'F':
      return { source: `(\\d{0,${count}})`, field: 'fraction' };
    case 't': {
      const names = [f.amDesignator, f.pmDesignator];
      return { source: `(${oneOf(count === 1 ? names.map(name => name.charAt(0)) : names)})`, field: 'half' };
    }
    case 'z':
      return {
        source: count < 3 ? `([+-]\\d{${count === 1 ? '1,2' : '2'}})` : '([+-]\\d{2}:?\\d{2})',
        field: 'offset',
      };
    case 'K':
      return { source: '(Z|[+-]\\d{2}:?\\d{2})?', field: 'offset' };
    case 'g':
      return { source: 'A\\.?D\\.?' };
    case ':':
      return { source: literal(f.timeSeparator).repeat(count) };
    case '/':
      return { source: literal(f.dateSeparator).repeat(count) };
    default:
      return null;
  }
}

/** White space that DateTimeStyles allow around and within the text. */
export interface WhiteAllowance {
  readonly leading: boolean;
  readonly trailing: boolean;
  readonly inner: boolean;
}

function compile(pattern: string, info: DateTimeFormatInfo, white: WhiteAllowance): Compiled {
  const fields: Field[] = [];
  let source = white.leading ? '\\s*' : '';
  for (const [token] of pattern.matchAll(/'[^']*'|"[^"]*"|\\.|%?([dMyhHmsfFtzKg:/])\1*|[\s\S]/g)) {
    const bare = /^%./.test(token) ? token.slice(1) : token;
    const read = /^['"\\]/.test(token) ? null : readToken(bare.charAt(0), bare.length, info);
    if (read?.field) fields.push(read.field);
    if (read) source += read.source;
    else
      source += literalSource(
        /^['"]/.test(token) ? token.slice(1, -1) : token.startsWith('\\') ? token.slice(1) : bare,
        white.inner,
      );
  }
  return { regex: new RegExp(`^${source}${white.trailing ? '\\s*' : ''}$`, 'iu'), fields };
}

function literalSource(text: string, innerWhite: boolean): string {
  return innerWhite && /^\s+$/.test(text) ? '\\s*' : literal(text);
}

/** DateTime.ParseExact with one format. Throws FormatException. */
export function parseDateExact(context: ParseContext, format: string, white: WhiteAllowance): ParsedDate {
  if (format === '') raiseFormat('Format specifier was invalid.');
  const expanded = expand(format, context.info);
  const { regex, fields } = compile(expanded.pattern, expanded.info, white);
  const match = regex.exec(context.text);
  if (!match) return notRecognized(context.text);
  const found = new Map<Field, string>();
  fields.forEach((field, i) => {
    const text = match[i + 1];
    if (text !== undefined) found.set(field, text);
  });
  return assemble(found, context, expanded.info, expanded.universal ?? false);
}

function assemble(
  found: ReadonlyMap<Field, string>,
  context: ParseContext,
  info: DateTimeFormatInfo,
  universal: boolean,
): ParsedDate {
  const number = (field: Field): number | undefined => (found.has(field) ? Number(found.get(field)) : undefined);
  const names = [...info.fields.monthNames, ...info.fields.abbreviatedMonthNames].map(name => name.toLowerCase());
  const name = found.get('monthName')?.toLowerCase();
  const namedMonth = name === undefined ? undefined : (names.indexOf(name) % 12) + 1;
  const year2 = number('year2');
  const timeOnly = !['year', 'year2', 'month', 'monthName', 'day'].some(field =>
    [...found.keys()].some(key => key === field),
  );
  const year =
    number('year') ?? (year2 === undefined ? context.today().year : year2 < 50 ? 2000 + year2 : 1900 + year2);
  const month = namedMonth ?? number('month') ?? 1;
  const day = number('day') ?? 1;
  const hour = number('hour') ?? hourOf(number('hour12'), found.get('half'), info);
  const [minute, second] = [number('minute') ?? 0, number('second') ?? 0];
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) notRecognized(context.text);
  if (hour === null || hour > 23 || minute > 59 || second > 59) return notRecognized(context.text);
  checkWeekday(found.get('weekday'), daysFromCivil(year, month, day), context.text, info);
  const fraction = Number((found.get('fraction') ?? '').padEnd(7, '0'));
  const midnight = timeOnly ? context.today().ticks : BigInt(daysFromCivil(year, month, day)) * BigInt(ticksPerDay);
  const ofDay = ((hour * 60 + minute) * 60 + second) * 10_000_000 + fraction;
  const offset = offsetOf(found.get('offset'));
  return {
    ticks: midnight + BigInt(ofDay),
    offsetMinutes: universal ? 0 : offset,
    universal: universal || found.get('offset')?.toUpperCase() === 'Z',
  };
}

function checkWeekday(name: string | undefined, days: number, text: string, info: DateTimeFormatInfo): void {
  if (name === undefined) return;
  const { dayNames, abbreviatedDayNames } = info.fields;
  const day = dayOfWeekFromDays(days);
  if ([dayNames[day], abbreviatedDayNames[day]].some(each => each?.toLowerCase() === name.toLowerCase())) return;
  raiseFormat(`String '${text}' was not recognized as a valid DateTime because the day of week was incorrect.`);
}

/** Null where the two halves of the day contradict the hour. */
function hourOf(hour: number | undefined, half: string | undefined, info: DateTimeFormatInfo): number | null {
  if (hour === undefined) return half !== undefined && isAfternoon(half, info) ? 12 : 0;
  if (hour > 12 || hour < 1) return hour === 0 && half === undefined ? 0 : null;
  if (half === undefined) return hour;
  return (hour % 12) + (isAfternoon(half, info) ? 12 : 0);
}

function isAfternoon(half: string, info: DateTimeFormatInfo): boolean {
  return info.fields.pmDesignator.toLowerCase().startsWith(half.toLowerCase());
}

function offsetOf(text: string | undefined): number | null {
  if (text === undefined || text === '') return null;
  if (/z/i.test(text)) return 0;
  const [, sign, hours, minutes = '0'] = /([+-])(\d{1,2}):?(\d{2})?/.exec(text) ?? [];
  const total = Number(hours) * 60 + Number(minutes);
  return sign === '-' ? -total : total;
}
