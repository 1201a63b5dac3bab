import type { Alignment, TableHeader } from '../documents/shape.ts';
import type { LayoutStyle } from '../style/layout-style.ts';
import { cellWidth } from '../text/cell-width.ts';
import { wrapText } from '../text/wrap-text.ts';
import { fitCell, padCell } from './cell.ts';
import { fitColumns, minimumScreenWidth } from './column-widths.ts';

interface Column {
  /** Place in the header and in the rows' cells. */
  readonly index: number;
  readonly width: number;
  readonly alignment: Alignment;
}

/** Turns the rows of a table into lines, with the column widths decided. */
export class TableLayout {
  readonly #header: TableHeader;
  readonly #columns: readonly Column[];
  readonly #style: LayoutStyle;

  /** `widths` are wanted ones, 0 where a column may take what is left. */
  constructor(header: TableHeader, widths: readonly number[], screenWidth: number, style: LayoutStyle) {
    this.#header = header;
    this.#style = style;
    const fitted = screenWidth < minimumScreenWidth ? [] : fitColumns(widths, screenWidth);
    this.#columns = fitted.flatMap((width, index) =>
      width > 0 ? [{ index, width, alignment: header.columns[index]?.alignment ?? 'left' }] : [],
    );
  }

  /** Column labels and the dashes below them. */
  headerLines(): string[] {
    if (this.#header.hideHeader || this.#columns.length === 0) return [];
    const labels = this.#header.columns.map(column => column.label);
    const styleOf = (index: number): string =>
      this.#header.columns[index]?.ownName === false ? this.#style.customHeader : this.#style.header;
    const lines = this.#wrappedLines(labels, styleOf);
    lines.push(this.#dashes(labels));
    return lines;
  }

  rowLines(cells: readonly string[], wrap: boolean): string[] {
    if (this.#columns.length === 0) return [];
    return wrap || this.#header.wrap ? this.#wrappedLines(cells, null) : [this.#plainLine(cells)];
  }

  #plainLine(cells: readonly string[]): string {
    let line = '';
    for (let i = 0; i < this.#columns.length; i++) {
      const column = this.#columns[i];
      if (!column) continue;
      if (i > 0) line += ' ';
      line += fitCell(
        cells[column.index] ?? '',
        column.width,
        column.alignment,
        column.index < this.#header.columns.length - 1,
      );
    }
    return line;
  }

  #dashes(labels: readonly string[]): string {
    let line = '';
    for (let i = 0; i < this.#columns.length; i++) {
      const column = this.#columns[i];
      if (!column) continue;
      if (i > 0) line += ' ';
      const dashes = '-'.repeat(Math.min(cellWidth(labels[column.index] ?? ''), column.width));
      const padded = padCell(dashes, column.width, column.alignment, column.index < this.#header.columns.length - 1);
      line += this.#style.header
        ? padded.replace(dashes, `${this.#style.header}${dashes}${this.#style.reset}`)
        : padded;
    }
    return line;
  }

  #wrappedLines(cells: readonly string[], styleOf: ((index: number) => string) | null): string[] {
    const broken = this.#columns.map(column => wrapText(cells[column.index] ?? '', column.width).map(withoutEnd));
    const count = Math.max(...broken.map(lines => lines.length));
    const lines: string[] = [];
    for (let row = 0; row < count; row++) lines.push(this.#wrappedLine(broken, row, styleOf));
    return lines;
  }

  /** One line of cells that have several. It ends with the last column that has a line here. */
  #wrappedLine(
    broken: readonly (readonly string[])[],
    row: number,
    styleOf: ((index: number) => string) | null,
  ): string {
    let last = this.#columns.length - 1;
    while (last > 0 && broken[last]?.[row] === undefined) last--;
    let line = '';
    for (let i = 0; i <= last; i++) {
      const column = this.#columns[i];
      const text = broken[i]?.[row];
      if (!column || (row > 0 && i === last && text === '')) continue;
      const cell = (i > 0 ? ' ' : '') + padCell(text ?? '', column.width, column.alignment, i < last);
      const style = text === undefined ? '' : styleOf?.(column.index);
      line += style ? `${style}${cell}${this.#style.reset}` : cell;
    }
    return line;
  }
}

/** A cell's first line keeps the blanks at its end only where it is the only one. */
function withoutEnd(line: string, _index: number, lines: readonly string[]): string {
  return lines.length > 1 ? line.trimEnd() : line;
}

/** Widths that show every cell of the rows and every label whole. */
export function measuredWidths(header: TableHeader, rows: Iterable<readonly string[]>): number[] {
  const widths = header.columns.map(column => cellWidth(column.label));
  for (const cells of rows) {
    for (let i = 0; i < widths.length; i++) {
      const width = cellWidth(cells[i] ?? '');
      if (width > (widths[i] ?? 0)) widths[i] = width;
    }
  }
  return widths;
}
