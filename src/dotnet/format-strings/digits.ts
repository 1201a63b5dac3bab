import { BoxedNumber, Decimal, Double, Single, type Value } from '#values';

/** A number as digits: 0.d1d2d3… × 10^point. Zero has no digits. */
export interface Digits {
  readonly negative: boolean;
  readonly digits: string;
  readonly point: number;
}

/** How many digits .NET takes of a binary number where a format does not ask for more. */
const doubleDigits = 15;
const singleDigits = 7;

export function isBinary(value: Value): value is Double | Single {
  return value instanceof Double || value instanceof Single;
}

/** All digits of a number: integers and decimals as they are, binary numbers to the last digit of their exact value. */
export function exactDigits(value: Value): Digits {
  if (isBinary(value)) return binaryDigits(value.value);
  if (value instanceof Decimal) return wholeDigits(value.value, value.scale);
  return wholeDigits(BigInt(value instanceof BoxedNumber ? value.value : typeof value === 'number' ? value : 0), 0);
}

function trimmed(negative: boolean, text: string, point: number): Digits {
  const digits = text.replace(/^0+/, '');
  return {
    negative,
    digits: digits.replace(/0+$/, ''),
    point: digits === '' ? 0 : point - (text.length - digits.length),
  };
}

function wholeDigits(value: bigint, scale: number): Digits {
  const negative = value < 0n;
  const text = (negative ? -value : value).toString();
  return trimmed(negative, text, text.length - scale);
}

const parts = new DataView(new ArrayBuffer(8));

/** m × 2^e written out: a double is a finite decimal fraction. */
function binaryDigits(value: number): Digits {
  parts.setFloat64(0, value);
  const high = parts.getUint32(0);
  const exponent = (high >>> 20) & 0x7ff;
  const fraction = (BigInt(high & 0xfffff) << 32n) | BigInt(parts.getUint32(4));
  const mantissa = exponent === 0 ? fraction : fraction | (1n << 52n);
  const power = (exponent === 0 ? 1 : exponent) - 1075;
  const negative = high >>> 31 === 1;
  if (power >= 0) return { ...wholeDigits(mantissa << BigInt(power), 0), negative };
  return { ...wholeDigits(mantissa * 5n ** BigInt(-power), -power), negative };
}

/** The shortest digits that read back as the same number. */
export function shortestDigits(value: Double | Single): Digits {
  const magnitude = Math.abs(value.value);
  let text = magnitude.toExponential();
  if (value instanceof Single) {
    for (let digits = 0; digits < 9; digits++) {
      text = magnitude.toExponential(digits);
      if (Math.fround(Number(text)) === magnitude) break;
    }
  }
  const at = text.indexOf('e');
  const digits = text.slice(0, at).replace('.', '');
  return trimmed(value.value < 0 || Object.is(value.value, -0), digits, Number(text.slice(at + 1)) + 1);
}

/** Digits as custom formats see them: 15 of a Double, 7 of a Single, all of an exact number. */
export function customDigits(value: Value): Digits {
  const exact = exactDigits(value);
  if (!isBinary(value)) return exact;
  return roundDigits(exact, value instanceof Single ? singleDigits : doubleDigits, true);
}

/** Keeps `count` digits (none when it is negative). Halves go up, or to even where the number was binary. */
export function roundDigits(number: Digits, count: number, toEven: boolean): Digits {
  const { negative, digits, point } = number;
  if (count >= digits.length) return number;
  if (count < 0) return { negative, digits: '', point: 0 };
  const next = digits.charCodeAt(count) - 48;
  const tie = next === 5 && digits.length === count + 1;
  const odd = count > 0 && digits.charCodeAt(count - 1) % 2 === 1;
  const up = next > 5 || (next === 5 && (!tie || !toEven || odd));
  const kept = digits.slice(0, count);
  if (!up) return trimmed(negative, kept, point);
  const raised = (BigInt(kept || '0') + 1n).toString();
  const text = raised.padStart(kept.length, '0');
  return trimmed(negative, text, point + text.length - kept.length);
}

/** A number written out: the digits before and behind the point. */
export interface PlainParts {
  readonly negative: boolean;
  readonly whole: string;
  readonly fraction: string;
}

/**
 * An Int32 or a Double rounded to digits behind the point without writing out its exact value; null where that cannot be
 * done. Only halves need care (toFixed takes them up, .NET to even), and a half is a double of few binary digits.
 */
export function plainParts(value: Value, count: number): PlainParts | null {
  if (typeof value === 'number')
    return { negative: value < 0, whole: String(Math.abs(value)), fraction: '0'.repeat(count) };
  if (!(value instanceof Double) || !(Math.abs(value.value) < 1e15) || count > 15) return null;
  const magnitude = Math.abs(value.value);
  const negative = value.value < 0 || Object.is(value.value, -0);
  const halves = magnitude * 2 ** (count + 1);
  if (Number.isInteger(halves)) {
    const doubled = halves * 5 ** count;
    const lower = Math.floor(doubled / 2);
    if (doubled > Number.MAX_SAFE_INTEGER) return null;
    if (doubled % 2 === 1 && lower % 2 === 0) {
      const digits = String(lower).padStart(count + 1, '0');
      return { negative, whole: digits.slice(0, digits.length - count), fraction: digits.slice(digits.length - count) };
    }
  }
  const text = magnitude.toFixed(count);
  if (count === 0) return { negative, whole: text, fraction: '' };
  const point = text.length - count - 1;
  return { negative, whole: text.slice(0, point), fraction: text.slice(point + 1) };
}

/** Digits before the decimal point, at least one. */
export function integerPart({ digits, point }: Digits): string {
  if (point <= 0) return '0';
  return digits.slice(0, point).padEnd(point, '0');
}

/** Exactly `count` digits behind the decimal point. */
export function fractionPart({ digits, point }: Digits, count: number): string {
  const text = point >= 0 ? digits.slice(point) : '0'.repeat(-point) + digits;
  return text.slice(0, count).padEnd(count, '0');
}
