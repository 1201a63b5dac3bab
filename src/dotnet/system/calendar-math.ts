/** The proleptic Gregorian calendar in plain numbers. Day 0 is 1 January of the year 1, as in DateTime.Ticks. */

export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export const ticksPerMillisecond = 10_000;
export const ticksPerSecond = 10_000_000;
export const ticksPerDay = 864_000_000_000;
/** Ticks of 1 January 1970. */
export const unixEpochTicks = 621_355_968_000_000_000n;

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 0);
}

/** Days since day 0. The year is counted from March, so that the leap day is its last. */
export function daysFromCivil(year: number, month: number, day: number): number {
  const shifted = month > 2 ? year : year - 1;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 306;
}

export function civilFromDays(days: number): CivilDate {
  const z = days + 306;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted + (shifted < 10 ? 3 : -9);
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** 0 is Sunday. */
export function dayOfWeekFromDays(days: number): number {
  return (((days + 1) % 7) + 7) % 7;
}

/** Offset from UTC of this machine's zone at a moment, in ticks. */
export function localOffsetTicks(utcTicks: bigint): bigint {
  const milliseconds = Number((utcTicks - unixEpochTicks) / 10_000n);
  return BigInt(-new Date(milliseconds).getTimezoneOffset()) * 600_000_000n;
}

export const compareBigInts = (a: bigint, b: bigint): number => (a < b ? -1 : a > b ? 1 : 0);

/** The same for a time on the clock of this zone; of two such moments the one in standard time, as .NET does. */
export function localOffsetTicksOfLocal(localTicks: bigint): bigint {
  const guess = localOffsetTicks(localTicks);
  const first = localOffsetTicks(localTicks - guess);
  const earlier = localOffsetTicks(localTicks - first - 36_000_000_000n);
  const later = localOffsetTicks(localTicks - first + 36_000_000_000n);
  const candidates = [first, earlier, later].filter(offset => localOffsetTicks(localTicks - offset) === offset);
  return candidates.sort(compareBigInts)[0] ?? first;
}
