import type { Extent } from './ast.ts';
import { type ErrorId, errorMessages } from './error-messages.ts';
import type { ParseError } from './parse-error.ts';

/** Collects errors in the order they are found. The same error at the same place is kept once: tokens are read again. */
export class ErrorList {
  readonly #errors: ParseError[] = [];
  readonly #known = new Set<string>();

  get errors(): readonly ParseError[] {
    return this.#errors;
  }

  /** The state now, to come back to when a construct turns out to be another. */
  mark(): number {
    return this.#errors.length;
  }

  reset(mark: number): void {
    for (const error of this.#errors.splice(mark)) this.#known.delete(keyOf(error.id, error.extent));
  }

  report(id: ErrorId, start: number, end: number, incomplete: boolean, ...inserts: string[]): void {
    this.add({ id, message: formatMessage(errorMessages[id], inserts), extent: { start, end }, incomplete });
  }

  add(error: ParseError): void {
    const key = keyOf(error.id, error.extent);
    if (this.#known.has(key)) return;
    this.#known.add(key);
    this.#errors.push(error);
  }
}

function keyOf(id: string, { start, end }: Extent): string {
  return `${id} ${start} ${end}`;
}

/** `{0}` stands for the first insert; a message without inserts is taken as it is. */
function formatMessage(template: string, inserts: readonly string[]): string {
  if (inserts.length === 0) return template;
  return template.replace(/\{(\d)\}/g, (_, index: string) => inserts[Number(index)] ?? '');
}
