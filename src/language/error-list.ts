import { type ErrorId, errorMessages } from './error-messages.ts';
import type { ParseError } from './parse-error.ts';

/** Collects errors in the order they are found. The same error at the same place is kept once: tokens are read again. */
export class ErrorList {
  readonly #errors: ParseError[] = [];

  get errors(): readonly ParseError[] {
    return this.#errors;
  }

  /** The state now, to come back to when a construct turns out to be another. */
  mark(): number {
    return this.#errors.length;
  }

  reset(mark: number): void {
    this.#errors.length = mark;
  }

  report(id: ErrorId, start: number, end: number, incomplete: boolean, ...inserts: string[]): void {
    this.add(id, formatMessage(errorMessages[id], inserts), start, end, incomplete);
  }

  add(id: string, message: string, start: number, end: number, incomplete: boolean): void {
    const known = this.#errors.some(e => e.id === id && e.extent.start === start && e.extent.end === end);
    if (!known) this.#errors.push({ id, message, extent: { start, end }, incomplete });
  }
}

/** `{0}` stands for the first insert; a message without inserts is taken as it is. */
function formatMessage(template: string, inserts: readonly string[]): string {
  if (inserts.length === 0) return template;
  return template.replace(/\{(\d)\}/g, (_, index: string) => inserts[Number(index)] ?? '');
}
