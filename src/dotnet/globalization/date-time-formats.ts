import { currentCulture } from './culture-info.ts';
import { type DateParts, formatDateTime } from './date-time-format.ts';

/** DateTime.GetDateTimeFormats(): the date in every standard format of the current culture. */
export function allDateTimeFormats(date: DateParts): string[] {
  const info = currentCulture().dateTimeFormat;
  return [...'dDfFgGmMoOrRstTuUyY'].map(format => formatDateTime(date, format, info, null));
}
