import {
  BoxedNumber,
  baseOf,
  Char,
  NetObject,
  PSCustomObject,
  raise,
  raiseArgument,
  raiseRuntime,
  ThrownException,
  toNetText,
  toText,
  type Value,
} from '#values';
import { formatNumber } from './number-format.ts';

interface Hole {
  readonly index: number;
  /** Width; negative aligns to the left. */
  readonly alignment: number;
  readonly format: string;
}

const cache = new Map<string, readonly (string | Hole)[]>();

function raiseFormat(offset: number, reason: string): never {
  return raise(
    'FormatException',
    `Input string was not in a correct format. Failure to parse near offset ${offset}. ${reason}`,
  );
}

/** `String.Format`: holes are numbered from zero. Throws FormatException; `provider` null is the current culture. */
export function formatText(format: string, args: readonly Value[] | null, provider: Value = null): string {
  if (args === null) return raiseArgument('ArgumentNullException', 'Value cannot be null.', 'args');
  let parts = cache.get(format);
  if (!parts) {
    parts = parse(format);
    if (cache.size > 500) cache.clear();
    cache.set(format, parts);
  }
  let result = '';
  for (const part of parts) result += typeof part === 'string' ? part : fill(part, args, provider);
  return result;
}

/** `$format -f $args`: as `formatText`, with PowerShell's error. */
export function formatOperator(format: string, args: readonly Value[]): string {
  try {
    return formatText(format, args);
  } catch (error) {
    if (!(error instanceof ThrownException)) throw error;
    return raiseRuntime('FormatError', `Error formatting a string: ${error.exception.message}.`, 'InvalidOperation', {
      target: format,
    });
  }
}

function fill(hole: Hole, args: readonly Value[], provider: Value): string {
  if (hole.index >= args.length) {
    return raise(
      'FormatException',
      'Index (zero based) must be greater than or equal to zero and less than the size of the argument list.',
    );
  }
  const text = argumentText(args[hole.index], hole.format, provider);
  return hole.alignment < 0 ? text.padEnd(-hole.alignment) : text.padStart(hole.alignment);
}

/** One argument's text: by its format where it knows one, else ToString() in the culture. */
export function argumentText(given: Value, format: string, provider: Value = null): string {
  const value = baseOf(given);
  if (typeof value === 'string') return value;
  if (typeof value === 'number' && format === '' && provider === null) return String(value);
  if (typeof value === 'number' || value instanceof BoxedNumber) return formatNumber(value, format, provider);
  if (value instanceof PSCustomObject) return toText(value);
  if (value instanceof NetObject && value.format && !(value instanceof Char))
    return formatObject(value, format, provider);
  return toNetText(value);
}

/** Objects that know cultures take a second argument. */
function formatObject(value: NetObject, format: string, provider: Value): string {
  if (!value.format) return value.toText();
  return provider === null
    ? value.format(format)
    : (value.format as (format: string, provider: Value) => string).call(value, format, provider);
}

function parse(format: string): (string | Hole)[] {
  const parts: (string | Hole)[] = [];
  let literal = '';
  let i = 0;
  while (i < format.length) {
    const c = format.charAt(i);
    if ((c === '{' || c === '}') && format.charAt(i + 1) === c) {
      literal += c;
      i += 2;
    } else if (c === '{') {
      if (literal) parts.push(literal);
      literal = '';
      const { hole, next } = parseHole(format, i + 1);
      parts.push(hole);
      i = next;
    } else if (c === '}') raiseFormat(i + 1, 'Format item ends prematurely.');
    else {
      literal += c;
      i++;
    }
  }
  if (literal) parts.push(literal);
  return parts;
}

function skipBlanks(format: string, from: number): number {
  let i = from;
  while (format.charAt(i) === ' ') i++;
  return i;
}

function parseNumber(format: string, from: number): { value: number; next: number } {
  let i = from;
  let value = 0;
  const start = i;
  for (; i < format.length; i++) {
    const digit = format.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) break;
    value = Math.min(value * 10 + digit, 1_000_000);
  }
  if (i === start) {
    return i >= format.length
      ? raiseFormat(i, 'Format item ends prematurely.')
      : raiseFormat(i, 'Expected an ASCII digit.');
  }
  return { value, next: i };
}

function parseHole(format: string, start: number): { hole: Hole; next: number } {
  const index = parseNumber(format, start);
  let i = skipBlanks(format, index.next);
  let alignment = 0;
  if (format.charAt(i) === ',') {
    i = skipBlanks(format, i + 1);
    const left = format.charAt(i) === '-';
    const width = parseNumber(format, left ? i + 1 : i);
    alignment = left ? -width.value : width.value;
    i = skipBlanks(format, width.next);
  }
  let text = '';
  if (format.charAt(i) === ':') {
    const end = formatEnd(format, i + 1);
    text = format.slice(i + 1, end);
    i = end;
  }
  if (i >= format.length) raiseFormat(i, 'Format item ends prematurely.');
  if (format.charAt(i) !== '}') raiseFormat(i + 1, 'Unexpected character in format item.');
  return { hole: { index: index.value, alignment, format: text }, next: i + 1 };
}

/** The closing brace of a hole; an opening one inside of a format is an error. */
function formatEnd(format: string, from: number): number {
  for (let i = from; i < format.length; i++) {
    const c = format.charAt(i);
    if (c === '}') return i;
    if (c === '{') raiseFormat(i, 'Format item ends prematurely.');
  }
  return format.length;
}
