import { raiseFormat } from '../argument-errors.ts';
import {
  dayOfWeekFromDays,
  daysFromCivil,
  daysInMonth,
  localOffsetTicksOfLocal,
  ticksPerDay,
} from '../system/calendar-math.ts';
import { type DateTimeFormatInfo, invariantDateTimeFormat } from './date-time-format-info.ts';
import { type DateToken, scanDate } from './date-time-scan.ts';

/** DateTimeStyles' bits that change the result. */
export const noCurrentDateDefault = 8;
export const adjustToUniversal = 16;
export const assumeLocal = 32;
export const assumeUniversal = 64;
export const roundtripKind = 128;

/** What a text says: clock time in ticks, and the offset from UTC in minutes where it names one. */
export interface ParsedDate {
  readonly ticks: bigint;
  readonly offsetMinutes: number | null;
  /** Written as `Z` or `GMT`. */
  readonly universal: boolean;
}

export interface ParseContext {
  readonly text: string;
  readonly info: DateTimeFormatInfo;
  /** Ticks of today's midnight, for a text without a date. */
  readonly today: () => { readonly year: number; readonly ticks: bigint };
}

interface Time {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly fraction: number;
}

interface Findings {
  readonly numbers: { value: number; digits: number; beforeMonth: boolean }[];
  month: number | null;
  weekday: number | null;
  time: Time | null;
  afternoon: boolean | null;
  offset: { minutes: number; universal: boolean } | null;
  timeMark: boolean;
}

export function notRecognized(text: string): never {
  return raiseFormat(`String '${text}' was not recognized as a valid DateTime.`);
}

/** DateTime.Parse in the words of a culture. Throws FormatException. */
export function parseDate(context: ParseContext): ParsedDate {
  const found = collect(context);
  const time = found.time === null ? null : clockTime(found, found.time, context.text);
  if (found.afternoon !== null && time === null) notRecognized(context.text);
  const day = dayOf(found, context, time !== null);
  checkTime(time, context.text);
  const minutes = found.offset?.minutes ?? null;
  if (minutes !== null && Math.abs(minutes) > 14 * 60) {
    raiseFormat(`The time zone offset of string '${context.text}' must be within plus or minus 14 hours.`);
  }
  const ofDay = time === null ? 0 : ((time.hour * 60 + time.minute) * 60 + time.second) * 10_000_000 + time.fraction;
  return { ticks: day + BigInt(ofDay), offsetMinutes: minutes, universal: found.offset?.universal ?? false };
}

