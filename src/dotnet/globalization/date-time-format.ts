import { raiseFormat } from '../argument-errors.ts';
import { localOffsetTicksOfLocal } from '../system/calendar-math.ts';
import {
  type DateTimeFormatInfo,
  invariantDateTimeFormat,
  rfc1123Pattern,
  sortablePattern,
  universalSortablePattern,
} from './date-time-format-info.ts';

/** What formatting needs to know of a date; DateTime is one. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Ticks within the second. */
  readonly fraction: number;
  readonly dayOfWeek: number;
  readonly kind: number;
  readonly ticks: bigint;
  toUniversal(): DateParts;
}

const roundtripPattern = "yyyy'-'MM'-'dd'T'HH':'mm':'ss'.'fffffffK";

interface Expansion {
  readonly date: DateParts;
  readonly pattern: string;
  readonly info: DateTimeFormatInfo;
}

/** Standard format letters as patterns. A DateTimeOffset's `u` and `r` are in universal time. */
function expand(date: DateParts, letter: string, info: DateTimeFormatInfo, offset: bigint | null): Expansion {
  const f = info.fields;
  const local = (pattern: string): Expansion => ({ date, pattern, info });
  const fixed = (pattern: string, when = date): Expansion => ({ date: when, pattern, info: invariantDateTimeFormat });
  const universal = (): DateParts => (offset === null ? date : date.toUniversal());
  switch (letter) {
    case 'd':
      return local(f.shortDatePattern);
    case 'D':
      return local(f.longDatePattern);
    case 'f':
      return local(`${f.longDatePattern} ${f.shortTimePattern}`);
    case 'F':
      return local(info.fullDateTimePattern);
    case 'g':
      return local(`${f.shortDatePattern} ${f.shortTimePattern}`);
    case 'G':
      return local(generalPattern(info, offset));
    case 'm':
    case 'M':
      return local(f.monthDayPattern);
    case 'o':
    case 'O':
      return fixed(roundtripPattern);
    case 'r':
    case 'R':
      return fixed(rfc1123Pattern, universal());
    case 's':
      return fixed(sortablePattern);
    case 't':
      return local(f.shortTimePattern);
    case 'T':
      return local(f.longTimePattern);
    case 'u':
      return fixed(universalSortablePattern, universal());
    case 'U':
      return offset === null ? { date: date.toUniversal(), pattern: info.fullDateTimePattern, info } : badFormat();
    case 'y':
    case 'Y':
      return local(f.yearMonthPattern);
    default:
      return badFormat();
  }
}

function badFormat(): never {
  return raiseFormat('Input string was not in a correct format.');
}

function generalPattern(info: DateTimeFormatInfo, offset: bigint | null): string {
  return `${info.fields.shortDatePattern} ${info.fields.longTimePattern}${offset === null ? '' : ' zzz'}`;
}

/**
 * DateTime.ToString(format) in the words of a culture. `offset`, in ticks, is a DateTimeOffset's; the date is then its clock time.
 * Throws FormatException.
 */
export function formatDateTime(
  date: DateParts,
  format: string,
  info: DateTimeFormatInfo,
  offset: bigint | null,
): string {
  const single = format.length === 0 ? 'G' : format.length === 1 ? format : null;
  if (single === null) return writePattern(date, format, info, offset);
  const expansion = expand(date, single, info, offset);
  const shown = expansion.date === date ? offset : 0n;
  return writePattern(expansion.date, expansion.pattern, expansion.info, offset === null ? null : shown);
}

const two = (n: number): string => (n < 10 ? `0${n}` : String(n));

function repeatAt(pattern: string, at: number): number {
  let end = at + 1;
  while (end < pattern.length && pattern[end] === pattern[at]) end++;
  return end - at;
}

/** A custom pattern, token by token. */
function writePattern(date: DateParts, pattern: string, info: DateTimeFormatInfo, offset: bigint | null): string {
  let result = '';
  let i = 0;
  while (i < pattern.length) {
    const char = pattern.charAt(i);
    if (char === "'" || char === '"') {
      const quoted = readQuoted(pattern, i);
      result += quoted.text;
      i = quoted.end;
    } else if (char === '\\') {
      if (i + 1 >= pattern.length) badFormat();
      result += pattern.charAt(i + 1);
      i += 2;
    } else if (char === '%') {
      const next = pattern.charAt(i + 1);
      if (next === '' || next === '%') badFormat();
      result += writePattern(date, next, info, offset);
      i += 2;
    } else {
      const count = repeatAt(pattern, i);
      const token = writeToken(date, char, count, pattern, i, info, offset);
      if (token === null) result += char.repeat(count);
      else if (char === 'F' && token === '' && result.endsWith('.')) result = result.slice(0, -1);
      else result += token;
      i += count;
    }
  }
  return result;
}

