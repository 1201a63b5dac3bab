import { ErrorRecord, Hashtable, PSCustomObject, type Value } from '#values';
import {
  FormatData,
  FormatEndData,
  FormatEntryData,
  FormatStartData,
  GroupEndData,
  GroupStartData,
} from '../documents/format-data.ts';
import type { FormatEnvironment } from '../format-environment.ts';
import { elementsOf } from '../text/display-text.ts';
import type { ViewTable } from '../views/view-table.ts';
import { expansionNote } from './expansion-note.ts';
import { ListShaper } from './list-shaper.ts';
import { findView, makeShaper, type ShapingContext } from './make-shaper.ts';
import { ObjectReader, scalarText } from './object-reader.ts';
import { isScalar } from './scalar.ts';
import type { ShapeRequest } from './shape-request.ts';
import type { Shaper } from './shaper.ts';

/**
 * Objects, one after the other, as the records of documents: the first one decides the shape, those that do not fit stand in between
 * by themselves (out of band).
 */
export class DocumentShaper {
  readonly #request: ShapeRequest;
  readonly #environment: FormatEnvironment;
  readonly #views: ViewTable;
  readonly #width: number;
  readonly #emit: (record: FormatData) => void;
  #context: ShapingContext;
  #shaper: Shaper | null = null;
  /** Key of the group that is open; undefined when none is. */
  #group: string | null | undefined;

  constructor(
    request: ShapeRequest,
    environment: FormatEnvironment,
    views: ViewTable,
    width: number,
    emit: (record: FormatData) => void,
  ) {
    this.#request = request;
    this.#environment = environment;
    this.#views = views;
    this.#width = width;
    this.#emit = emit;
    this.#context = this.#newContext();
  }

  /** Takes an object as the pipeline has it. Collections are opened once. */
  process(value: Value): void {
    if (value === null || value === undefined) return;
    if (value instanceof FormatData) {
      this.end();
      this.#emit(value);
      return;
    }
    const elements = elementsOf(value);
    if (elements === null || this.#request.expand === 'CoreOnly') {
      this.#object(value);
      return;
    }
    if (this.#request.expand === 'Both') this.#both(value, elements);
    else for (const element of elements) this.#object(element ?? null);
  }

  /** Closes the document that is open. */
  end(): void {
    if (!this.#shaper) return;
    if (this.#group !== undefined) this.#emit(new GroupEndData());
    this.#emit(new FormatEndData());
    this.#shaper = null;
    this.#group = undefined;
  }

  #both(value: Value, elements: Iterable<Value>): void {
    const list = [...elements];
    this.#text(expansionNote.core);
    this.#outOfBandList(value);
    this.#text(expansionNote.elements(list.length));
    for (const element of list) this.#object(element);
  }

  #object(value: Value): void {
    if (this.#outOfBand(value)) return;
    const shaper = this.#shaper ?? this.#start(value);
    if (shaper.typed && !shaper.accepts(this.#environment.members.typeNames(value))) {
      this.#outOfBandList(value);
      return;
    }
    this.#openGroup(shaper, value);
    this.#emit(new FormatEntryData(shaper.entry(value), false));
    for (const error of shaper.takeErrors()) if (this.#request.showError) this.#text(error);
  }

  /** Writes what has no place in a document: plain text, objects without properties, error records. */
  #outOfBand(value: Value): boolean {
    if (value === null || (!this.#request.force && isScalar(value))) {
      this.#text(scalarText(value));
      return true;
    }
    // A hashtable within a collection is not opened, and shows its text where other collections show their properties.
    if (value instanceof Hashtable && !this.#request.properties) {
      this.#text(scalarText(value));
      return true;
    }
    const view = this.#outOfBandView(value);
    if (view) {
      this.#emit(new FormatEntryData(view, true));
      return true;
    }
    if (this.#request.properties || !this.#isPropertyless(value)) return false;
    this.#text(scalarText(value));
    return true;
  }

  #outOfBandView(value: Value): FormatEntryData['entry'] | null {
    if (value instanceof PSCustomObject && value.extra === null && this.#shaper?.typed === false) return null;
    if (this.#request.force && (this.#request.properties || value instanceof ErrorRecord)) return null;
    const control = findView(value, 'custom', null, this.#context)?.control;
    if (control?.kind !== 'custom' || !control.outOfBand) return null;
    return { kind: 'custom', lines: control.lines(this.#context.reader.viewReader(value, this.#width), value) };
  }

  #isPropertyless(value: Value): boolean {
    if (value instanceof PSCustomObject && value.shape.names.length > 0) return false;
    return this.#context.reader.propertyNames(value).length === 0;
  }

  #start(value: Value): Shaper {
    this.#context = this.#newContext();
    const shaper = makeShaper(value, this.#requestNow(), this.#context);
    this.#shaper = shaper;
    this.#emit(new FormatStartData(shaper.shape));
    return shaper;
  }

  #openGroup(shaper: Shaper, value: Value): void {
    const key = shaper.groupKey(value);
    if (this.#group === key) return;
    if (this.#group !== undefined) this.#emit(new GroupEndData());
    this.#group = key;
    this.#emit(new GroupStartData(key === null ? null : shaper.groupHeader(value)));
  }

  #requestNow(): ShapeRequest {
    const request = this.#request;
    return request.shape === null && this.#environment.autosizesByDefault() ? { ...request, autosize: true } : request;
  }

  #outOfBandList(value: Value): void {
    const list = new ListShaper({ shape: 'list' }, null, null, this.#context.reader, this.#width);
    this.#emit(new FormatEntryData(list.entry(value), true));
  }

  #text(text: string): void {
    this.#emit(new FormatEntryData({ kind: 'text', text }, true));
  }

  #newContext(): ShapingContext {
    return { views: this.#views, reader: new ObjectReader(this.#environment), width: this.#width };
  }
}
