import { Decimal } from '../numbers.ts';
import { raise } from '../raise.ts';

const largest = 79228162514264337593543950335n;
const largestScale = 28;

/** 10^n, from a table: scales are small. */
const powers = Array.from({ length: 64 }, (_, n) => 10n ** BigInt(n));
export function tenTo(n: number): bigint {
  return powers[n] ?? 10n ** BigInt(n);
}

/** a / b, rounded half to even. */
export function divideRounded(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  const rest = a % b;
  const twice = (rest < 0n ? -rest : rest) * 2n;
  const divisor = b < 0n ? -b : b;
  const up = twice > divisor || (twice === divisor && (quotient & 1n) === 1n);
  return up ? quotient + (a < 0n === b < 0n ? 1n : -1n) : quotient;
}

function fits(value: bigint): boolean {
  return value <= largest && value >= -largest;
}

/** A Decimal of an exact value, rounded to the digits it can hold; `null` when it is too large. */
export function decimalOf(value: bigint, scale: number): Decimal | null {
  let drop = Math.max(0, scale - largestScale);
  let rounded = drop > 0 ? divideRounded(value, tenTo(drop)) : value;
  while (!fits(rounded) && scale - drop > 0) {
    drop++;
    rounded = divideRounded(value, tenTo(drop));
  }
  return fits(rounded) ? new Decimal(rounded, scale - drop) : null;
}

/** The Decimal of a Double keeps 15 significant digits (of a Single 7), as .NET's conversion does; `null` out of range. */
export function decimalFromDouble(value: number, digits = 15): Decimal | null {
  if (!Number.isFinite(value)) return null;
  if (value === 0) return new Decimal(0n, 0);
  const text = value.toExponential(digits - 1);
  const at = text.indexOf('e');
  const mantissa = text.slice(0, at).replace('.', '');
  const scale = digits - 1 - Number(text.slice(at + 1));
  let whole = BigInt(mantissa);
  let rest = scale;
  while (rest > 0 && whole % 10n === 0n) {
    whole /= 10n;
    rest--;
  }
  return rest < 0 ? decimalOf(whole * tenTo(-rest), 0) : decimalOf(whole, rest);
}

export function decimalToDouble(value: Decimal): number {
  return value.scale === 0 ? Number(value.value) : Number(`${value.value}e-${value.scale}`);
}

/** The whole number nearest to a Decimal; halves to even. */
export function decimalRounded(value: Decimal): bigint {
  return value.scale === 0 ? value.value : divideRounded(value.value, tenTo(value.scale));
}

/** Reads digits with an optional sign and point; `null` when it is anything else or too large. */
export function parseDecimalText(text: string): Decimal | null {
  const match = /^([+-]?)(\d*)(?:\.(\d*))?$/.exec(text);
  if (!match || (!match[2] && !match[3])) return null;
  const fraction = match[3] ?? '';
  const value = BigInt(`${match[2] ?? ''}${fraction}`);
  return decimalOf(match[1] === '-' ? -value : value, fraction.length);
}

function tooLarge(): never {
  return raise('System.OverflowException', 'Value was either too large or too small for a Decimal.');
}

export function addDecimals(a: Decimal, b: Decimal): Decimal {
  if (a.scale === b.scale) return decimalOf(a.value + b.value, a.scale) ?? tooLarge();
  const scale = Math.max(a.scale, b.scale);
  return decimalOf(a.value * tenTo(scale - a.scale) + b.value * tenTo(scale - b.scale), scale) ?? tooLarge();
}

export function multiplyDecimals(a: Decimal, b: Decimal): Decimal {
  return decimalOf(a.value * b.value, a.scale + b.scale) ?? tooLarge();
}

/** The divisor must not be zero. */
export function divideDecimals(a: Decimal, b: Decimal): Decimal {
  let scale = a.scale - b.scale;
  let dividend = a.value;
  if (scale < 0) {
    dividend *= tenTo(-scale);
    scale = 0;
  }
  if (dividend % b.value === 0n) return decimalOf(dividend / b.value, scale) ?? tooLarge();
  let result = decimalOf(divideRounded(dividend * tenTo(largestScale + 1), b.value), scale + largestScale + 1);
  for (let more = largestScale - scale; more >= 0; more--) {
    const exact = divideRounded(dividend * tenTo(more), b.value);
    if (fits(exact)) {
      result = new Decimal(exact, scale + more);
      break;
    }
  }
  return result ? withoutTrailingZeros(result) : tooLarge();
}

function withoutTrailingZeros(value: Decimal): Decimal {
  let { value: whole, scale } = value;
  while (scale > 0 && whole % 10n === 0n) {
    whole /= 10n;
    scale--;
  }
  return scale === value.scale ? value : new Decimal(whole, scale);
}

export function remainderDecimals(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  const left = a.value * tenTo(scale - a.scale);
  const right = b.value * tenTo(scale - b.scale);
  if ((left < 0n ? -left : left) < (right < 0n ? -right : right)) return a;
  return decimalOf(left % right, scale) ?? tooLarge();
}

export function compareDecimals(a: Decimal, b: Decimal): number {
  const scale = Math.max(a.scale, b.scale);
  const left = a.value * tenTo(scale - a.scale);
  const right = b.value * tenTo(scale - b.scale);
  return left < right ? -1 : left > right ? 1 : 0;
}
