import { type DateTimeFormatInfo, invariantDateTimeFormat } from './date-time-format-info.ts';

/** A piece of a date as text. Positions are offsets into the text. */
export type DateToken =
  | { readonly kind: 'number'; readonly value: number; readonly digits: number; readonly at: number }
  | { readonly kind: 'month'; readonly month: number; readonly at: number }
  | { readonly kind: 'weekday'; readonly weekday: number }
  | {
      readonly kind: 'time';
      readonly hour: number;
      readonly minute: number;
      readonly second: number;
      readonly fraction: number;
    }
  | { readonly kind: 'designator'; readonly afternoon: boolean }
  | { readonly kind: 'offset'; readonly minutes: number; readonly universal: boolean }
  | { readonly kind: 'separator'; readonly text: string }
  | { readonly kind: 'timeMark' }
  | { readonly kind: 'unknown'; readonly at: number }
  | { readonly kind: 'bad' };

const timeShape = /(\d{1,2})\s*:\s*(\d{1,2})(?:\s*:\s*(\d{1,2})(?:[.,](\d+))?)?(:|[.,](?=$|\s))?/y;
const offsetShape = /([+-])(\d{1,2})(?::?(\d{2}))?(?!\d)/y;
const wordShape = /\p{L}+/uy;

/** Ticks of a fraction's digits, rounded at the seventh. */
function fractionTicks(digits: string): number {
  return Math.round(Number(`0.${digits}`) * 10_000_000);
}

function at(shape: RegExp, text: string, position: number): RegExpExecArray | null {
  shape.lastIndex = position;
  return shape.exec(text);
}

/** Splits a date's text into tokens; words it does not know become `unknown`. */
export function scanDate(text: string, info: DateTimeFormatInfo): DateToken[] {
  const tokens: DateToken[] = [];
  let position = 0;
  while (position < text.length) {
    const char = text.charAt(position);
    position = /\s/.test(char) ? position + 1 : scanOne(text, position, info, tokens);
  }
  return tokens;
}

function scanOne(text: string, position: number, info: DateTimeFormatInfo, tokens: DateToken[]): number {
  const char = text.charAt(position);
  if (/\d/.test(char)) return scanNumber(text, position, tokens);
  if (/[+-]/.test(char) && offsetMayFollow(tokens, char)) {
    const match = at(offsetShape, text, position);
    if (match) {
      const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
      tokens.push({ kind: 'offset', minutes: char === '-' ? -minutes : minutes, universal: false });
      return position + match[0].length;
    }
  }
  if (/\p{L}/u.test(char)) return scanWord(text, position, info, tokens);
  tokens.push('-/.,'.includes(char) ? { kind: 'separator', text: char } : { kind: 'bad' });
  return position + 1;
}

/** A plus sign always begins an offset, a minus sign only behind a time. */
function offsetMayFollow(tokens: readonly DateToken[], sign: string): boolean {
  return sign === '+' || (tokens.at(-1)?.kind !== 'number' && tokens.some(token => token.kind === 'time'));
}

function scanNumber(text: string, position: number, tokens: DateToken[]): number {
  const time = at(timeShape, text, position);
  if (time) {
    if (time[5] !== undefined) tokens.push({ kind: 'bad' });
    const [, hour, minute, second = '0', fraction] = time;
    tokens.push({
      kind: 'time',
      hour: Number(hour),
      minute: Number(minute),
      second: Number(second),
      fraction: fraction === undefined ? 0 : fractionTicks(fraction),
    });
    return position + time[0].length;
  }
  const digits = /^\d+/.exec(text.slice(position))?.[0] ?? '';
  tokens.push({ kind: 'number', value: Number(digits), digits: digits.length, at: position });
  return position + digits.length;
}

function indexOfName(names: readonly string[], word: string): number {
  return names.findIndex(name => name !== '' && name.toLowerCase() === word);
}

function scanWord(text: string, position: number, info: DateTimeFormatInfo, tokens: DateToken[]): number {
  const word = (at(wordShape, text, position)?.[0] ?? '').toLowerCase();
  // Names of the culture may have a dot behind them ("Jan.") or be followed by digits ("T10").
  const end = position + word.length + (text.charAt(position + word.length) === '.' && isDotted(info, word) ? 1 : 0);
  const known = knownWord(word, info, tokens);
  if (known !== null) {
    if (known.kind !== 'separator' || known.text !== '')
      tokens.push(known.kind === 'month' ? { ...known, at: position } : known);
    return end;
  }
  if (/^[年月日]/.test(word)) {
    tokens.push({ kind: 'separator', text: ' ' });
    return position + 1;
  }
  tokens.push({ kind: 'unknown', at: position });
  return text.length;
}

function isDotted(info: DateTimeFormatInfo, word: string): boolean {
  const f = info.fields;
  return [...f.abbreviatedMonthNames, ...f.abbreviatedMonthGenitiveNames, ...f.abbreviatedDayNames].some(
    name => name.toLowerCase() === `${word}.`,
  );
}

/** The era stands behind a year and says nothing new. */
function isEra(word: string, info: DateTimeFormatInfo): boolean {
  return word === 'ad' || (word === 'a' && info !== invariantDateTimeFormat);
}

function knownWord(word: string, info: DateTimeFormatInfo, tokens: readonly DateToken[]): DateToken | null {
  const f = info.fields;
  for (const names of [f.monthNames, f.monthGenitiveNames, f.abbreviatedMonthNames, f.abbreviatedMonthGenitiveNames]) {
    const bare = names.map(name => name.replace(/\.$/, ''));
    const month = indexOfName(bare, word);
    if (month >= 0) return { kind: 'month', month: month + 1, at: 0 };
  }
  for (const names of [f.dayNames, f.abbreviatedDayNames]) {
    const weekday = indexOfName(names, word);
    if (weekday >= 0) return { kind: 'weekday', weekday };
  }
  if (word === 'am' || word === f.amDesignator.toLowerCase()) return { kind: 'designator', afternoon: false };
  if (word === 'pm' || word === f.pmDesignator.toLowerCase()) return { kind: 'designator', afternoon: true };
  if (word === 'z' || word === 'gmt') return { kind: 'offset', minutes: 0, universal: true };
  if (word === 't' && tokens.some(token => token.kind === 'number')) return { kind: 'timeMark' };
  return isEra(word, info) ? { kind: 'separator', text: '' } : null;
}
