import type { Token } from '../token.ts';
import { forcesNewToken, forcesNewTokenAfterNumber, isDash, isDigit, isHexDigit } from './characters.ts';
import type { Lexer } from './lexer.ts';
import { type NumberShape, numberValue } from './number-value.ts';
import { readGeneric } from './words.ts';

/** Reads a number, or the bare word that only begins like one (`5foo`). */
export function readNumberToken(lexer: Lexer, start: number): Token {
  const scan = scanNumber(lexer, start);
  if (!scan || !endsNumber(lexer, lexer.at(scan.end))) return readGeneric(lexer, start);
  const value = numberValue(scan.shape);
  if (!value) lexer.error('BadNumericConstant', start, scan.end, lexer.text.slice(start, scan.end));
  const read = value ?? { type: 'Int32' as const, text: '0' };
  return lexer.token('Number', start, scan.end, 'number', '', { kind: 'number', value: read });
}

function endsNumber(lexer: Lexer, code: number): boolean {
  if (lexer.tokenMode === 'command') return forcesNewToken(code);
  return forcesNewTokenAfterNumber(code) || (lexer.endNumberOnTernary && (code === 63 || code === 58));
}

/** Where characters are read from: a lexer, or a text that is to be a number as a whole. */
export interface Characters {
  readonly text: string;
  at(offset: number): number;
}

/** Finds the parts of the number at `start`: sign, base, digits, suffix and multiplier. */
export function scanNumber(source: Characters, start: number): { shape: NumberShape; end: number } | null {
  let position = start;
  const first = source.at(position);
  const negative = isDash(first);
  if (negative || first === 43) position++;
  const base = baseAt(source, position);
  const digits = base === 10 ? position : position + 2;
  const end = base === 10 ? decimalEnd(source, digits) : plainEnd(source, digits, base === 16 ? isHexDigit : isBit);
  if (end < 0 || (base === 2 && end === digits)) return null;
  return readSuffix(source, { negative, base, digits: source.text.slice(digits, end) }, end);
}

function baseAt(source: Characters, position: number): 2 | 10 | 16 {
  if (source.at(position) !== 48) return 10;
  const next = source.at(position + 1) | 32;
  if (next === 0x78) return 16;
  return next === 0x62 && isBit(source.at(position + 2)) ? 2 : 10;
}

function isBit(code: number): boolean {
  return code === 48 || code === 49;
}

function plainEnd(source: Characters, start: number, accepts: (code: number) => boolean): number {
  let end = start;
  while (accepts(source.at(end))) end++;
  return end;
}

/** `1`, `1.`, `1.5`, `.5`, `1e3`; a dot before another dot is a range's. -1 when there is no number. */
function decimalEnd(source: Characters, start: number): number {
  let end = plainEnd(source, start, isDigit);
  let digits = end - start;
  if (source.at(end) === 46 && source.at(end + 1) !== 46) {
    const fraction = plainEnd(source, end + 1, isDigit);
    digits += fraction - end - 1;
    end = fraction;
  }
  if (digits === 0) return -1;
  if ((source.at(end) | 32) !== 0x65) return end;
  const sign = source.at(end + 1);
  const exponent = end + (sign === 43 || isDash(sign) ? 2 : 1);
  const exponentEnd = plainEnd(source, exponent, isDigit);
  return exponentEnd === exponent ? -1 : exponentEnd;
}

type Digits = Pick<NumberShape, 'negative' | 'base' | 'digits'>;

/** `u`, `l`, `ul` …, `d`, `n`, and behind it `kb` to `pb`. */
function readSuffix(source: Characters, digits: Digits, start: number): { shape: NumberShape; end: number } {
  let end = start;
  let unsigned = false;
  let suffix = '';
  if ((source.at(end) | 32) === 0x75) {
    unsigned = true;
    end++;
  }
  const code = source.at(end) | 32;
  const letter = code === 0x6c || code === 0x79 || code === 0x73 || (!unsigned && (code === 0x64 || code === 0x6e));
  if (letter) {
    suffix = String.fromCharCode(code);
    end++;
  }
  const multiplier = multiplierAt(source, end);
  if (multiplier > 0) end += 2;
  return { shape: { ...digits, unsigned, suffix, multiplier }, end };
}

/** Powers of 1024 of `kb`, `mb`, `gb`, `tb`, `pb`; 0 when there is none. */
function multiplierAt(source: Characters, position: number): number {
  if ((source.at(position + 1) | 32) !== 0x62) return 0;
  return 'kmgtp'.indexOf(String.fromCharCode(source.at(position) | 32)) + 1;
}
