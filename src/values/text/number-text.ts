/**
 * How .NET writes floating-point numbers and decimals. PowerShell's own conversion uses 15 significant digits for a Double
 * and 7 for a Single; ToString() gives the shortest text that reads back as the same number.
 */

/** Significant digits without trailing zeros, and the position of the decimal point: 0.d1d2d3… × 10^point. */
interface Digits {
  readonly digits: string;
  readonly point: number;
}

function digitsOf(exponential: string): Digits {
  const at = exponential.indexOf('e');
  const digits = exponential.slice(0, at).replace('.', '').replace(/0+$/, '');
  return { digits, point: Number(exponential.slice(at + 1)) + 1 };
}

function layout({ digits, point }: Digits, negative: boolean, precision: number): string {
  const sign = negative ? '-' : '';
  if (point > precision || point < -3) {
    const exponent = Math.abs(point - 1);
    const mantissa = digits.length > 1 ? `${digits[0]}.${digits.slice(1)}` : digits;
    return `${sign}${mantissa}E${point - 1 < 0 ? '-' : '+'}${exponent < 10 ? `0${exponent}` : exponent}`;
  }
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  if (point >= digits.length) return sign + digits + '0'.repeat(point - digits.length);
  return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}

/** Infinity and NaN; `symbol` as the culture en-US writes it (`∞`), words as the invariant one does. */
export function specialText(value: number, invariant: boolean): string | null {
  if (Number.isFinite(value)) return null;
  if (Number.isNaN(value)) return 'NaN';
  const text = invariant ? 'Infinity' : '∞';
  return value < 0 ? `-${text}` : text;
}

function limitedText(value: number, precision: number): string {
  if (value === 0) return Object.is(value, -0) ? '-0' : '0';
  return layout(digitsOf(Math.abs(value).toExponential(precision - 1)), value < 0, precision);
}

/** A Double as PowerShell converts it to a string: 15 digits, invariant. */
export function doubleText(value: number): string {
  if (Number.isInteger(value) && value < 1e15 && value > -1e15 && value !== 0) return String(value);
  return specialText(value, true) ?? limitedText(value, 15);
}

/** Double.ToString(): the shortest text that reads back as the same number. */
export function doubleRoundTrip(value: number): string {
  const special = specialText(value, false);
  if (special !== null) return special;
  if (value === 0) return Object.is(value, -0) ? '-0' : '0';
  const digits = digitsOf(Math.abs(value).toExponential());
  return layout(digits, value < 0, 17);
}

/** A Single as PowerShell converts it to a string: 7 digits, invariant. */
export function singleText(value: number): string {
  return specialText(value, true) ?? limitedText(value, 7);
}

/** Single.ToString(). */
export function singleRoundTrip(value: number): string {
  const special = specialText(value, false);
  if (special !== null) return special;
  if (value === 0) return Object.is(value, -0) ? '-0' : '0';
  for (let precision = 1; precision <= 9; precision++) {
    const exponential = Math.abs(value).toExponential(precision - 1);
    if (Math.fround(Number(exponential)) === Math.abs(value)) {
      const digits = digitsOf(exponential);
      return layout(digits, value < 0, 9);
    }
  }
  return limitedText(value, 9);
}

/** A Decimal keeps the zeros of its scale: 1.50. */
export function decimalText(value: bigint, scale: number): string {
  if (scale === 0) return value.toString();
  const negative = value < 0n;
  const digits = (negative ? -value : value).toString().padStart(scale + 1, '0');
  const at = digits.length - scale;
  return `${negative ? '-' : ''}${digits.slice(0, at)}.${digits.slice(at)}`;
}
