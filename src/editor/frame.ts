import { cellWidth } from './cell-width.ts';
import type { Graphemes } from './grapheme.ts';
import type { StyledSpan } from './ports.ts';

/** What is to be seen, before it is cut into rows. */
export interface View {
  readonly prompt: string;
  readonly continuationPrompt: string;
  readonly text: string;
  readonly cursor: number;
  /** In order, without overlap; later lists lie over earlier ones. */
  readonly layers: readonly (readonly StyledSpan[])[];
  /** Shown behind the text, not part of it. */
  readonly ghost: { readonly text: string; readonly style: string } | null;
  /** Rows below the input: search line, menu. May hold SGR sequences. */
  readonly below: readonly string[];
}

/** Rows as they stand on the screen, each with its own styles closed, and the cursor's place in them. */
export interface Frame {
  readonly rows: readonly string[];
  readonly cursorRow: number;
  readonly cursorColumn: number;
  /** Cells used in each row: what a terminal needs to know to wrap it anew. */
  readonly widths: readonly number[];
}

const SGR = /^\x1b\[[\d;:]*m/;
const ESCAPE = /^\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[@-Z\\-_])/;
const RESET = '\x1b[0m';

/** Lays cells out in rows of a width; a wide character that does not fit goes to the next row whole. */
class RowWriter {
  readonly rows: string[] = [];
  readonly widths: number[] = [];
  readonly #columns: number;
  #row = '';
  #width = 0;
  #style = '';

  constructor(columns: number) {
    this.#columns = columns;
  }

  /** The place of the next cell. At the right edge that is the start of the next row. */
  place(): { row: number; column: number } {
    if (this.#width >= this.#columns) return { row: this.rows.length + 1, column: 0 };
    return { row: this.rows.length, column: this.#width };
  }

  style(style: string): void {
    if (style === this.#style) return;
    this.#row += this.#style === '' ? style : RESET + style;
    this.#style = style;
  }

  /** A sequence that adds to what is set, as prompts hold them. */
  raw(sequence: string): void {
    this.#row += sequence;
    if (SGR.test(sequence)) this.#style = /^\x1b\[0?m$/.test(sequence) ? '' : this.#style + sequence;
  }

  cell(text: string, width: number): void {
    if (this.#width + width > this.#columns) this.newRow();
    this.#row += text;
    this.#width += width;
  }

  newRow(): void {
    const style = this.#style;
    if (style !== '') this.#row += RESET;
    this.rows.push(this.#row);
    this.widths.push(this.#width);
    this.#row = style;
    this.#width = 0;
  }

  end(): void {
    if (this.#style !== '') this.#row += RESET;
    this.rows.push(this.#row);
    this.widths.push(this.#width);
  }
}

/** Text that may hold escape sequences and line breaks: a prompt, a status row. */
function writeDecorated(writer: RowWriter, text: string, graphemes: Graphemes): void {
  let rest = text;
  while (rest !== '') {
    const sequence = ESCAPE.exec(rest);
    if (sequence) {
      writer.raw(sequence[0]);
      rest = rest.slice(sequence[0].length);
      continue;
    }
    const next = rest.indexOf('\x1b', 1);
    const plain = next < 0 ? rest : rest.slice(0, next);
    for (const cluster of graphemes.clusters(plain)) {
      if (cluster === '\n' || cluster === '\r\n') writer.newRow();
      else writer.cell(cluster, cellWidth(cluster));
    }
    rest = rest.slice(plain.length);
  }
}

/** How a cluster of the input is shown: control characters as `^X`, a tab as blanks. */
const shown = (cluster: string): { text: string; width: number } => {
  const code = cluster.charCodeAt(0);
  if (cluster === '\t') return { text: '    ', width: 4 };
  if (code < 32) return { text: `^${String.fromCharCode(code + 64)}`, width: 2 };
  if (code === 127) return { text: '^?', width: 2 };
  return { text: cluster, width: cellWidth(cluster) };
};

const styleAt = (layers: View['layers'], cursors: number[], offset: number): string => {
  let style = '';
  for (let i = 0; i < layers.length; i++) {
    const layer = layers[i] ?? [];
    let at = cursors[i] ?? 0;
    while (at < layer.length && (layer[at]?.end ?? 0) <= offset) at++;
    cursors[i] = at;
    const span = layer[at];
    if (span && span.start <= offset) style = span.style;
  }
  return style;
};

/** Cuts a view into rows. */
export function layOut(view: View, columns: number, graphemes: Graphemes): Frame {
  const writer = new RowWriter(Math.max(1, columns));
  writeDecorated(writer, view.prompt, graphemes);
  writer.style('');
  const cursors = view.layers.map(() => 0);
  let offset = 0;
  let cursorPlace: { row: number; column: number } | null = null;
  for (const cluster of graphemes.clusters(view.text)) {
    if (offset >= view.cursor) cursorPlace ??= writer.place();
    if (cluster === '\n' || cluster === '\r\n') {
      writer.style('');
      writer.newRow();
      writeDecorated(writer, view.continuationPrompt, graphemes);
    } else {
      const { text, width } = shown(cluster);
      writer.style(styleAt(view.layers, cursors, offset));
      writer.cell(text, width);
    }
    offset += cluster.length;
  }
  const place = cursorPlace ?? writer.place();
  writeGhost(writer, view.ghost, graphemes);
  writer.style('');
  // The cursor may stand behind a full row.
  if (place.row > writer.rows.length) writer.newRow();
  for (const row of view.below) {
    writer.newRow();
    writeDecorated(writer, row, graphemes);
    writer.style('');
  }
  writer.end();
  return { rows: writer.rows, widths: writer.widths, cursorRow: place.row, cursorColumn: place.column };
}

function writeGhost(writer: RowWriter, ghost: View['ghost'], graphemes: Graphemes): void {
  if (!ghost) return;
  writer.style(ghost.style);
  for (const cluster of graphemes.clusters(ghost.text)) writer.cell(cluster, cellWidth(cluster));
}

/** The part of a frame that fits into a window, chosen so that the cursor is in it. */
export function clip(frame: Frame, rows: number): Frame {
  const height = Math.max(1, rows);
  if (frame.rows.length <= height) return frame;
  const first = Math.min(Math.max(0, frame.cursorRow - height + 1), frame.rows.length - height);
  return {
    rows: frame.rows.slice(first, first + height),
    widths: frame.widths.slice(first, first + height),
    cursorRow: frame.cursorRow - first,
    cursorColumn: frame.cursorColumn,
  };
}

/** The last visible character of a prompt in another style: says that the input is not right yet. */
export function markPrompt(prompt: string, style: string): string {
  let last = -1;
  for (let at = 0; at < prompt.length; ) {
    const sequence = ESCAPE.exec(prompt.slice(at));
    if (sequence) {
      at += sequence[0].length;
      continue;
    }
    if (!/\s/.test(prompt[at] ?? '')) last = at;
    at++;
  }
  if (last < 0) return prompt;
  return `${prompt.slice(0, last)}${style}${prompt[last]}${RESET}${prompt.slice(last + 1)}`;
}
