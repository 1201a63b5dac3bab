import type { Value } from '#values';
import type { CustomLine, Entry, Shape } from '../documents/shape.ts';

/** How the objects of one document become entries. Made for the first object; the others follow. */
export interface Shaper {
  readonly shape: Shape;
  /** The view that was found; null for properties of the object itself or named ones. */
  readonly typed: boolean;
  /** May an object of these type names stand in the document too? */
  accepts(typeNames: readonly string[]): boolean;
  entry(object: Value): Entry;
  /** What groups objects, as text; null when nothing does. */
  groupKey(object: Value): string | null;
  groupHeader(object: Value): readonly CustomLine[] | null;
  /** Errors of the last entry's expressions, for -ShowError. */
  takeErrors(): readonly string[];
}
