import { raise } from '#values';
import { raiseFormat } from '../argument-errors.ts';

const maxTicks = 0x7fff_ffff_ffff_ffffn;

function notRecognized(text: string): never {
  return raiseFormat(`String '${text}' was not recognized as a valid TimeSpan.`);
}

function outOfRange(text: string): never {
  return raise(
    'OverflowException',
    `The TimeSpan string '${text}' could not be parsed because at least one of the numeric components is out of range or contains too many digits.`,
  );
}

/** `[-]d`, `[-][d.]hh:mm[:ss[.fffffff]]`, `[-]d:hh:mm:ss[.fffffff]`. */
const shape = /^(-?)(?:(\d+)|(?:(\d+)\.)?(\d+):(\d+)(?::(\d+))?(?::(\d+))?(?:\.(\d+))?)$/;

/** TimeSpan.Parse; gives ticks. Throws FormatException or OverflowException. */
export function parseTimeSpan(text: string): bigint {
  const match = shape.exec(text.trim());
  if (!match) return notRecognized(text);
  const [, sign, onlyDays, dottedDays, first = '0', second = '0', third, fourth, fraction] = match;
  const negative = sign === '-';
  if (onlyDays !== undefined) return ticksOf(text, negative, Number(onlyDays), 0, 0, 0, '');
  if (fourth !== undefined) {
    if (dottedDays !== undefined) notRecognized(text);
    return ticksOf(text, negative, Number(first), Number(second), Number(third), Number(fourth), fraction ?? '');
  }
  if (fraction !== undefined && third === undefined) return notRecognized(text);
  const days = Number(dottedDays ?? 0);
  // `hh:mm:ss` whose first part is no hour is read as `d:hh:mm`.
  if (dottedDays === undefined && third !== undefined && fraction === undefined && Number(first) > 23) {
    return ticksOf(text, negative, Number(first), Number(second), Number(third), 0, '');
  }
  return ticksOf(text, negative, days, Number(first), Number(second), Number(third ?? 0), fraction ?? '');
}

function ticksOf(
  text: string,
  negative: boolean,
  days: number,
  hours: number,
  minutes: number,
  seconds: number,
  fraction: string,
): bigint {
  if (days > 10_675_199 || hours > 23 || minutes > 59 || seconds > 59 || fraction.length > 7) outOfRange(text);
  const whole = BigInt(days) * 86_400n + BigInt(hours * 3600 + minutes * 60 + seconds);
  const ticks = whole * 10_000_000n + BigInt(fraction.padEnd(7, '0'));
  if (ticks > maxTicks + (negative ? 1n : 0n)) outOfRange(text);
  return negative ? -ticks : ticks;
}

const standard = /^[ctTgG]$/;

/** TimeSpan.ParseExact; gives ticks. */
export function parseTimeSpanExact(text: string, format: string, negative: boolean): bigint {
  if (format.length === 1) {
    if (!standard.test(format)) raiseFormat('Input string was not in a correct format.');
    return parseTimeSpan(/^[gG]$/.test(format) ? text.replace(/^(-?\d+):(?=\d+:\d+:)/, '$1.') : text);
  }
  const fields = new Map<string, string>();
  const names: string[] = [];
  const source = patternOf(format, names);
  const match = source === null ? null : new RegExp(`^${source}$`).exec(text);
  if (!match) raiseFormat('Input string was not in a correct format.');
  for (const [i, name] of names.entries()) fields.set(name, match[i + 1] ?? '');
  const number = (name: string): number => Number(fields.get(name) ?? 0);
  return ticksOf(text, negative, number('d'), number('h'), number('m'), number('s'), fields.get('f') ?? '');
}

/** A custom format as a regular expression, its fields in order of appearance; null for a format that is wrong. */
function patternOf(format: string, names: string[]): string | null {
  const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  let source = '';
  for (const [token] of format.matchAll(/'[^']*'|"[^"]*"|\\.|%?([dhmsfF])\1*|./g)) {
    if (/^['"]/.test(token)) source += literal(token.slice(1, -1));
    else if (token.startsWith('\\')) source += literal(token.slice(1));
    else if (/^%?[dhmsfF]/.test(token)) {
      const letters = token.replace('%', '');
      const letter = letters.charAt(0).toLowerCase();
      if (names.includes(letter)) return null;
      names.push(letter);
      source += fieldPattern(letters);
    } else return null;
  }
  return source;
}

function fieldPattern(letters: string): string {
  const count = letters.length;
  if (letters.startsWith('f')) return `(\\d{${count}})`;
  if (letters.startsWith('F')) return `(\\d{0,${count}})`;
  if (letters.startsWith('d')) return `(\\d{${count},8})`;
  return count === 1 ? '(\\d{1,2})' : `(\\d{${count}})`;
}
