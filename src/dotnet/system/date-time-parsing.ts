import { raise, type Value } from '#values';
import { requireValue } from '../argument-errors.ts';
import { dateTimeFormatFrom } from '../globalization/culture-info.ts';
import {
  applyStyles,
  noCurrentDateDefault,
  type ParseContext,
  type ParsedDate,
  parseDate,
} from '../globalization/date-time-parse.ts';
import { parseDateExact } from '../globalization/date-time-parse-exact.ts';
import { DateTime, local, utc } from './date-time.ts';
import { firstOf } from './value-members.ts';

/** What a parser needs: the text, the culture of an IFormatProvider, and today. */
export function parseContext(text: string, provider: Value, styles: number): ParseContext {
  const today = () => {
    if ((styles & noCurrentDateDefault) !== 0) return { year: 1, ticks: 0n };
    const date = DateTime.today();
    return { year: date.year, ticks: date.ticks };
  };
  return { text, info: dateTimeFormatFrom(provider), today };
}

function toDateTime(parsed: ParsedDate, styles: number): DateTime {
  const { ticks, utc: isUtc, kind } = applyStyles(parsed, styles);
  return isUtc && kind === local ? new DateTime(ticks, utc).toLocal() : new DateTime(ticks, kind);
}

/** DateTime.Parse. `styles` are DateTimeStyles' bits. Throws FormatException. */
export function parseDateTime(text: string, provider: Value, styles: number): DateTime {
  return toDateTime(parseDate(parseContext(requireValue(text, 's'), provider, styles)), styles);
}

/** The text read by one of several exact formats. */
export function parseExactly(
  text: string,
  formats: string | readonly string[],
  provider: Value,
  styles: number,
): ParsedDate {
  const context = parseContext(requireValue(text, 's'), provider, styles);
  const white = { leading: (styles & 1) !== 0, trailing: (styles & 2) !== 0, inner: (styles & 4) !== 0 };
  const list = typeof formats === 'string' ? [formats] : formats;
  return firstOf(
    list,
    format => parseDateExact(context, format, white),
    () => raise('FormatException', 'Format specifier was invalid.'),
  );
}

/** DateTime.ParseExact. Throws FormatException. */
export function parseDateTimeExact(
  text: string,
  formats: string | readonly string[],
  provider: Value,
  styles: number,
): DateTime {
  return toDateTime(parseExactly(text, formats, provider, styles), styles);
}
