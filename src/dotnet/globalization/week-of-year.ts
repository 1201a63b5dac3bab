import { dayOfWeekFromDays, daysFromCivil } from '../system/calendar-math.ts';

interface Day {
  readonly year: number;
  readonly days: number;
}

/** Days that week 1 must have within the year: CalendarWeekRule's FirstDay, FirstFullWeek, FirstFourDayWeek. */
const needed = [1, 7, 4];

/** Calendar.GetWeekOfYear. `firstDayOfWeek`: 0 is Sunday. */
export function weekOfYear(date: Day, rule: number, firstDayOfWeek: number): number {
  const start = firstWeekStart(date.year, rule, firstDayOfWeek);
  if (date.days >= start) return Math.floor((date.days - start) / 7) + 1;
  return Math.floor((date.days - firstWeekStart(date.year - 1, rule, firstDayOfWeek)) / 7) + 1;
}

/** Day number on which week 1 of a year begins; for FirstDay that may lie in December. */
function firstWeekStart(year: number, rule: number, firstDayOfWeek: number): number {
  const newYear = daysFromCivil(year, 1, 1);
  const into = (dayOfWeekFromDays(newYear) - firstDayOfWeek + 7) % 7;
  const within = 7 - into;
  return within >= (needed[rule] ?? 1) ? newYear - into : newYear + within;
}
