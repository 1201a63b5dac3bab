import type { NumberConstant } from '../ast.ts';

/** The parts of a numeric literal as written. */
export interface NumberShape {
  readonly negative: boolean;
  readonly base: 2 | 10 | 16;
  /** Without sign, prefix and suffix; in base 10 perhaps with a point and an exponent. */
  readonly digits: string;
  readonly unsigned: boolean;
  /** `l`, `d`, `n`, `y`, `s` or nothing. */
  readonly suffix: string;
  /** Power of 1024; 0 for none. */
  readonly multiplier: number;
}

type NumberType = NumberConstant['type'];

const ranges: ReadonlyMap<NumberType, readonly [bigint, bigint]> = new Map<NumberType, readonly [bigint, bigint]>([
  ['SByte', [-128n, 127n]],
  ['Byte', [0n, 255n]],
  ['Int16', [-32768n, 32767n]],
  ['UInt16', [0n, 65535n]],
  ['Int32', [-2147483648n, 2147483647n]],
  ['UInt32', [0n, 4294967295n]],
  ['Int64', [-9223372036854775808n, 9223372036854775807n]],
  ['UInt64', [0n, 18446744073709551615n]],
  ['Decimal', [-79228162514264337593543950335n, 79228162514264337593543950335n]],
]);

/** The literal's value, sized by PowerShell's rules; null when it does not fit the type that its suffix asks for. */
export function numberValue(shape: NumberShape): NumberConstant | null {
  if (
    shape.base === 10 &&
    shape.suffix === '' &&
    !shape.unsigned &&
    shape.multiplier === 0 &&
    shape.digits.length < 10
  ) {
    const small = smallInteger(shape);
    if (small) return small;
  }
  const real = shape.base === 10 && /[.e]/i.test(shape.digits);
  if (shape.suffix === 'd') return decimalValue(shape);
  if (real && shape.suffix === '' && !shape.unsigned) return doubleValue(Number(shape.digits), shape);
  const whole = real ? roundedReal(shape) : wholeNumber(shape);
  if (whole === null) return null;
  const magnitude = real ? whole : whole * 1024n ** BigInt(shape.multiplier);
  const value = shape.negative ? -magnitude : magnitude;
  if (shape.suffix === 'n') return { type: 'BigInteger', text: String(value) };
  for (const type of candidates(shape)) if (fits(value, type)) return { type, text: String(value) };
  const unbounded = shape.base === 10 && shape.suffix === '' && !shape.unsigned;
  return unbounded ? doubleValue(truncatedDouble(whole), shape) : null;
}

/** The types that a whole number may have, the first that holds it counts. A suffix leaves one. */
function candidates({ suffix, unsigned, base, digits }: NumberShape): readonly NumberType[] {
  switch (suffix) {
    case 'l':
      return unsigned ? ['UInt64'] : ['Int64'];
    case 's':
      return unsigned ? ['UInt16'] : ['Int16'];
    case 'y':
      return unsigned ? ['Byte'] : ['SByte'];
  }
  if (unsigned) return ['UInt32', 'UInt64'];
  if (base === 10) return ['Int32', 'Int64', 'Decimal'];
  return bitsOf(base, digits) === 64 ? ['Int64'] : ['Int32', 'Int64'];
}

function bitsOf(base: 2 | 10 | 16, digits: string): number {
  return base === 16 ? digits.length * 4 : digits.length;
}

/** As .NET converts a BigInteger: digits beyond the double's 53 bits are cut off, not rounded. */
function truncatedDouble(value: bigint): number {
  const excess = BigInt(Math.max(0, value.toString(2).length - 53));
  return Number((value >> excess) << excess);
}

function smallInteger({ digits, negative }: NumberShape): NumberConstant | null {
  for (let i = 0; i < digits.length; i++) {
    const code = digits.charCodeAt(i);
    if (code < 48 || code > 57) return null;
  }
  const value = Number(digits);
  return { type: 'Int32', text: String(negative && value !== 0 ? -value : value) };
}

function fits(value: bigint, type: NumberType): boolean {
  const range = ranges.get(type);
  return range !== undefined && value >= range[0] && value <= range[1];
}

function doubleValue(magnitude: number, { negative, multiplier }: NumberShape): NumberConstant {
  const value = (negative ? -magnitude : magnitude) * 1024 ** multiplier;
  return { type: 'Double', text: Object.is(value, -0) ? '-0' : String(value) };
}

/** A real with an integer's suffix is rounded, halves to the even neighbour. */
function roundedReal({ digits, multiplier }: NumberShape): bigint | null {
  const value = Number(digits) * 1024 ** multiplier;
  if (!Number.isFinite(value)) return null;
  const below = Math.floor(value);
  const half = value - below;
  const up = half > 0.5 || (half === 0.5 && below % 2 !== 0);
  return BigInt(up ? below + 1 : below);
}

/** Digits in base 2, 10 or 16. In base 2 and 16 a literal as long as a signed type carries that type's sign bit. */
function wholeNumber(shape: NumberShape): bigint {
  if (shape.base === 10) return BigInt(shape.digits);
  if (shape.digits === '') return 0n;
  const value = BigInt((shape.base === 16 ? '0x' : '0b') + shape.digits);
  const bits = bitsOf(shape.base, shape.digits);
  if (shape.unsigned || !carriesSign(shape, bits)) return value;
  return BigInt.asIntN(bits, value);
}

function carriesSign({ base, suffix }: NumberShape, bits: number): boolean {
  if (base === 2) return [8, 16, 32, 64, 96, 128].includes(bits);
  switch (suffix) {
    case 'y':
      return bits === 8;
    case 's':
      return bits === 16;
    case 'l':
      return bits === 64;
    default:
      return bits === 32 || bits === 64;
  }
}

/** Exact decimal arithmetic on the digits; at most 28 decimals, as System.Decimal keeps. */
function decimalValue(shape: NumberShape): NumberConstant | null {
  const match = /^(\d*)\.?(\d*)(?:e([+-]?\d+))?$/i.exec(shape.digits);
  if (!match) return null;
  const exponent = Number(match[3] ?? 0);
  if (Math.abs(exponent) > 400) return null;
  let unscaled = BigInt((match[1] ?? '') + (match[2] ?? ''));
  let scale = (match[2] ?? '').length - exponent;
  if (scale < 0) {
    unscaled *= 10n ** BigInt(-scale);
    scale = 0;
  }
  unscaled *= 1024n ** BigInt(shape.multiplier);
  ({ unscaled, scale } = roundToDecimal(unscaled, scale));
  if (!fits(unscaled, 'Decimal')) return null;
  const digits = String(unscaled).padStart(scale + 1, '0');
  const text = scale === 0 ? digits : `${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
  return { type: 'Decimal', text: shape.negative ? `-${text}` : text };
}

const decimalLimit = 79228162514264337593543950335n;

/** Drops decimals that System.Decimal cannot keep (scale above 28, or above 96 bits), rounding halves to even. */
function roundToDecimal(unscaled: bigint, scale: number): { unscaled: bigint; scale: number } {
  for (let drop = Math.max(0, scale - 28); drop <= scale; drop++) {
    const rounded = drop === 0 ? unscaled : dropDigits(unscaled, 10n ** BigInt(drop));
    if (rounded <= decimalLimit) return { unscaled: rounded, scale: scale - drop };
  }
  return { unscaled, scale };
}

function dropDigits(value: bigint, divisor: bigint): bigint {
  const quotient = value / divisor;
  const twice = (value % divisor) * 2n;
  return twice > divisor || (twice === divisor && quotient % 2n === 1n) ? quotient + 1n : quotient;
}
