import type { Value } from '#values';
import type { Alignment } from '../documents/shape.ts';
import type { ViewValue } from '../views/view.ts';
import type { ObjectReader } from './object-reader.ts';
import type { PropertySpec } from './property-spec.ts';

/** A column or field with its way to a value. */
export interface CellSource {
  readonly label: string;
  readonly ownName: boolean;
  readonly width: number | null;
  readonly alignment: Alignment | null;
  readonly format: string | null;
  readonly depth: number | null;
  read(object: Value): { readonly value: Value; readonly error: string | null };
}

/** A property of the object under its own name. */
export function propertyCell(name: string, reader: ObjectReader): CellSource {
  return {
    label: name,
    ownName: true,
    width: null,
    alignment: null,
    format: null,
    depth: null,
    read: object => ({ value: reader.read(object, name), error: null }),
  };
}

/**
 * The cells that the elements of -Property stand for, by an object: wildcards become the names that match. A name that the object
 * does not have stays when `keepMissing` says so (a table's column), else it is left out (a list's field).
 */
export function specCells(
  specs: readonly PropertySpec[],
  object: Value,
  reader: ObjectReader,
  keepMissing: boolean,
): CellSource[] {
  return specs.flatMap((spec): CellSource[] => {
    const { label, format, width, alignment, depth } = spec;
    const shared = { format, width, alignment, depth };
    if (spec.isScript) {
      return [{ ...shared, label: label ?? spec.text, ownName: false, read: (each: Value) => spec.evaluate(each) }];
    }
    let names = spec.names(object);
    if (names.length === 0 && keepMissing && !/[*?[]/.test(spec.text)) names = [spec.text];
    return names.map(name => ({
      ...shared,
      label: label ?? name,
      ownName: label === null,
      read: (each: Value) => ({ value: reader.read(each, name), error: null }),
    }));
  });
}

/** A column or field of a view. */
export function viewCell(
  part: {
    readonly label?: string;
    readonly value: ViewValue;
    readonly format?: string;
    readonly width?: number;
    readonly alignment?: Alignment;
  },
  reader: ObjectReader,
  width: number,
): CellSource {
  const own = typeof part.value === 'string' ? part.value : '';
  return {
    label: part.label ?? own,
    ownName: part.label === undefined || part.label === own,
    width: part.width ?? null,
    alignment: part.alignment ?? null,
    format: part.format ?? null,
    depth: null,
    read: object => ({ value: reader.viewValue(object, part.value, width), error: null }),
  };
}

/** Reads cells as text, and keeps what failed for -ShowError. */
export class CellReader {
  readonly #reader: ObjectReader;
  readonly #displayError: boolean;
  readonly #table: boolean;
  #errors: string[] = [];

  constructor(reader: ObjectReader, displayError: boolean, table: boolean) {
    this.#reader = reader;
    this.#displayError = displayError;
    this.#table = table;
  }

  text(cell: CellSource, object: Value): string {
    const { value, error } = cell.read(object);
    if (error === null) return this.#reader.text(value, cell.format, this.#table);
    this.#errors.push(error);
    return this.#displayError ? '#ERR' : '';
  }

  takeErrors(): readonly string[] {
    const errors = this.#errors;
    if (errors.length > 0) this.#errors = [];
    return errors;
  }
}
