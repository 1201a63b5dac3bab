import type { ListField } from '../documents/shape.ts';
import type { LayoutStyle } from '../style/layout-style.ts';
import { cellWidth, headOf } from '../text/cell-width.ts';
import { wrapText } from '../text/wrap-text.ts';
import { padCell } from './cell.ts';
import { minimumScreenWidth } from './column-widths.ts';

const separator = ' : ';
const minimumFieldWidth = 1;

/** The lines of one object as a list: labels of one width, values that wrap behind them. */
export function listLines(fields: readonly ListField[], screenWidth: number, style: LayoutStyle): string[] {
  if (fields.length === 0 || screenWidth < minimumScreenWidth) return [];
  const widest = Math.max(...fields.map(field => cellWidth(field.label)));
  const labelWidth = Math.min(widest, screenWidth - separator.length - minimumFieldWidth);
  const valueWidth = screenWidth - labelWidth - separator.length;
  const margin = ' '.repeat(labelWidth + separator.length);
  const lines: string[] = [];
  for (const field of fields) {
    const label = padCell(headOf(field.label, labelWidth), labelWidth, 'left', true) + separator;
    const accent = field.ownName ? style.accent : style.customHeader || style.accent;
    const [first = '', ...rest] = wrapText(field.text, valueWidth);
    lines.push((accent ? accent + label + style.reset : label) + first);
    for (const line of rest) lines.push(margin + line);
  }
  return lines;
}
