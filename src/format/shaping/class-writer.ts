import { typeOf, type Value } from '#values';
import type { CustomLine } from '../documents/shape.ts';
import { elementsOf } from '../text/display-text.ts';
import { type CellSource, propertyCell, specCells } from './cell-source.ts';
import { shownProperties } from './display-properties.ts';
import type { ObjectReader } from './object-reader.ts';
import { isScalar } from './scalar.ts';
import type { ShapeRequest } from './shape-request.ts';

const defaultDepth = 5;
const step = 2;

/** Writes an object as Format-Custom does: `class Name { … }` with what it holds inside of it, down to -Depth. */
export class ClassWriter {
  readonly #reader: ObjectReader;
  readonly #request: ShapeRequest;

  constructor(reader: ObjectReader, request: ShapeRequest) {
    this.#reader = reader;
    this.#request = request;
  }

  lines(object: Value): CustomLine[] {
    const lines: CustomLine[] = [];
    const depth = this.#request.depth ?? defaultDepth;
    const elements = this.#request.properties ? null : elementsOf(object);
    if (elements) {
      this.#collection(elements, 0, depth - 1, lines);
      lines.push({ indent: 0, text: '' });
      return lines;
    }
    const cells = this.#request.properties ? specCells(this.#request.properties, object, this.#reader, false) : null;
    this.#object(object, 0, depth, lines, cells);
    lines.push({ indent: 0, text: '' });
    return lines;
  }

  #object(
    object: Value,
    indent: number,
    depth: number,
    lines: CustomLine[],
    cells: readonly CellSource[] | null = null,
  ): void {
    lines.push({ indent, text: `class ${this.#className(object)}` }, { indent, text: '{' });
    for (const cell of cells ?? this.#ownCells(object)) this.#property(cell, object, indent + step, depth, lines);
    lines.push({ indent, text: '}' });
  }

  #ownCells(object: Value): CellSource[] {
    return shownProperties(object, this.#reader).map(name => propertyCell(name, this.#reader));
  }

  #property(cell: CellSource, object: Value, indent: number, depth: number, lines: CustomLine[]): void {
    const { value } = cell.read(object);
    const left = cell.depth ?? depth;
    const elements = elementsOf(value);
    if (isScalar(value) || (elements ? left < 0 : left <= 0 || this.#isEmpty(value))) {
      lines.push({ indent, text: `${cell.label} = ${this.#reader.text(value, cell.format, false)}` });
      return;
    }
    lines.push({ indent, text: `${cell.label} = ` });
    if (elements) this.#collection(elements, indent + step, left - 1, lines);
    else this.#object(value, indent + step, left - 1, lines);
  }

  #collection(elements: Iterable<Value>, indent: number, depth: number, lines: CustomLine[]): void {
    lines.push({ indent, text: '[' });
    const inside = indent + step;
    const limit = this.#reader.enumerationLimit;
    let count = 0;
    for (const element of elements) {
      if (limit >= 0 && count++ >= limit) {
        lines.push({ indent: inside, text: '…' });
        break;
      }
      this.#element(element, inside, depth, lines);
    }
    lines.push({ indent, text: ']' }, { indent, text: '' });
  }

  #element(element: Value, indent: number, depth: number, lines: CustomLine[]): void {
    const inner = elementsOf(element);
    if (isScalar(element) || depth <= 0) lines.push({ indent, text: this.#reader.text(element, null, false) });
    else if (inner) {
      lines.push({ indent, text: '' });
      this.#collection(inner, indent + step, depth - 1, lines);
    } else this.#object(element, indent, depth - 1, lines);
  }

  /** Objects that have nothing inside are written as their text. */
  #isEmpty(value: Value): boolean {
    return this.#reader.propertyNames(value).length === 0;
  }

  #className(object: Value): string {
    const [name = typeOf(object)?.fullName ?? 'Object'] = this.#reader.environment.members.typeNames(object);
    return name.slice(name.lastIndexOf('.') + 1);
  }
}
