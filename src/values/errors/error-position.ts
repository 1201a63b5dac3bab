import type { InvocationInfo } from '../invocation-info.ts';

/** Where an error happened, ready to be shown. */
export interface ErrorPosition {
  /** Full path of the script; null for typed text. */
  readonly file: string | null;
  readonly line: number;
  readonly column: number;
  /** The line, shortened around the error, and the same width of blanks and tildes under it. */
  readonly text: string;
  readonly underline: string;
}

/** A line longer than this is shortened. */
const longestLine = 69;
/** So much is shown before and after the error where there is room. */
const contextBefore = 12;
const contextAfter = 8;
const tab = '    ';
const ellipsis = '…';

/** The place of an invocation; null when it has none. */
export function errorPosition(invocation: InvocationInfo | null): ErrorPosition | null {
  const source = invocation?.source;
  const extent = invocation?.extent;
  if (!source || !extent) return null;
  const { line, column } = source.position(extent.start);
  const end = source.position(extent.end);
  const whole = source.line(line).trimEnd();
  const stop = end.line === line ? Math.min(end.column - 1, whole.length) : whole.length;
  return { file: source.file, line, column, ...marked(whole, column - 1, Math.max(stop, column - 1)) };
}

/** The line with the part from `start` to `stop` underlined. */
function marked(line: string, start: number, stop: number): { text: string; underline: string } {
  const before = line.slice(0, start).replaceAll('\t', tab);
  const error = line.slice(start, stop).replaceAll('\t', tab);
  const text = before + error + line.slice(stop).replaceAll('\t', tab);
  if (text.length <= longestLine) return { text, underline: ' '.repeat(before.length) + '~'.repeat(error.length) };
  const wantedEnd = Math.min(before.length + error.length + contextAfter, text.length);
  const from = Math.max(0, Math.min(wantedEnd - longestLine, before.length - contextBefore));
  const to = Math.min(from + longestLine, text.length);
  const prefix = from > 0 ? `${ellipsis} ` : '';
  const underlined = Math.min(error.length, to - before.length);
  return {
    text: prefix + text.slice(from, to) + (to < text.length ? ` ${ellipsis}` : ''),
    underline: ' '.repeat(prefix.length + before.length - from) + '~'.repeat(underlined),
  };
}

/** InvocationInfo.PositionMessage: `At file:1 char:5`, the line and what is underlined, each behind a `+`. */
export function positionMessage(invocation: InvocationInfo | null): string {
  const position = errorPosition(invocation);
  if (!position) return '';
  const { file, line, column, text, underline } = position;
  return `At ${file ?? 'line'}:${line} char:${column}\n+ ${text}\n+ ${underline}`;
}
