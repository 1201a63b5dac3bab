import type { Value } from '#values';
import type { CustomLine, Entry, WideHeader } from '../documents/shape.ts';
import type { View } from '../views/view.ts';
import { CellReader, type CellSource, propertyCell, specCells, viewCell } from './cell-source.ts';
import { wideProperty } from './display-properties.ts';
import type { Grouping } from './grouping.ts';
import type { ObjectReader } from './object-reader.ts';
import type { ShapeRequest } from './shape-request.ts';
import type { Shaper } from './shaper.ts';

/** Objects by one property each, in columns. */
export class WideShaper implements Shaper {
  readonly shape: WideHeader;
  readonly typed: boolean;
  readonly #cell: CellSource | null;
  readonly #grouping: Grouping | null;
  readonly #reader: ObjectReader;
  readonly #texts: CellReader;

  constructor(
    object: Value,
    request: ShapeRequest,
    view: View | null,
    grouping: Grouping | null,
    reader: ObjectReader,
    width: number,
  ) {
    const control = view?.control.kind === 'wide' ? view.control : null;
    this.shape = {
      kind: 'wide',
      columns: request.columns ?? control?.columns ?? 0,
      autosize: request.autosize ?? false,
    };
    this.typed = control !== null;
    this.#grouping = grouping;
    this.#texts = new CellReader(reader, request.displayError ?? false, false);
    this.#reader = reader;
    if (control) this.#cell = viewCell(control, reader, width);
    else this.#cell = request.properties ? (specCells(request.properties, object, reader, true)[0] ?? null) : null;
  }

  accepts(): boolean {
    return true;
  }

  entry(object: Value): Entry {
    const cell = this.#cell ?? this.#ownCell(object);
    return { kind: 'wide', text: cell ? this.#texts.text(cell, object) : '' };
  }

  /** Without a view or -Property each object shows the property that names it. */
  #ownCell(object: Value): CellSource | null {
    const name = wideProperty(object, this.#reader);
    return name === null ? null : propertyCell(name, this.#reader);
  }

  groupKey(object: Value): string | null {
    return this.#grouping?.key(object) ?? null;
  }

  groupHeader(object: Value): readonly CustomLine[] | null {
    return this.#grouping?.header(object) ?? null;
  }

  takeErrors(): readonly string[] {
    return this.#texts.takeErrors();
  }
}
