import type { Value } from '#values';
import type { NumberFormatFields } from '../globalization/number-format-info.ts';
import { customDigits, type Digits, fractionPart, integerPart, isBinary, roundDigits } from './digits.ts';

/** One piece of a custom format: a digit place, a literal, the point, the exponent. */
type Piece =
  | { readonly kind: 'digit'; readonly zero: boolean }
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'point' }
  | { readonly kind: 'percent' | 'permille' }
  | { readonly kind: 'exponent'; readonly letter: string; readonly plus: boolean; readonly width: number };

interface Section {
  readonly pieces: readonly Piece[];
  /** Digit places before and behind the point. */
  readonly before: number;
  readonly behind: number;
  readonly grouping: boolean;
  /** Power of ten that `%`, `‰` and trailing commas multiply by. */
  readonly shift: number;
  readonly scientific: boolean;
  /** The first zero before the point and the last one behind it say how many digits must be there. */
  readonly required: number;
  readonly requiredBehind: number;
}

const cache = new Map<string, readonly Section[]>();

/** Formats like `#,##0.00;(0.00);zero`. */
export function formatCustom(value: Value, format: string, culture: NumberFormatFields): string {
  let sections = cache.get(format);
  if (!sections) {
    sections = splitSections(format).map(readSection);
    if (cache.size > 200) cache.clear();
    cache.set(format, sections);
  }
  const exact = customDigits(value);
  const isZero = exact.digits === '';
  let section = chooseSection(sections, exact, isZero);
  let ownSign = section !== sections[0];
  let number = scaled(exact, section);
  if (number.digits === '' && !isZero && sections.length > 2 && section !== sections[2]) {
    section = sections[2]?.pieces.length ? sections[2] : section;
    ownSign = section === sections[2];
    number = scaled(exact, section);
  }
  const text = write(number, section, culture);
  return exact.negative && !ownSign && showsSign(value, number, section) ? culture.negativeSign + text : text;
}

/** What is rounded to zero keeps its sign only as a binary number, and only where a zero is written. */
function showsSign(value: Value, number: Digits, section: Section): boolean {
  if (number.digits !== '') return true;
  return (
    isBinary(value) &&
    (section.required + section.requiredBehind > 0 || section.pieces.some(each => each.kind === 'literal'))
  );
}

/** Positive; negative; zero. An empty second section leaves negative numbers to the first one. */
function chooseSection(sections: readonly Section[], number: Digits, isZero: boolean): Section {
  const [first, second, third] = sections;
  const main = first ?? readSection('');
  if (isZero && third?.pieces.length) return third;
  if (number.negative && !isZero && second?.pieces.length) return second;
  return main;
}

function splitSections(format: string): string[] {
  const sections: string[] = [];
  let start = 0;
  let quote = '';
  for (let i = 0; i < format.length; i++) {
    const c = format.charAt(i);
    if (quote) {
      if (c === quote) quote = '';
    } else if (c === "'" || c === '"') quote = c;
    else if (c === '\\') i++;
    else if (c === ';') {
      sections.push(format.slice(start, i));
      start = i + 1;
    }
  }
  sections.push(format.slice(start));
  return sections;
}

function readPieces(text: string): { pieces: Piece[]; commas: number[] } {
  const pieces: Piece[] = [];
  const commas: number[] = [];
  const literal = (each: string): void => {
    pieces.push({ kind: 'literal', text: each });
  };
  for (let i = 0; i < text.length; i++) {
    const c = text.charAt(i);
    if (c === '0' || c === '#') pieces.push({ kind: 'digit', zero: c === '0' });
    else if (c === '.') {
      if (!pieces.some(each => each.kind === 'point')) pieces.push({ kind: 'point' });
    } else if (c === ',') commas.push(pieces.length);
    else if (c === '%') pieces.push({ kind: 'percent' });
    else if (c === '‰') pieces.push({ kind: 'permille' });
    else if (c === '\\') {
      if (++i < text.length) literal(text.charAt(i));
    } else if (c === "'" || c === '"') {
      const end = text.indexOf(c, i + 1);
      literal(text.slice(i + 1, end < 0 ? text.length : end));
      i = end < 0 ? text.length : end;
    } else if (c === 'E' || c === 'e') {
      const match = /^[eE]([+-]?)(0+)/.exec(text.slice(i));
      if (match) {
        pieces.push({ kind: 'exponent', letter: c, plus: match[1] === '+', width: match[2]?.length ?? 1 });
        i += match[0].length - 1;
      } else literal(c);
    } else literal(c);
  }
  return { pieces, commas };
}

