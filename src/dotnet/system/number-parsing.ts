import {
  BigInteger,
  bigIntegerType,
  type Decimal,
  Double,
  decimalOf,
  decimalType,
  doubleType,
  integerKind,
  type NetType,
  raise,
  Single,
  singleType,
  type Value,
} from '#values';
import { raiseFormat, requireValue } from '../argument-errors.ts';
import { numberFormatFrom } from '../globalization/culture-info.ts';
import type { NumberFormatFields } from '../globalization/number-format-info.ts';

/** NumberStyles' bits. */
const leadingWhite = 1;
const trailingWhite = 2;
const leadingSign = 4;
const trailingSign = 8;
const parentheses = 16;
const decimalPoint = 32;
const thousands = 64;
const exponentSign = 128;
const currencySymbol = 256;
const hexSpecifier = 512;
const binarySpecifier = 1024;

const integerStyle = leadingWhite | trailingWhite | leadingSign;
const numberStyle = integerStyle | trailingSign | decimalPoint | thousands;
const floatStyle = integerStyle | decimalPoint | exponentSign | thousands;

/** What Parse accepts where no style is given. */
export function defaultStyle(type: NetType): number {
  if (type === doubleType || type === singleType) return floatStyle;
  return type === decimalType ? numberStyle : integerStyle;
}

/** digits × 10^-scale. */
interface Scanned {
  readonly negative: boolean;
  readonly digits: string;
  readonly scale: number;
}

const white = /[\t-\r ]/;

class Scanner {
  readonly text: string;
  readonly styles: number;
  readonly culture: NumberFormatFields;
  position = 0;

  constructor(text: string, styles: number, culture: NumberFormatFields) {
    this.text = text;
    this.styles = styles;
    this.culture = culture;
  }
  allows(style: number): boolean {
    return (this.styles & style) !== 0;
  }
  take(word: string): boolean {
    if (word === '' || !this.text.startsWith(word, this.position)) return false;
    this.position += word.length;
    return true;
  }
  takeDigits(): string {
    const start = this.position;
    while (/\d/.test(this.text.charAt(this.position))) this.position++;
    return this.text.slice(start, this.position);
  }
  skipWhite(style: number): void {
    if (this.allows(style)) while (white.test(this.text.charAt(this.position))) this.position++;
  }
  get ended(): boolean {
    return this.position >= this.text.replace(/\0+$/, '').length;
  }
}

/** Sign, currency symbol and opening parenthesis in any order before the digits. */
function scanPrefix(s: Scanner): { negative: boolean; open: boolean; signed: boolean; currency: boolean } {
  const state = { negative: false, open: false, signed: false, currency: false };
  for (;;) {
    s.skipWhite(leadingWhite);
    if (s.allows(leadingSign) && !state.signed && (s.take(s.culture.negativeSign) || s.take('-'))) {
      state.negative = state.signed = true;
    } else if (s.allows(leadingSign) && !state.signed && s.take(s.culture.positiveSign)) state.signed = true;
    else if (s.allows(parentheses) && !state.signed && s.take('(')) state.negative = state.open = state.signed = true;
    else if (s.allows(currencySymbol) && !state.currency && s.take(s.culture.currencySymbol)) state.currency = true;
    else return state;
  }
}

function scanBody(s: Scanner): { digits: string; scale: number } | null {
  let digits = s.takeDigits();
  while (s.allows(thousands) && digits !== '' && takeGroup(s)) digits += s.takeDigits();
  let scale = 0;
  if (s.allows(decimalPoint) && s.take(s.culture.decimalSeparator)) {
    const fraction = s.takeDigits();
    if (digits === '' && fraction === '') return null;
    digits += fraction;
    scale = fraction.length;
  }
  if (digits === '') return null;
  if (s.allows(exponentSign)) scale -= scanExponent(s);
  return { digits, scale };
}

const isSpace = (text: string): boolean => text === '\u00a0' || text === '\u202f';

function takeGroup(s: Scanner): boolean {
  const group = s.culture.groupSeparator;
  return s.take(group) || (isSpace(group) && s.take(' '));
}

function scanExponent(s: Scanner): number {
  const match = /^[eE]([+-]?\d+)/.exec(s.text.slice(s.position));
  if (!match) return 0;
  s.position += match[0].length;
  return Math.max(-100_000, Math.min(100_000, Number(match[1])));
}

