import {
  type FormatData,
  FormatEndData,
  FormatEntryData,
  FormatStartData,
  GroupEndData,
  GroupStartData,
} from '../documents/format-data.ts';
import type { CustomLine, Entry, Shape } from '../documents/shape.ts';
import type { LayoutStyle } from '../style/layout-style.ts';
import { plainText } from '../text/cell-width.ts';
import { customLines } from './custom-layout.ts';
import { listLines } from './list-layout.ts';
import { outOfSequence } from './out-of-sequence.ts';
import { measuredWidths, TableLayout } from './table-layout.ts';
import { WideLayout } from './wide-layout.ts';

export interface LayoutOptions {
  /** Cells of a line. */
  readonly width: number;
  readonly style: () => LayoutStyle;
  readonly write: (line: string) => void;
  /** Milliseconds of a clock that only runs forward. */
  readonly now: () => number;
}

/** How long rows of a table are held back to find the widths of its columns. */
const groupingDuration = 300;

/**
 * Turns the records of documents into lines as they come. The rows of a table that leaves its widths open are held until the group ends
 * or 300 ms have passed; with -AutoSize until the group ends.
 */
export class DocumentLayout {
  readonly #options: LayoutOptions;
  #shape: Shape | null = null;
  #inGroup = false;
  #table: TableLayout | null = null;
  #wide: WideLayout | null = null;
  /** Records of a group whose widths are not known yet. */
  #held: FormatData[] | null = null;
  #heldSince = 0;
  /** Once a document asked for measured widths, those after it get them too. */
  #measures = false;

  constructor(options: LayoutOptions) {
    this.#options = options;
  }

  write(record: FormatData): void {
    if (this.#held) this.#hold(record);
    else this.#writeNow(record);
  }

  /** Writes what is held back; the end of all input. */
  end(): void {
    const held = this.#held ?? [];
    this.#held = null;
    for (const record of held) this.#writeNow(record, true);
    this.#flushWide();
  }

  #hold(record: FormatData): void {
    const shape = this.#shape;
    this.#held?.push(record);
    if (record instanceof GroupEndData || record instanceof FormatEndData || record instanceof FormatStartData) {
      this.#release();
    } else if (
      shape &&
      !('autosize' in shape && shape.autosize) &&
      this.#options.now() - this.#heldSince > groupingDuration
    ) {
      this.#release();
    }
  }

  #release(): void {
    const held = this.#held;
    if (!held) return;
    this.#held = null;
    this.#measure(held);
    for (const record of held) this.#writeNow(record, true);
  }

  #measure(held: readonly FormatData[]): void {
    const { width, style } = this.#options;
    const entries = held.flatMap(record =>
      record instanceof FormatEntryData && !record.outOfBand ? [record.entry] : [],
    );
    if (this.#shape?.kind === 'table') {
      const rows = entries.flatMap(entry => (entry.kind === 'row' ? [entry.cells] : []));
      this.#table = new TableLayout(this.#shape, measuredWidths(this.#shape, rows), width, style());
    } else if (this.#shape?.kind === 'wide') {
      const values = entries.flatMap(entry => (entry.kind === 'wide' ? [entry.text] : []));
      this.#wide = new WideLayout(WideLayout.columnsFor(values, width), width);
    }
  }

  #writeNow(record: FormatData, measured = false): void {
    if (record instanceof FormatEntryData) this.#writeEntry(record);
    else if (record instanceof GroupStartData) this.#startGroup(record, measured);
    else if (record instanceof FormatStartData) this.#start(record);
    else if (record instanceof GroupEndData) this.#endGroup();
    else this.#end();
  }

  #start(record: FormatStartData): void {
    if (this.#shape) throw outOfSequence('FormatStartData', `format-${this.#shape.kind}`);
    const { shape } = record;
    this.#shape = shape;
    this.#table = null;
    this.#wide = null;
    if (shape.kind === 'table') this.#measures ||= shape.autosize || shape.columns[0]?.width === 0;
    else if (shape.kind === 'wide') this.#measures ||= shape.autosize;
  }

  #startGroup(record: GroupStartData, measured: boolean): void {
    const shape = this.#shape;
    if (!shape || this.#inGroup) throw outOfSequence('GroupStartData', 'format-*');
    if (this.#measures && !measured && (shape.kind === 'table' || shape.kind === 'wide')) {
      this.#held = [record];
      this.#heldSince = this.#options.now();
      return;
    }
    this.#inGroup = true;
    const { width, style } = this.#options;
    this.#line('');
    this.#flushWide();
    if (record.header) this.#groupHeader(record.header);
    if (shape.kind === 'table') {
      this.#table ??= new TableLayout(
        shape,
        shape.columns.map(column => column.width),
        width,
        style(),
      );
      for (const line of this.#table.headerLines()) this.#line(line);
    } else if (shape.kind === 'wide') this.#wide ??= new WideLayout(shape.columns, width);
  }

  #groupHeader(header: readonly CustomLine[]): void {
    for (const line of customLines(header, this.#options.width)) this.#line(line);
    this.#line('');
  }

  #writeEntry(record: FormatEntryData): void {
    const { entry } = record;
    if (record.outOfBand) this.#writeOutOfBand(entry);
    else if (!this.#inGroup) throw outOfSequence('FormatEntryData', 'format-*');
    else this.#writeInGroup(entry);
  }

  #writeInGroup(entry: Entry): void {
    const { width, style } = this.#options;
    switch (entry.kind) {
      case 'row':
        for (const line of this.#table?.rowLines(entry.cells, entry.wrap) ?? []) this.#line(line);
        break;
      case 'wide': {
        const line = this.#wide?.add(entry.text) ?? null;
        if (line !== null) this.#line(line);
        break;
      }
      case 'list':
        for (const line of listLines(entry.fields, width, style())) this.#line(line);
        this.#line('');
        break;
      case 'custom':
        for (const line of customLines(entry.lines, width)) this.#line(line);
        break;
      case 'text':
        this.#line(entry.text);
    }
  }

  #writeOutOfBand(entry: Entry): void {
    if (entry.kind === 'list') this.#line('');
    this.#writeInGroup(entry);
  }

  #endGroup(): void {
    if (!this.#inGroup) throw outOfSequence('GroupEndData', 'format-*');
    this.#inGroup = false;
    if (this.#shape?.kind === 'table') this.#table = null;
  }

  #end(): void {
    const shape = this.#shape;
    if (!shape || this.#inGroup) throw outOfSequence('FormatEndData', 'format-*');
    this.#flushWide();
    if (shape.kind !== 'list') this.#line('');
    this.#shape = null;
  }

  #flushWide(): void {
    const line = this.#wide?.flush() ?? null;
    if (line !== null) this.#line(line);
    if (!this.#inGroup) this.#wide = null;
  }

  #line(text: string): void {
    this.#options.write(this.#options.style().keepsSequences ? text : plainText(text));
  }
}