function collect(context: ParseContext): Findings {
  const trimmed = context.text
    .trim()
    .replace(/^#(.*)#$/, '$1')
    .trim();
  const text = context.info === invariantDateTimeFormat ? trimmed.replace(/\s*A\.D\.$/i, '') : trimmed;
  const lead = context.text.indexOf(text);
  const tokens = scanDate(text, context.info);
  const found: Findings = {
    numbers: [],
    month: null,
    weekday: null,
    time: null,
    afternoon: null,
    offset: null,
    timeMark: false,
  };
  if (tokens.length === 0) notRecognized(context.text);
  for (const [i, token] of tokens.entries())
    take(token, tokens[i + 1], i === tokens.length - 1, tokens[i - 1], found, context.text, lead);
  if (found.timeMark && (found.time === null || found.afternoon !== null)) notRecognized(context.text);
  return found;
}

function take(
  token: DateToken,
  next: DateToken | undefined,
  last: boolean,
  previous: DateToken | undefined,
  found: Findings,
  text: string,
  lead: number,
): void {
  switch (token.kind) {
    case 'number':
      takeNumber(token, next, found, text);
      return;
    case 'month':
      if (found.month !== null) notRecognized(text);
      found.month = token.month;
      return;
    case 'weekday':
      found.weekday = token.weekday;
      return;
    case 'time':
      // A weekday, a month and one number need a year before the time of day.
      if (found.time !== null || (found.weekday !== null && found.month !== null && found.numbers.length === 1))
        notRecognized(text);
      found.time = token;
      return;
    case 'designator':
      if (found.afternoon !== null) notRecognized(text);
      found.afternoon = token.afternoon;
      return;
    case 'offset':
      if (found.offset !== null) notRecognized(text);
      found.offset = token;
      return;
    case 'separator':
      if (token.text === ',' || token.text === ' ') return;
      if (previous === undefined || last || previous.kind === 'separator') notRecognized(text);
      return;
    case 'timeMark':
      found.timeMark = true;
      return;
    case 'unknown':
      raiseFormat(
        `The string '${text}' was not recognized as a valid DateTime. There is an unknown word starting at index '${token.at + lead}'.`,
      );
      break;
    default:
      notRecognized(text);
  }
}

function takeNumber(
  token: Extract<DateToken, { kind: 'number' }>,
  next: DateToken | undefined,
  found: Findings,
  text: string,
): void {
  // "2 pm": an hour of its own.
  if (next?.kind === 'designator' && found.time === null) {
    found.time = { hour: token.value, minute: 0, second: 0, fraction: 0 };
    return;
  }
  // A number behind a time belongs to a date that is not complete yet.
  if (found.time !== null && isComplete(found)) notRecognized(text);
  found.numbers.push({ value: token.value, digits: token.digits, beforeMonth: found.month === null });
}

const isComplete = (found: Findings): boolean => found.numbers.length + (found.month === null ? 0 : 1) >= 3;

/** The hour with its designator: 12 AM is midnight; hours over 12 are accepted as afternoon only. */
function clockTime(found: Findings, time: Time, text: string): Time {
  if (found.afternoon === null) return time;
  if (found.afternoon) return time.hour < 12 ? { ...time, hour: time.hour + 12 } : time;
  if (time.hour > 12) notRecognized(text);
  return { ...time, hour: time.hour % 12 };
}

function checkTime(time: Time | null, text: string): void {
  if (time === null || (time.hour < 24 && time.minute < 60 && time.second < 60)) return;
  raiseFormat(
    `The DateTime represented by the string '${text}' is not supported in calendar 'System.Globalization.GregorianCalendar'.`,
  );
}

/** Ticks of the midnight that the numbers and names of a text tell. */
function dayOf(found: Findings, context: ParseContext, hasTime: boolean): bigint {
  if (found.numbers.length === 0 && found.month === null) {
    if (!hasTime) notRecognized(context.text);
    return context.today().ticks;
  }
  const date = found.month === null ? numericDate(found, context) : namedDate(found, found.month, context);
  const { year, month, day } = date ?? notRecognized(context.text);
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
    notRecognized(context.text);
  const days = daysFromCivil(year, month, day);
  if (found.weekday !== null && dayOfWeekFromDays(days) !== found.weekday) {
    raiseFormat(
      `String '${context.text}' was not recognized as a valid DateTime because the day of week was incorrect.`,
    );
  }
  return BigInt(days) * BigInt(ticksPerDay);
}

interface YearMonthDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

type NumberFound = Findings['numbers'][number];

const isYear = (n: NumberFound | undefined): boolean => n !== undefined && n.digits >= 3;

/** Two digits are a year from 1950 to 2049. */
function yearOf(n: NumberFound): number {
  if (n.digits > 2) return n.digits > 4 ? 0 : n.value;
  return n.value < 50 ? 2000 + n.value : 1900 + n.value;
}

/** The order of day, month and year in the culture's short date: `mdy`, `dmy`, `ymd`. */
function orderOf(info: DateTimeFormatInfo): string {
  return [...new Set(info.fields.shortDatePattern.replace(/[^dMy]/g, '').toLowerCase())].join('');
}

function numericDate(found: Findings, context: ParseContext): YearMonthDay | null {
  const [a, b, c, more] = found.numbers;
  if (!a || !b || more) return null;
  const order = orderOf(context.info);
  if (!c) {
    if (isYear(a)) return { year: yearOf(a), month: b.value, day: 1 };
    if (isYear(b)) return { year: yearOf(b), month: a.value, day: 1 };
    const dayFirst = order.indexOf('d') < order.indexOf('m');
    return { year: context.today().year, month: (dayFirst ? b : a).value, day: (dayFirst ? a : b).value };
  }
  if (isYear(a)) return isYear(b) || c.digits > 2 ? null : { year: yearOf(a), month: b.value, day: c.value };
  if (isYear(b)) return null;
  if (order.startsWith('y') && !isYear(c)) return { year: yearOf(a), month: b.value, day: c.value };
  return order.startsWith('d')
    ? { year: yearOf(c), month: b.value, day: a.value }
    : { year: yearOf(c), month: a.value, day: b.value };
}

function namedDate(found: Findings, month: number, context: ParseContext): YearMonthDay | null {
  const [a, b, more] = found.numbers;
  if (!a || more) return null;
  if (b) return isYear(a) ? { year: yearOf(a), month, day: b.value } : { year: yearOf(b), month, day: a.value };
  if (isYear(a)) return { year: yearOf(a), month, day: 1 };
  // "5 Mar" is a year and a month where the culture writes them in that order.
  const yearFirst =
    context.info.fields.yearMonthPattern.startsWith('y') && context.info.fields.monthDayPattern.startsWith('M');
  if (a.beforeMonth && yearFirst) return { year: yearOf(a), month, day: 1 };
  return { year: context.today().year, month, day: a.value };
}

/** Ticks and kind (0 unspecified, 1 UTC, 2 local) of a parsed text under DateTimeStyles. */
export function applyStyles(parsed: ParsedDate, styles: number): { ticks: bigint; utc: boolean; kind: 0 | 1 | 2 } {
  if (parsed.offsetMinutes !== null) {
    if (parsed.universal && (styles & roundtripKind) !== 0) return { ticks: parsed.ticks, utc: true, kind: 1 };
    const ticks = parsed.ticks - BigInt(parsed.offsetMinutes) * 600_000_000n;
    return { ticks, utc: true, kind: (styles & adjustToUniversal) !== 0 ? 1 : 2 };
  }
  if ((styles & assumeUniversal) !== 0)
    return { ticks: parsed.ticks, utc: true, kind: (styles & adjustToUniversal) !== 0 ? 1 : 2 };
  if ((styles & assumeLocal) !== 0) {
    if ((styles & adjustToUniversal) === 0) return { ticks: parsed.ticks, utc: false, kind: 2 };
    return { ticks: parsed.ticks - localOffsetTicksOfLocal(parsed.ticks), utc: true, kind: 1 };
  }
  return { ticks: parsed.ticks, utc: false, kind: 0 };
}
