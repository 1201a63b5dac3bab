import type { Value } from '#values';
import type { CustomLine, Entry, TableHeader } from '../documents/shape.ts';
import type { TableView, View } from '../views/view.ts';
import { CellReader, type CellSource, propertyCell, specCells, viewCell } from './cell-source.ts';
import { shownColumns } from './display-properties.ts';
import type { Grouping } from './grouping.ts';
import { alignmentFor, type ObjectReader } from './object-reader.ts';
import type { ShapeRequest } from './shape-request.ts';
import type { Shaper } from './shaper.ts';

/** Objects as the rows of a table, whose columns the first object, the view or -Property decides. */
export class TableShaper implements Shaper {
  readonly shape: TableHeader;
  readonly typed: boolean;
  readonly #types: ReadonlySet<string> | null;
  readonly #cells: readonly CellSource[];
  readonly #grouping: Grouping | null;
  readonly #texts: CellReader;

  constructor(
    cells: readonly CellSource[],
    shape: TableHeader,
    view: View | null,
    grouping: Grouping | null,
    texts: CellReader,
  ) {
    this.#cells = cells;
    this.shape = shape;
    this.typed = view !== null;
    this.#types = view ? new Set(view.types.map(type => type.toLowerCase())) : null;
    this.#grouping = grouping;
    this.#texts = texts;
  }

  accepts(typeNames: readonly string[]): boolean {
    const types = this.#types;
    return types === null || typeNames.some(name => types.has(name.toLowerCase().replace(/^deserialized\./, '')));
  }

  entry(object: Value): Entry {
    return { kind: 'row', cells: this.#cells.map(cell => this.#texts.text(cell, object)), wrap: false };
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

/** A table of the properties that -Property names, or that the object shows by itself. */
export function tableOfProperties(
  object: Value,
  request: ShapeRequest,
  names: readonly string[] | null,
  grouping: Grouping | null,
  reader: ObjectReader,
): TableShaper {
  const cells = request.properties
    ? specCells(request.properties, object, reader, true)
    : (names ?? shownColumns(object, reader)).map(name => propertyCell(name, reader));
  const columns = cells.map(cell => ({
    label: cell.label,
    ownName: cell.ownName,
    width: cell.width ?? 0,
    alignment: cell.alignment ?? alignmentFor(cell.read(object).value),
  }));
  return new TableShaper(
    cells,
    headerOf(columns, request),
    null,
    grouping,
    new CellReader(reader, request.displayError ?? false, true),
  );
}

/** A table as a view describes it. */
export function tableOfView(
  view: View,
  control: TableView,
  request: ShapeRequest,
  grouping: Grouping | null,
  reader: ObjectReader,
  width: number,
): TableShaper {
  const cells = control.columns.map(column => viewCell(column, reader, width));
  const columns = cells.map(cell => ({
    label: cell.label,
    ownName: cell.ownName,
    width: cell.width ?? 0,
    alignment: cell.alignment ?? ('left' as const),
  }));
  const header = headerOf(columns, {
    ...request,
    autosize: request.autosize || control.autosize,
    wrap: request.wrap || control.wrap,
    hideHeaders: request.hideHeaders || control.hideHeaders,
  });
  return new TableShaper(cells, header, view, grouping, new CellReader(reader, request.displayError ?? false, false));
}

function headerOf(columns: TableHeader['columns'], request: ShapeRequest): TableHeader {
  const { hideHeaders = false, repeatHeader = false, wrap = false, autosize = false } = request;
  return { kind: 'table', columns, hideHeader: hideHeaders, repeatHeader, wrap, autosize };
}
