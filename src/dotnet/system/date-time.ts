import { NetObject, type NetType, raise, raiseArgument, type Value } from '#values';
import { raiseRange } from '../argument-errors.ts';
import { currentCulture, dateTimeFormatFrom, invariantCulture } from '../globalization/culture-info.ts';
import { formatDateTime } from '../globalization/date-time-format.ts';
import {
  type CivilDate,
  civilFromDays,
  dayOfWeekFromDays,
  daysFromCivil,
  daysInMonth,
  localOffsetTicks,
  localOffsetTicksOfLocal,
  ticksPerDay,
  unixEpochTicks,
} from './calendar-math.ts';
import { dateTimeType } from './date-time-type.ts';
import { TimeSpan } from './time-span.ts';

/** DateTimeKind's numbers. */
export const unspecified = 0;
export const utc = 1;
export const local = 2;
export type DateTimeKind = 0 | 1 | 2;

export const maxTicks = 3_155_378_975_999_999_999n;

/** Ticks are 100 ns since the start of the year 1; the kind says whose clock it is, and is not compared. */
export class DateTime extends NetObject {
  readonly ticks: bigint;
  readonly kind: DateTimeKind;
  #civil: CivilDate | null = null;

  constructor(ticks: bigint, kind: DateTimeKind = unspecified) {
    super();
    this.ticks = ticks;
    this.kind = kind;
  }

  static of(
    year: number,
    month = 1,
    day = 1,
    hour = 0,
    minute = 0,
    second = 0,
    fractionTicks = 0,
    kind: DateTimeKind = unspecified,
  ): DateTime {
    const seconds = hour * 3600 + minute * 60 + second;
    const ticks =
      BigInt(daysFromCivil(year, month, day)) * BigInt(ticksPerDay) + BigInt(seconds * 10_000_000 + fractionTicks);
    return new DateTime(ticks, kind);
  }

  static fromUnixMilliseconds(milliseconds: number, kind: DateTimeKind = utc): DateTime {
    const ticks = BigInt(Math.trunc(milliseconds)) * 10_000n + unixEpochTicks;
    return kind === local ? new DateTime(ticks, utc).toLocal() : new DateTime(ticks, kind);
  }

  static utcNow(): DateTime {
    // Date has milliseconds; performance's clock has the rest.
    const microseconds = Math.round((performance.timeOrigin + performance.now()) * 1000);
    return new DateTime(BigInt(microseconds) * 10n + unixEpochTicks, utc);
  }
  static now(): DateTime {
    return DateTime.utcNow().toLocal();
  }
  static today(): DateTime {
    return DateTime.now().date;
  }

  get netType(): NetType {
    return dateTimeType;
  }

  get days(): number {
    return Number(this.ticks / BigInt(ticksPerDay));
  }
  get ticksOfDay(): number {
    return Number(this.ticks % BigInt(ticksPerDay));
  }
  get civil(): CivilDate {
    return (this.#civil ??= civilFromDays(this.days));
  }
  get year(): number {
    return this.civil.year;
  }
  get month(): number {
    return this.civil.month;
  }
  get day(): number {
    return this.civil.day;
  }
  get hour(): number {
    return Math.floor(this.ticksOfDay / 36_000_000_000);
  }
  get minute(): number {
    return Math.floor(this.ticksOfDay / 600_000_000) % 60;
  }
  get second(): number {
    return Math.floor(this.ticksOfDay / 10_000_000) % 60;
  }
  /** Ticks within the second. */
  get fraction(): number {
    return this.ticksOfDay % 10_000_000;
  }
  /** 0 is Sunday. */
  get dayOfWeek(): number {
    return dayOfWeekFromDays(this.days);
  }
  get dayOfYear(): number {
    return this.days - daysFromCivil(this.year, 1, 1) + 1;
  }
  get date(): DateTime {
    return new DateTime(this.ticks - BigInt(this.ticksOfDay), this.kind);
  }

  addTicks(ticks: bigint, parameter = 'value'): DateTime {
    const sum = this.ticks + ticks;
    if (sum < 0n || sum > maxTicks) {
      raiseArgument(
        'ArgumentOutOfRangeException',
        'The added or subtracted value results in an un-representable DateTime.',
        parameter,
      );
    }
    return new DateTime(sum, this.kind);
  }

  /** `value` in units of so many ticks; .NET keeps the whole part exact and cuts the fraction to ticks. */
  addUnits(value: number, ticksPerUnit: number): DateTime {
    if (!Number.isFinite(value) || Math.abs(value) > 1e16) {
      raiseRange('Value to add was out of range.', 'value');
    }
    const whole = Math.trunc(value);
    const fraction = Math.trunc((value - whole) * ticksPerUnit);
    return this.addTicks(BigInt(whole) * BigInt(ticksPerUnit) + BigInt(fraction));
  }

  addMonths(months: number): DateTime {
    if (months < -120_000 || months > 120_000) raiseRange('Months value must be between +/-120000.', 'months');
    const index = this.year * 12 + this.month - 1 + months;
    const year = Math.floor(index / 12);
    const month = index - year * 12 + 1;
    if (year < 1 || year > 9999) {
      raiseArgument(
        'ArgumentOutOfRangeException',
        'The added or subtracted value results in an un-representable DateTime.',
        'months',
      );
    }
    const day = Math.min(this.day, daysInMonth(year, month));
    const days = BigInt(daysFromCivil(year, month, day));
    return new DateTime(days * BigInt(ticksPerDay) + BigInt(this.ticksOfDay), this.kind);
  }

  toUniversal(): DateTime {
    if (this.kind === utc) return this;
    return clamped(this.ticks - localOffsetTicksOfLocal(this.ticks), utc);
  }
  toLocal(): DateTime {
    if (this.kind === local) return this;
    return clamped(this.ticks + localOffsetTicks(this.ticks), local);
  }
  /** Milliseconds since 1970, for JavaScript's Date and timers. */
  get unixMilliseconds(): number {
    return Number(this.toUniversal().ticks - unixEpochTicks) / 10_000;
  }

  override toText(): string {
    return this.format('');
  }
  override invariantText(): string {
    return this.format('', invariantCulture);
  }
  override format(format: string, provider: Value = currentCulture()): string {
    return formatDateTime(this, format, dateTimeFormatFrom(provider), null);
  }
  override equals(other: Value): boolean {
    return other instanceof DateTime && other.ticks === this.ticks;
  }
  override hashKey(): string {
    return String(this.ticks);
  }
  override compareTo(other: Value): number {
    if (other === null || other === undefined) return 1;
    if (!(other instanceof DateTime)) raise('ArgumentException', 'Object must be of type DateTime.');
    return this.ticks < other.ticks ? -1 : this.ticks > other.ticks ? 1 : 0;
  }
  override operate(operator: '+' | '-' | '*' | '/' | '%', right: Value): Value {
    if (right instanceof TimeSpan && operator === '+') return this.addTicks(right.ticks, 't');
    if (right instanceof TimeSpan && operator === '-') return this.addTicks(-right.ticks, 't');
    if (right instanceof DateTime && operator === '-') return new TimeSpan(this.ticks - right.ticks);
    return undefined;
  }
}

function clamped(ticks: bigint, kind: DateTimeKind): DateTime {
  return new DateTime(ticks < 0n ? 0n : ticks > maxTicks ? maxTicks : ticks, kind);
}