function readSection(text: string): Section {
  const { pieces, commas } = readPieces(text);
  const point = pieces.findIndex(each => each.kind === 'point');
  const whole = point < 0 ? pieces : pieces.slice(0, point);
  const fraction = point < 0 ? [] : pieces.slice(point);
  const isDigit = (each: Piece): boolean => each.kind === 'digit';
  const isZero = (each: Piece): boolean => each.kind === 'digit' && each.zero;
  const wholeDigits = whole.filter(isDigit);
  const behindDigits = fraction.filter(isDigit);
  const firstZero = wholeDigits.findIndex(isZero);
  const lastZero = behindDigits.findLastIndex(isZero);
  const { grouping, scale } = readCommas(whole, commas);
  const percents =
    pieces.filter(each => each.kind === 'percent').length * 2 +
    pieces.filter(each => each.kind === 'permille').length * 3;
  return {
    pieces,
    before: wholeDigits.length,
    behind: behindDigits.length,
    grouping,
    shift: percents - scale * 3,
    scientific: pieces.some(each => each.kind === 'exponent'),
    required: firstZero < 0 ? 0 : wholeDigits.length - firstZero,
    requiredBehind: lastZero + 1,
  };
}

/** A comma between digit places groups; commas right before the point divide by a thousand each. */
function readCommas(whole: readonly Piece[], commas: readonly number[]): { grouping: boolean; scale: number } {
  const lastDigit = whole.findLastIndex(each => each.kind === 'digit');
  const firstDigit = whole.findIndex(each => each.kind === 'digit');
  let grouping = false;
  let scale = 0;
  for (const at of commas) {
    if (firstDigit < 0 || at <= firstDigit || at > whole.length) continue;
    if (at <= lastDigit) grouping = true;
    else if (at === lastDigit + 1) scale++;
  }
  return { grouping, scale };
}

function scaled(exact: Digits, section: Section): Digits {
  if (exact.digits === '') return exact;
  if (section.scientific) return roundDigits(exact, section.before + section.behind, false);
  const moved = { ...exact, point: exact.point + section.shift };
  return roundDigits(moved, moved.point + section.behind, false);
}

function write(number: Digits, section: Section, culture: NumberFormatFields): string {
  const { before, behind } = section;
  const exponent = section.scientific && number.digits !== '' ? number.point - before : 0;
  const placed = section.scientific ? { ...number, point: number.digits === '' ? 0 : before } : number;
  const none = section.scientific ? '0'.repeat(before) : '';
  const natural = placed.point > 0 ? integerPart(placed) : none;
  const whole = natural.padStart(section.required, '0');
  const fraction = fractionPart(placed, behind);
  const significant = Math.max(fraction.replace(/0+$/, '').length, section.requiredBehind);
  return writePieces(section, whole, fraction.slice(0, significant), exponent, culture);
}

function writePieces(
  section: Section,
  whole: string,
  fraction: string,
  exponent: number,
  culture: NumberFormatFields,
): string {
  let result = '';
  let place = 0;
  let seen = 0;
  let inFraction = false;
  for (const piece of section.pieces) {
    switch (piece.kind) {
      case 'digit':
        if (inFraction) result += fraction.charAt(seen++);
        else {
          result += wholeDigits(whole, place, section, culture);
          place++;
        }
        break;
      case 'point':
        if (section.before === 0 && whole) result += grouped(whole, 0, whole.length, section, culture);
        inFraction = true;
        if (fraction) result += culture.decimalSeparator;
        break;
      case 'literal':
        result += piece.text;
        break;
      case 'percent':
        result += culture.percentSymbol;
        break;
      case 'permille':
        result += culture.perMilleSymbol;
        break;
      case 'exponent':
        result += exponentText(piece.letter, piece.plus, piece.width, exponent, culture);
        break;
    }
  }
  return result;
}

/** The digits that one place before the point stands for: the first place takes all that the others have no room for. */
function wholeDigits(whole: string, place: number, section: Section, culture: NumberFormatFields): string {
  const extra = Math.max(0, whole.length - section.before);
  const missing = Math.max(0, section.before - whole.length);
  if (place < missing) return '';
  const from = place === 0 ? 0 : place - missing + extra;
  const to = place - missing + extra + 1;
  return grouped(whole, from, to, section, culture);
}

function grouped(whole: string, from: number, to: number, section: Section, culture: NumberFormatFields): string {
  if (!section.grouping) return whole.slice(from, to);
  const size = culture.groupSizes[0] ?? 3;
  let result = '';
  for (let i = from; i < to; i++) {
    result += whole.charAt(i);
    const left = whole.length - i - 1;
    if (left > 0 && size > 0 && left % size === 0) result += culture.groupSeparator;
  }
  return result;
}

function exponentText(
  letter: string,
  plus: boolean,
  width: number,
  exponent: number,
  culture: NumberFormatFields,
): string {
  const digits = String(Math.abs(exponent)).padStart(width, '0');
  const sign = exponent < 0 ? culture.negativeSign : plus ? culture.positiveSign : '';
  return `${letter}${sign}${digits}`;
}
