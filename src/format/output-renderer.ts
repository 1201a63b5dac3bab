import type { Value } from '#values';
import { FormatData } from './documents/format-data.ts';
import type { FormatEnvironment } from './format-environment.ts';
import { DocumentLayout } from './layout/document-layout.ts';
import { DocumentShaper } from './shaping/document-shaper.ts';
import type { LayoutStyle } from './style/layout-style.ts';
import type { ViewTable } from './views/view-table.ts';

export interface RendererOptions {
  /** Cells of a line. */
  readonly width: number;
  /** Takes a line without its line break. */
  readonly write: (line: string) => void;
  /** Asked for each document, because `$PSStyle` may change in between. */
  readonly style: () => LayoutStyle;
}

/**
 * Objects to lines, one object at a time: what Out-Default, Out-Host, Out-String and Out-File are made of. Objects that are records of
 * a formatted document (Format-Table's output) are laid out; all others are shaped by default formatting first.
 */
export class OutputRenderer {
  readonly #shaper: DocumentShaper;
  readonly #layout: DocumentLayout;

  constructor(environment: FormatEnvironment, views: ViewTable, options: RendererOptions) {
    this.#layout = new DocumentLayout({ ...options, now: () => environment.now() });
    this.#shaper = new DocumentShaper({ shape: null }, environment, views, options.width, record =>
      this.#layout.write(record),
    );
  }

  write(value: Value): void {
    if (value instanceof FormatData) {
      this.#shaper.end();
      this.#layout.write(value);
    } else this.#shaper.process(value);
  }

  /** The end of the input: closes the document and writes what was held back. */
  end(): void {
    this.#shaper.end();
    this.#layout.end();
  }
}
