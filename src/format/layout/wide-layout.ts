import { cellWidth } from '../text/cell-width.ts';
import { fitCell } from './cell.ts';
import { fitColumns } from './column-widths.ts';

const defaultColumns = 2;

/** Collects values and gives a line whenever as many have come as the screen has columns. */
export class WideLayout {
  readonly #widths: readonly number[];
  #row: string[] = [];

  constructor(columns: number, screenWidth: number) {
    const count = columns > 0 ? columns : defaultColumns;
    this.#widths = fitColumns(new Array<number>(count).fill(0), screenWidth);
  }

  /** The number of columns into which the widest of the values fits. */
  static columnsFor(values: readonly string[], screenWidth: number): number {
    const widest = Math.max(1, ...values.map(cellWidth));
    return Math.max(1, Math.floor(screenWidth / (widest + 1)));
  }

  /** The line that is full with this value; null when there is room for more. */
  add(value: string): string | null {
    this.#row.push(value);
    return this.#row.length < this.#widths.length ? null : this.flush();
  }

  /** The line begun, its missing columns blank; null when none is. */
  flush(): string | null {
    if (this.#row.length === 0) return null;
    const last = this.#widths.length - 1;
    const cells = this.#widths.flatMap((width, i) =>
      width > 0 ? [fitCell(this.#row[i] ?? '', width, 'left', i < last)] : [],
    );
    this.#row = [];
    return cells.join(' ');
  }
}
