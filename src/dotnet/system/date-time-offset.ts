import { NetObject, type NetType, raise, type Value } from '#values';
import { currentCulture, dateTimeFormatFrom, invariantCulture } from '../globalization/culture-info.ts';
import { formatDateTime } from '../globalization/date-time-format.ts';
import { localOffsetTicks } from './calendar-math.ts';
import { DateTime, unspecified, utc } from './date-time.ts';
import { dateTimeOffsetType } from './date-time-offset-type.ts';
import { TimeSpan } from './time-span.ts';

/** A moment with the clock of its place: the clock time and the offset from UTC. Compared by the moment. */
export class DateTimeOffset extends NetObject {
  /** The clock time; its kind is unspecified. */
  readonly clock: DateTime;
  readonly offset: TimeSpan;

  constructor(clock: DateTime, offset: TimeSpan) {
    super();
    this.clock = clock.kind === unspecified ? clock : new DateTime(clock.ticks, unspecified);
    this.offset = offset;
  }

  /** A date as it stands: a UTC one has no offset, every other that of this machine's zone. */
  static fromDateTime(date: DateTime): DateTimeOffset {
    const offset = date.kind === utc ? 0n : date.ticks - date.toUniversal().ticks;
    return new DateTimeOffset(date, new TimeSpan(offset));
  }
  static fromUtcTicks(ticks: bigint, offset = 0n): DateTimeOffset {
    return new DateTimeOffset(new DateTime(ticks + offset), new TimeSpan(offset));
  }
  static now(): DateTimeOffset {
    const { ticks } = DateTime.utcNow();
    return DateTimeOffset.fromUtcTicks(ticks, localOffsetTicks(ticks));
  }

  get netType(): NetType {
    return dateTimeOffsetType;
  }
  get utcTicks(): bigint {
    return this.clock.ticks - this.offset.ticks;
  }
  get utcDateTime(): DateTime {
    return new DateTime(this.utcTicks, utc);
  }
  toOffset(offset: bigint): DateTimeOffset {
    return DateTimeOffset.fromUtcTicks(this.utcTicks, offset);
  }
  toLocal(): DateTimeOffset {
    return this.toOffset(localOffsetTicks(this.utcTicks));
  }
  /** The same offset with another clock time. */
  withClock(clock: DateTime): DateTimeOffset {
    return new DateTimeOffset(clock, this.offset);
  }

  override toText(): string {
    return this.format('');
  }
  override invariantText(): string {
    return this.format('', invariantCulture);
  }
  override format(format: string, provider: Value = currentCulture()): string {
    const { clock } = this;
    const parts = {
      year: clock.year,
      month: clock.month,
      day: clock.day,
      hour: clock.hour,
      minute: clock.minute,
      second: clock.second,
      fraction: clock.fraction,
      dayOfWeek: clock.dayOfWeek,
      kind: unspecified,
      ticks: clock.ticks,
      toUniversal: () => this.utcDateTime,
    };
    return formatDateTime(parts, format, dateTimeFormatFrom(provider), this.offset.ticks);
  }
  override equals(other: Value): boolean {
    return other instanceof DateTimeOffset && other.utcTicks === this.utcTicks;
  }
  override hashKey(): string {
    return String(this.utcTicks);
  }
  override compareTo(other: Value): number {
    if (other === null || other === undefined) return 1;
    if (!(other instanceof DateTimeOffset)) raise('ArgumentException', 'Object must be of type DateTimeOffset.');
    return this.utcTicks < other.utcTicks ? -1 : this.utcTicks > other.utcTicks ? 1 : 0;
  }
  override operate(operator: '+' | '-' | '*' | '/' | '%', right: Value): Value {
    if (right instanceof TimeSpan && operator === '+') return this.withClock(this.clock.addTicks(right.ticks, 't'));
    if (right instanceof TimeSpan && operator === '-') return this.withClock(this.clock.addTicks(-right.ticks, 't'));
    const other = right instanceof DateTime ? DateTimeOffset.fromDateTime(right) : right;
    if (other instanceof DateTimeOffset && operator === '-') return new TimeSpan(this.utcTicks - other.utcTicks);
    return undefined;
  }
}
