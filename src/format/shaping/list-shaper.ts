import type { Value } from '#values';
import type { CustomLine, Entry, ListField } from '../documents/shape.ts';
import type { ListView, View } from '../views/view.ts';
import { CellReader, type CellSource, propertyCell, specCells, viewCell } from './cell-source.ts';
import { shownProperties } from './display-properties.ts';
import type { Grouping } from './grouping.ts';
import type { ObjectReader } from './object-reader.ts';
import type { ShapeRequest } from './shape-request.ts';
import type { Shaper } from './shaper.ts';

/** Objects as lists of their own properties: each object shows what it has. */
export class ListShaper implements Shaper {
  readonly shape = { kind: 'list' } as const;
  readonly typed: boolean;
  readonly #request: ShapeRequest;
  readonly #view: View | null;
  readonly #grouping: Grouping | null;
  readonly #reader: ObjectReader;
  readonly #width: number;
  readonly #texts: CellReader;

  constructor(
    request: ShapeRequest,
    view: View | null,
    grouping: Grouping | null,
    reader: ObjectReader,
    width: number,
  ) {
    this.typed = view !== null;
    this.#request = request;
    this.#view = view;
    this.#grouping = grouping;
    this.#reader = reader;
    this.#width = width;
    this.#texts = new CellReader(reader, request.displayError ?? false, false);
  }

  accepts(typeNames: readonly string[]): boolean {
    return this.#view === null || typeNames.some(name => this.#view?.types.some(type => sameType(type, name)));
  }

  entry(object: Value): Entry {
    return { kind: 'list', fields: this.#cells(object).map(cell => this.#field(cell, object)) };
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

  #field(cell: CellSource, object: Value): ListField {
    return { label: cell.label, ownName: cell.ownName, text: this.#texts.text(cell, object) };
  }

  #cells(object: Value): CellSource[] {
    const control = this.#view?.control;
    if (control?.kind === 'list') return fieldCells(control, object, this.#reader, this.#width);
    if (this.#request.properties) return specCells(this.#request.properties, object, this.#reader, false);
    return shownProperties(object, this.#reader).map(name => propertyCell(name, this.#reader));
  }
}

/** The fields of a list view that hold for the object. */
function fieldCells(control: ListView, object: Value, reader: ObjectReader, width: number): CellSource[] {
  return control.fields
    .filter(field => field.when?.(reader.viewReader(object, width), object) ?? true)
    .map(field => viewCell(field, reader, width));
}

function sameType(type: string, name: string): boolean {
  return type.toLowerCase() === name.toLowerCase().replace(/^deserialized\./, '');
}
