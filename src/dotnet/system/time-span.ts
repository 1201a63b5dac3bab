import { Double, Int64, NetObject, type NetType, raise, type Value } from '#values';
import { numberFormatFrom } from '../globalization/culture-info.ts';
import { formatTimeSpan } from '../globalization/time-span-format.ts';
import { parseTimeSpan } from '../globalization/time-span-parse.ts';
import { timeSpanType } from './time-span-type.ts';

export const maxSpanTicks = 0x7fff_ffff_ffff_ffffn;
export const minSpanTicks = -0x8000_0000_0000_0000n;

export function raiseTooLong(): never {
  return raise('OverflowException', 'TimeSpan overflowed because the duration is too long.');
}

/** A length of time in ticks of 100 ns. */
export class TimeSpan extends NetObject {
  static readonly zero = new TimeSpan(0n);
  readonly ticks: bigint;

  constructor(ticks: bigint) {
    super();
    this.ticks = ticks;
  }

  /** Throws OverflowException where .NET's 64 bits do not hold it. */
  static checked(ticks: bigint): TimeSpan {
    return ticks > maxSpanTicks || ticks < minSpanTicks ? raiseTooLong() : new TimeSpan(ticks);
  }

  /** `value` units of so many ticks; the fraction of a tick is cut. */
  static fromUnits(value: number, ticksPerUnit: number): TimeSpan {
    if (Number.isNaN(value)) raise('ArgumentException', 'TimeSpan does not accept floating point Not-a-Number values.');
    const ticks = value * ticksPerUnit;
    return Math.abs(ticks) > 9.223372036854775e18 ? raiseTooLong() : new TimeSpan(BigInt(Math.trunc(ticks)));
  }

  static fromParts(
    days: number,
    hours: number,
    minutes: number,
    seconds: number,
    milliseconds = 0,
    microseconds = 0,
  ): TimeSpan {
    const total = ((BigInt(days) * 24n + BigInt(hours)) * 60n + BigInt(minutes)) * 60n + BigInt(seconds);
    return TimeSpan.checked((total * 1_000_000n + BigInt(milliseconds) * 1000n + BigInt(microseconds)) * 10n);
  }

  get netType(): NetType {
    return timeSpanType;
  }

  /** The number of whole units, without the larger unit's: minutes are 0 to 59, of the sign of the whole. */
  part(ticksPerUnit: bigint, count: bigint): number {
    return Number((this.ticks / ticksPerUnit) % count);
  }
  get days(): number {
    return Number(this.ticks / 864_000_000_000n);
  }
  get hours(): number {
    return this.part(36_000_000_000n, 24n);
  }
  get minutes(): number {
    return this.part(600_000_000n, 60n);
  }
  get seconds(): number {
    return this.part(10_000_000n, 60n);
  }
  get milliseconds(): number {
    return this.part(10_000n, 1000n);
  }
  get totalMilliseconds(): number {
    return Number(this.ticks) / 10_000;
  }
  get totalSeconds(): number {
    return Number(this.ticks) / 10_000_000;
  }

  override toText(): string {
    return formatTimeSpan(this.ticks, 'c', '.');
  }
  override format(format: string, provider?: Value): string {
    return formatTimeSpan(this.ticks, format, numberFormatFrom(provider ?? null).fields.decimalSeparator);
  }
  override equals(other: Value): boolean {
    return other instanceof TimeSpan && other.ticks === this.ticks;
  }
  override hashKey(): string {
    return String(this.ticks);
  }
  override compareTo(other: Value): number {
    if (other === null || other === undefined) return 1;
    if (!(other instanceof TimeSpan)) raise('ArgumentException', 'Object must be of type TimeSpan.');
    return this.ticks < other.ticks ? -1 : this.ticks > other.ticks ? 1 : 0;
  }

  override operate(operator: '+' | '-' | '*' | '/' | '%', right: Value): Value {
    if (operator === '*' || operator === '/') {
      if (operator === '/' && right instanceof TimeSpan) return new Double(Number(this.ticks) / Number(right.ticks));
      const factor = numberOf(right);
      if (factor === null) return undefined;
      return operator === '*' ? this.multiply(factor) : this.divide(factor);
    }
    const span = operator === '%' ? null : spanOf(right);
    if (span === null) return undefined;
    return TimeSpan.checked(operator === '+' ? this.ticks + span.ticks : this.ticks - span.ticks);
  }

  multiply(factor: number): TimeSpan {
    if (Number.isNaN(factor))
      raise('ArgumentException', "TimeSpan does not accept floating point Not-a-Number values. (Parameter 'factor')");
    return rounded(Number(this.ticks) * factor);
  }
  divide(divisor: number): TimeSpan {
    if (Number.isNaN(divisor))
      raise('ArgumentException', "TimeSpan does not accept floating point Not-a-Number values. (Parameter 'divisor')");
    return rounded(Number(this.ticks) / divisor);
  }
}

/** To the nearest tick, half to even. */
function rounded(ticks: number): TimeSpan {
  if (!Number.isFinite(ticks) || Math.abs(ticks) > 9.223372036854775e18) raiseTooLong();
  const floor = Math.floor(ticks);
  const difference = ticks - floor;
  const up = difference > 0.5 || (difference === 0.5 && floor % 2 !== 0);
  return new TimeSpan(BigInt(up ? floor + 1 : floor));
}

function numberOf(value: Value): number | null {
  if (typeof value === 'number') return value;
  if (value instanceof Double) return value.value;
  return value instanceof Int64 ? Number(value.value) : null;
}

/** A right operand as PowerShell converts it: integers are ticks, strings are parsed. */
function spanOf(value: Value): TimeSpan | null {
  if (value instanceof TimeSpan) return value;
  if (typeof value === 'number') return new TimeSpan(BigInt(value));
  if (value instanceof Int64) return new TimeSpan(value.value);
  return typeof value === 'string' ? new TimeSpan(parseTimeSpan(value)) : null;
}
