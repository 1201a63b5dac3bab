import { Decimal, Double, divideRounded, type EnumValue } from '#values';
import { raiseRange } from '../argument-errors.ts';
import { enumNumber } from '../enum-types.ts';

/** MidpointRounding's numbers: ToEven, AwayFromZero, ToZero, ToNegativeInfinity, ToPositiveInfinity. */
function roundWhole(value: number, mode: number): number {
  switch (mode) {
    case 1: {
      const whole = Math.trunc(value);
      return Math.abs(value - whole) >= 0.5 ? whole + Math.sign(value) : whole;
    }
    case 2:
      return Math.trunc(value);
    case 3:
      return Math.floor(value);
    case 4:
      return Math.ceil(value);
    default: {
      const floor = Math.floor(value);
      const rest = value - floor;
      if (rest === 0.5) return floor % 2 === 0 ? floor : floor + 1;
      return rest < 0.5 ? floor : floor + 1;
    }
  }
}

/** Math.Round of a Double: scaled up, rounded, scaled down, as .NET does it. */
export function roundDouble(value: number, digits = 0, mode: EnumValue | null = null): Double {
  if (digits < 0 || digits > 15) raiseRange('Rounding digits must be between 0 and 15, inclusive.', 'digits');
  if (!Number.isFinite(value) || Math.abs(value) >= 1e16) return new Double(value);
  const power = 10 ** digits;
  return new Double(roundWhole(value * power, mode === null ? 0 : enumNumber(mode)) / power);
}

/** decimal.Round: keeps at most `digits` of the scale. */
export function roundDecimal(value: Decimal, digits = 0, mode: EnumValue | null = null): Decimal {
  if (digits < 0 || digits > 28)
    raiseRange('Decimal can only round to between 0 and 28 digits of precision.', 'decimals');
  if (value.scale <= digits) return value;
  const unit = 10n ** BigInt(value.scale - digits);
  return new Decimal(divide(value.value, unit, mode === null ? 0 : enumNumber(mode)), digits);
}

function divide(value: bigint, unit: bigint, mode: number): bigint {
  const quotient = value / unit;
  const rest = value % unit;
  const twice = (rest < 0n ? -rest : rest) * 2n;
  const sign = value < 0n ? -1n : 1n;
  switch (mode) {
    case 1:
      return twice >= unit ? quotient + sign : quotient;
    case 2:
      return quotient;
    case 3:
      return rest < 0n ? quotient - 1n : quotient;
    case 4:
      return rest > 0n ? quotient + 1n : quotient;
    default:
      return divideRounded(value, unit);
  }
}

/** Down, up or towards zero to a whole Decimal. */
export const floorDecimal = (value: Decimal): Decimal => whole(value, 3);
export const ceilingDecimal = (value: Decimal): Decimal => whole(value, 4);
export const truncateDecimal = (value: Decimal): Decimal => whole(value, 2);

function whole(value: Decimal, mode: number): Decimal {
  return value.scale === 0 ? value : new Decimal(divide(value.value, 10n ** BigInt(value.scale), mode), 0);
}
