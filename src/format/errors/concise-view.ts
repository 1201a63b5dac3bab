import { type ErrorPosition, type ErrorRecord, errorPosition } from '#values';
import { cellWidth } from '../text/cell-width.ts';
import { errorActivity, errorReason } from './category-text.ts';
import type { ErrorStyle } from './error-style.ts';

/**
 * ConciseView: who failed and why; with the line underlined where the error has a place in a script. Ends with a line break when it
 * shows a script's line.
 */
export function conciseView(record: ErrorRecord, width: number, style: ErrorStyle): string {
  const position = shownPosition(record);
  const place = position ? placeLines(position, style) : '';
  const message = position ? messageUnderLine(record, position, width, style) : ownMessage(record);
  const advice = record.errorDetails?.recommendedAction;
  const recommendation = advice ? `\n  Recommendation: ${advice}` : '';
  return `${style.error}${subject(record)}: ${place}${style.error}${message}${recommendation}${style.reset}`;
}

/** Typed text shows its line only below the first one; modules never show theirs. */
function shownPosition(record: ErrorRecord): ErrorPosition | null {
  const position = errorPosition(record.invocation);
  if (!position || position.file?.toLowerCase().endsWith('.psm1')) return null;
  return position.file !== null || position.line > 1 || record.category === 'ParserError' ? position : null;
}

/** The command, the activity, or what kind of error it is. */
function subject(record: ErrorRecord): string {
  const { invocation } = record;
  if (record.exception.data.get('WasThrownFromThrowStatement') === true) return 'Exception';
  const name = invocation?.commandName || errorActivity(record) || invocation?.invocationName;
  if (name) return name;
  return record.category === 'NotSpecified' ? errorReason(record) : record.category;
}

function placeLines(position: ErrorPosition, style: ErrorStyle): string {
  const number = String(position.line);
  const margin = ' '.repeat(Math.max(0, number.length - 4));
  const file = position.file === null ? '' : `${style.reset}${position.file}:${position.line}`;
  return (
    `${file}\n${style.accent}${margin}Line |\n` +
    `${style.accent}${number.padStart(4)} | ${style.reset} ${accented(position, style)}\n` +
    `${linePrefix(position, style)} ${position.underline}\n`
  );
}

/** The line with the error in the accent's colour, unless all of the line is the error. */
function accented({ text, underline }: ErrorPosition, style: ErrorStyle): string {
  const start = underline.length - underline.trimStart().length;
  const end = underline.length;
  if (!style.accent || end - start >= text.length) return text;
  return text.slice(0, start) + style.accent + text.slice(start, end) + style.reset + text.slice(end);
}

function linePrefix(position: ErrorPosition, style: ErrorStyle): string {
  const margin = ' '.repeat(Math.max(0, String(position.line).length - 4));
  return `${style.accent}${margin}     | ${style.error}`;
}

function ownMessage(record: ErrorRecord): string {
  if (record.errorDetails?.message) return record.errorDetails.message;
  const { message } = record.exception;
  if (record.category !== 'ParserError' || !message.includes('~\n')) return message;
  return message.split('~\n')[1]?.split('\n\n')[0] ?? message;
}

/** The message behind a bar, in lines that fit; only for scripts in files, whose lines also end with a break. */
function messageUnderLine(record: ErrorRecord, position: ErrorPosition, width: number, style: ErrorStyle): string {
  const prefix = linePrefix(position, style);
  const message = ownMessage(record);
  if (position.file === null && record.category !== 'ParserError') return prefix + message;
  return `${wrapped(message.replace(/\r?\n|\t/g, ' '), prefix, width)}\n`;
}

function wrapped(message: string, prefix: string, width: number): string {
  const hidden = prefix.length - cellWidth(prefix);
  const limit = width + hidden;
  if (width <= 0 || prefix.length + message.length <= limit) return prefix + message;
  const first = cutAtBlank(prefix + message, limit);
  const lines = [first];
  let rest = (prefix + message).slice(first.length).trim();
  while (prefix.length + rest.length > limit) {
    const line = cutAtBlank(prefix + rest, limit);
    if (line.length <= prefix.length) break;
    lines.push(line);
    rest = rest.slice(line.length - prefix.length).trim();
  }
  lines.push(prefix + rest);
  return lines.join('\n');
}

/** At most `length` characters, up to the last blank. */
function cutAtBlank(text: string, length: number): string {
  if (text.length <= length) return text;
  const head = text.slice(0, length);
  const blank = head.search(/\s\S*$/);
  return blank < 0 ? head : head.slice(0, blank);
}
