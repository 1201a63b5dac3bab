import type { Alignment } from '../documents/shape.ts';
import { cellWidth, headOf, tailOf } from '../text/cell-width.ts';

const ellipsis = '…';

/** A value on one line of `width` cells: cut with an ellipsis where it is longer, padded where it is shorter. */
export function fitCell(value: string, width: number, alignment: Alignment, padEnd: boolean): string {
  const text = firstLine(value);
  const taken = cellWidth(text);
  if (taken < width) return padCell(text, width, alignment, padEnd, taken);
  if (taken === width) return text;
  if (width <= ellipsis.length) return headOf(text, width);
  const cut = alignment === 'right' ? ellipsis + tailOf(text, width - 1) : headOf(text, width - 1) + ellipsis;
  const closed = text.includes('\x1b') ? `${cut}\x1b[0m` : cut;
  return padCell(closed, width, alignment, padEnd);
}

/** Pads a text that is not longer than the column. `padEnd` is false for the last column, which ends where its text ends. */
export function padCell(
  text: string,
  width: number,
  alignment: Alignment,
  padEnd: boolean,
  taken = cellWidth(text),
): string {
  const blanks = width - taken;
  if (blanks <= 0) return text;
  if (alignment === 'right') return ' '.repeat(blanks) + text;
  if (alignment === 'center') {
    const left = Math.floor(blanks / 2);
    return ' '.repeat(left) + text + (padEnd ? ' '.repeat(blanks - left) : '');
  }
  return padEnd ? text + ' '.repeat(blanks) : text;
}

/** What stands before the first line break, with an ellipsis for the rest. */
function firstLine(text: string): string {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || code === 13) return text.slice(0, i) + ellipsis;
  }
  return text;
}
