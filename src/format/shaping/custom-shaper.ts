import type { Value } from '#values';
import type { CustomLine, Entry } from '../documents/shape.ts';
import type { View } from '../views/view.ts';
import { ClassWriter } from './class-writer.ts';
import type { Grouping } from './grouping.ts';
import type { ObjectReader } from './object-reader.ts';
import type { ShapeRequest } from './shape-request.ts';
import type { Shaper } from './shaper.ts';

/** Objects by a custom view, or written out as nested classes (Format-Custom). */
export class CustomShaper implements Shaper {
  readonly shape = { kind: 'custom' } as const;
  readonly typed: boolean;
  readonly #view: View | null;
  readonly #grouping: Grouping | null;
  readonly #reader: ObjectReader;
  readonly #width: number;
  readonly #classes: ClassWriter;

  constructor(
    request: ShapeRequest,
    view: View | null,
    grouping: Grouping | null,
    reader: ObjectReader,
    width: number,
  ) {
    this.typed = view !== null;
    this.#view = view;
    this.#grouping = grouping;
    this.#reader = reader;
    this.#width = width;
    this.#classes = new ClassWriter(reader, request);
  }

  accepts(typeNames: readonly string[]): boolean {
    const types = this.#view?.types.map(type => type.toLowerCase());
    return !types || typeNames.some(name => types.includes(name.toLowerCase()));
  }

  entry(object: Value): Entry {
    const control = this.#view?.control;
    if (control?.kind !== 'custom') return { kind: 'custom', lines: this.#classes.lines(object) };
    return { kind: 'custom', lines: control.lines(this.#reader.viewReader(object, this.#width), object) };
  }

  groupKey(object: Value): string | null {
    return this.#grouping?.key(object) ?? null;
  }

  groupHeader(object: Value): readonly CustomLine[] | null {
    return this.#grouping?.header(object) ?? null;
  }

  takeErrors(): readonly string[] {
    return [];
  }
}