function readQuoted(pattern: string, start: number): { text: string; end: number } {
  const quote = pattern.charAt(start);
  let text = '';
  for (let i = start + 1; i < pattern.length; i++) {
    const char = pattern.charAt(i);
    if (char === quote) return { text, end: i + 1 };
    if (char === '\\') {
      i++;
      if (i >= pattern.length) badFormat();
      text += pattern.charAt(i);
    } else text += char;
  }
  return raiseFormat(`Cannot find a matching quote character for the character '${quote}'.`);
}

/** One run of a pattern letter; null where the letter stands for itself. */
function writeToken(
  date: DateParts,
  letter: string,
  count: number,
  pattern: string,
  at: number,
  info: DateTimeFormatInfo,
  offset: bigint | null,
): string | null {
  const f = info.fields;
  switch (letter) {
    case 'd':
      if (count <= 2) return count === 1 ? String(date.day) : two(date.day);
      return (count === 3 ? f.abbreviatedDayNames : f.dayNames)[date.dayOfWeek] ?? '';
    case 'M':
      return writeMonth(date.month, count, genitiveAt(pattern, at, count), info);
    case 'y':
      return writeYear(date.year, count);
    case 'h':
      return count === 1 ? String(date.hour % 12 || 12) : two(date.hour % 12 || 12);
    case 'H':
      return count === 1 ? String(date.hour) : two(date.hour);
    case 'm':
      return count === 1 ? String(date.minute) : two(date.minute);
    case 's':
      return count === 1 ? String(date.second) : two(date.second);
    case 'f':
    case 'F':
      return writeFraction(date.fraction, letter, count);
    case 't': {
      const designator = date.hour < 12 ? f.amDesignator : f.pmDesignator;
      return count === 1 ? designator.charAt(0) : designator;
    }
    case 'g':
      return info === invariantDateTimeFormat ? 'A.D.' : 'AD';
    case ':':
      return f.timeSeparator.repeat(count);
    case '/':
      return f.dateSeparator.repeat(count);
    case 'z':
      return writeOffset(offset ?? offsetOf(date), count);
    case 'K':
      return Array.from({ length: count }, () => writeKind(date, offset)).join('');
    default:
      return null;
  }
}

function writeMonth(month: number, count: number, genitive: boolean, info: DateTimeFormatInfo): string {
  const f = info.fields;
  if (count <= 2) return count === 1 ? String(month) : two(month);
  if (count === 3) return (genitive ? f.abbreviatedMonthGenitiveNames : f.abbreviatedMonthNames)[month - 1] ?? '';
  return (genitive ? f.monthGenitiveNames : f.monthNames)[month - 1] ?? '';
}

/** A month's name is declined when a day of the month (`d`, `dd`) stands before or after it. */
function genitiveAt(pattern: string, at: number, count: number): boolean {
  const before = pattern.lastIndexOf('d', at - 1);
  if (at > 0 && before >= 0) {
    let start = before;
    while (start > 0 && pattern[start - 1] === 'd') start--;
    if (before - start < 2) return true;
  }
  const after = pattern.indexOf('d', at + count);
  return after >= 0 && repeatAt(pattern, after) <= 2;
}

function writeYear(year: number, count: number): string {
  if (count === 1) return String(year % 100);
  return count === 2 ? two(year % 100) : String(year).padStart(count, '0');
}

function writeFraction(fraction: number, letter: string, count: number): string {
  if (count > 7) badFormat();
  const digits = String(fraction).padStart(7, '0').slice(0, count);
  return letter === 'f' ? digits : digits.replace(/0+$/, '');
}

function offsetOf(date: DateParts): bigint {
  return date.kind === 1 ? 0n : localOffsetTicksOfLocal(date.ticks);
}

/** `+2`, `+02`, `+02:00`. */
function writeOffset(offset: bigint, count: number): string {
  const minutes = Math.abs(Number(offset / 600_000_000n));
  const sign = offset < 0n ? '-' : '+';
  const hours = Math.floor(minutes / 60);
  if (count === 1) return `${sign}${hours}`;
  return count === 2 ? `${sign}${two(hours)}` : `${sign}${two(hours)}:${two(minutes % 60)}`;
}

function writeKind(date: DateParts, offset: bigint | null): string {
  if (offset !== null) return writeOffset(offset, 3);
  if (date.kind === 1) return 'Z';
  return date.kind === 2 ? writeOffset(offsetOf(date), 3) : '';
}
