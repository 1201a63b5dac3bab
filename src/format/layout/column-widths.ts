/** The narrowest column there is, and the blanks between two. */
const minimumWidth = 1;
const separatorWidth = 1;

/** The width of a table or list below this many cells is too small to print at all. */
export const minimumScreenWidth = 5;

/**
 * Widths of columns in a table of `tableWidth` cells. Columns without a width (0) share what the others leave. Where the table is too
 * wide, the last columns are narrowed and then dropped (-1).
 */
export function fitColumns(wanted: readonly number[], tableWidth: number): number[] {
  const widths = wanted.map(width => (width > 0 ? width : minimumWidth));
  const free = tableWidth - totalWidth(widths);
  if (free < 0) trimToFit(widths, tableWidth);
  else if (free > 0) share(widths, wanted, free);
  return widths;
}

function share(widths: number[], wanted: readonly number[], free: number): void {
  const growing = [...widths.keys()].filter(i => (wanted[i] ?? 0) <= 0);
  if (growing.length === 0) return;
  const each = Math.floor(free / growing.length);
  let rest = free % growing.length;
  for (const i of growing) {
    widths[i] = (widths[i] ?? 0) + each + (rest > 0 ? 1 : 0);
    rest--;
  }
}

function trimToFit(widths: number[], tableWidth: number): void {
  for (let last = widths.length - 1; last >= 0; last--) {
    const excess = totalWidth(widths) - tableWidth;
    if (excess <= 0) return;
    const narrowed = (widths[last] ?? 0) - excess;
    if (narrowed >= minimumWidth) {
      widths[last] = narrowed;
      return;
    }
    widths[last] = -1;
  }
}

function totalWidth(widths: readonly number[]): number {
  let sum = 0;
  let visible = 0;
  for (const width of widths) {
    if (width < 0) continue;
    sum += width;
    visible++;
  }
  return sum + separatorWidth * Math.max(0, visible - 1);
}
