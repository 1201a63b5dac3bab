import { cellWidth, unitWidth } from './cell-width.ts';

const softHyphen = '\u00ad';

/** The lines of a text: breaks at CR LF, LF and CR. */
export function splitLines(text: string): string[] {
  if (!text.includes('\n') && !text.includes('\r')) return [text];
  return text.split(/\r\n|\n|\r/);
}

/**
 * Breaks a text into lines of at most `width` cells, `firstWidth` for the first one, between words; a blank stays at the end of the
 * line that it ends. A word wider than a line is cut.
 */
export function wrapText(text: string, width: number, firstWidth = width): string[] {
  if (text.length <= firstWidth && cellWidth(text) <= firstWidth && !/[\r\n]/.test(text)) return [text];
  const lines: string[] = [];
  for (const line of splitLines(text)) {
    if (cellWidth(line) <= firstWidth) lines.push(line);
    else new LineFiller(lines, firstWidth, width).fill(line);
  }
  return lines;
}

/** Fills lines with words until each is full. */
class LineFiller {
  readonly #lines: string[];
  readonly #nextWidth: number;
  #width: number;
  #left: number;
  #line = '';

  constructor(lines: string[], firstWidth: number, nextWidth: number) {
    this.#lines = lines;
    this.#width = firstWidth;
    this.#left = firstWidth;
    this.#nextWidth = nextWidth;
  }

  fill(text: string): void {
    for (const word of wordsOf(text)) this.#add(word);
    this.#lines.push(this.#line);
  }

  #add(word: string): void {
    const text = this.#hyphenated(word);
    const width = cellWidth(text);
    if (this.#width <= 0) this.#breakLine();
    if (width > this.#width) {
      for (let i = 0; i < text.length; i++) this.#addUnit(text.charAt(i));
      return;
    }
    if (width > this.#left) this.#breakLine();
    this.#line += text;
    this.#left -= width;
  }

  /** A soft hyphen shows only where the line ends with it. */
  #hyphenated(word: string): string {
    if (!word.endsWith(softHyphen)) return word;
    const text = word.slice(0, -1);
    return cellWidth(text) + 1 === this.#left ? `${text}-` : text;
  }

  #addUnit(unit: string): void {
    const width = unitWidth(unit.charCodeAt(0));
    if (width > this.#left && this.#line !== '') this.#breakLine();
    this.#line += width > this.#width ? '?' : unit;
    this.#left -= Math.min(width, this.#width);
  }

  #breakLine(): void {
    if (this.#line !== '') this.#lines.push(this.#line);
    this.#line = '';
    this.#width = Math.max(1, this.#nextWidth);
    this.#left = this.#width;
  }
}

/**
 * Words with the blank, tab or soft hyphen that ends each. Hard hyphens and no-break spaces end words too, and get lost, as they do
 * in PowerShell.
 */
function wordsOf(text: string): string[] {
  const words = text.match(/[^ \t\u00ad\u2011\u00a0]*[ \t\u00ad\u2011\u00a0]|[^ \t\u00ad\u2011\u00a0]+$/g) ?? [];
  return words.map(word => (/[\u2011\u00a0]$/.test(word) ? word.slice(0, -1) : word));
}