function scan(text: string, styles: number, culture: NumberFormatFields): Scanned | null {
  const s = new Scanner(text, styles, culture);
  const prefix = scanPrefix(s);
  const body = scanBody(s);
  if (!body) return null;
  let negative = prefix.negative;
  let closed = !prefix.open;
  for (;;) {
    s.skipWhite(trailingWhite);
    if (s.allows(trailingSign) && !prefix.signed && s.take(s.culture.negativeSign)) negative = prefix.signed = true;
    else if (s.allows(trailingSign) && !prefix.signed && s.take(s.culture.positiveSign)) prefix.signed = true;
    else if (!closed && s.take(')')) closed = true;
    else if (s.allows(currencySymbol) && !prefix.currency && s.take(s.culture.currencySymbol)) prefix.currency = true;
    else break;
  }
  return closed && s.ended ? { negative, ...body } : null;
}

function badInput(text: string): never {
  return raiseFormat(`The input string '${text}' was not in a correct format.`);
}

function tooLarge(words: string): never {
  return raise('OverflowException', `Value was either too large or too small for ${words}.`);
}

/** Parse of every number type: `styles` are NumberStyles' bits. Throws FormatException and OverflowException in .NET's words. */
export function parseNumberAs(type: NetType, text: string | null, styles: number, provider: Value): Value {
  const source = requireValue(text, 's');
  const culture = numberFormatFrom(provider).fields;
  if (type === doubleType || type === singleType) return parseFloating(type, source, styles, culture);
  if ((styles & (hexSpecifier | binarySpecifier)) !== 0) return parseRadix(type, source, styles);
  const scanned = scan(source, styles, culture);
  if (!scanned) {
    if (type === bigIntegerType) return raiseFormat('The value could not be parsed.');
    return badInput(source);
  }
  return type === decimalType ? toDecimal(scanned) : toWhole(type, scanned, source);
}

function toDecimal({ negative, digits, scale }: Scanned): Decimal {
  const value = BigInt(digits);
  const signed = negative ? -value : value;
  const decimal = scale >= 0 ? decimalOf(signed, scale) : decimalOf(signed * 10n ** BigInt(-scale), 0);
  return decimal ?? tooLarge('a Decimal');
}

function toWhole(type: NetType, { negative, digits, scale }: Scanned, text: string): Value {
  let value = BigInt(digits);
  if (scale < 0) value *= 10n ** BigInt(-scale);
  else if (scale > 0) {
    const unit = 10n ** BigInt(scale);
    const kind = integerKind(type);
    if (value % unit !== 0n) return kind ? tooLarge(kind.words) : badInput(text);
    value /= unit;
  }
  if (negative) value = -value;
  if (type === bigIntegerType) return new BigInteger(value);
  const kind = integerKind(type);
  if (!kind) return badInput(text);
  return value < kind.min || value > kind.max ? tooLarge(kind.words) : kind.make(value);
}

/** Hexadecimal and binary digits are the bits of the type, so that `FFFFFFFF` is -1 as Int32. */
function parseRadix(type: NetType, text: string, styles: number): Value {
  const binary = (styles & binarySpecifier) !== 0;
  const digits = text.replace(/^[\t-\r ]+|[\t-\r ]+$/g, '');
  if (!(binary ? /^[01]+$/ : /^[0-9a-f]+$/i).test(digits)) return badInput(text);
  const bits = BigInt((binary ? '0b' : '0x') + digits);
  if (type === bigIntegerType) {
    const width = BigInt(digits.length * (binary ? 1 : 4));
    return new BigInteger(BigInt.asIntN(Number(width), bits));
  }
  const kind = integerKind(type);
  if (!kind) return badInput(text);
  const width = (kind.max - kind.min).toString(2).length;
  if (bits >> BigInt(width) !== 0n) return tooLarge(kind.words);
  return kind.make(kind.min < 0n ? BigInt.asIntN(width, bits) : bits);
}

function parseFloating(type: NetType, text: string, styles: number, culture: NumberFormatFields): Value {
  const make = (value: number): Value => (type === doubleType ? new Double(value) : new Single(value));
  const scanned = scan(text, styles, culture);
  if (scanned) {
    const value = Number(`${scanned.digits}e${-scanned.scale}`);
    return make(scanned.negative ? -value : value);
  }
  const word = text.trim().toLowerCase();
  const is = (name: string): boolean => name.toLowerCase() === word;
  if (is(culture.positiveInfinitySymbol) || is(`+${culture.positiveInfinitySymbol}`))
    return make(Number.POSITIVE_INFINITY);
  if (is(culture.negativeInfinitySymbol)) return make(Number.NEGATIVE_INFINITY);
  if (is(culture.nanSymbol) || is(`+${culture.nanSymbol}`) || is(`-${culture.nanSymbol}`)) return make(Number.NaN);
  return badInput(text);
}
