import type { Value } from '#values';
import type { Alignment } from '../documents/shape.ts';

/** A value that was read, or why it could not be. */
export interface PropertyRead {
  readonly value: Value;
  /** What a script or a getter threw, in words; null when nothing did. */
  readonly error: string | null;
}

/** One element of -Property: a name, perhaps with wildcards, or a script, and how it is to be shown. */
export interface PropertySpec {
  /** The name or the script's text. */
  readonly text: string;
  readonly isScript: boolean;
  readonly label: string | null;
  readonly format: string | null;
  readonly width: number | null;
  readonly alignment: Alignment | null;
  readonly depth: number | null;
  /** The names of the object's properties that a name stands for. */
  names(object: Value): readonly string[];
  /** A script's value for an object. */
  evaluate(object: Value): PropertyRead;
}

/** -GroupBy: one property or script, and the label of its headers. */
export interface GroupSpec {
  readonly label: string;
  readonly read: (object: Value) => Value;
  readonly format: string | null;
  /** Does the object have what groups are made by? A first object without it leaves the document ungrouped. */
  readonly present: (object: Value) => boolean;
}
