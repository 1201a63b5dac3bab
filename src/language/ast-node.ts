/** A part of the source text: `start` (inclusive) and `end` (exclusive), offsets in UTF-16 units. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

export interface Node<K extends string> extends Extent {
  readonly kind: K;
}
