/** A .NET regular expression, read. Options that change in the middle of a pattern stand on the nodes they concern. */
export type RegexNode =
  | { readonly kind: 'char'; readonly code: number; readonly ignoreCase: boolean }
  | { readonly kind: 'any'; readonly newlines: boolean }
  | { readonly kind: 'class'; readonly set: CharSet; readonly ignoreCase: boolean }
  | { readonly kind: 'sequence'; readonly nodes: readonly RegexNode[] }
  | { readonly kind: 'alternation'; readonly nodes: readonly RegexNode[] }
  | { readonly kind: 'capture'; readonly group: number; readonly node: RegexNode }
  /** `(?<group-popped>…)`; no group is only popped. */
  | { readonly kind: 'balance'; readonly group: number | null; readonly popped: number; readonly node: RegexNode }
  | { readonly kind: 'atomic'; readonly node: RegexNode }
  | { readonly kind: 'look'; readonly ahead: boolean; readonly negative: boolean; readonly node: RegexNode }
  | {
      readonly kind: 'loop';
      readonly node: RegexNode;
      readonly min: number;
      readonly max: number;
      readonly lazy: boolean;
    }
  | { readonly kind: 'anchor'; readonly anchor: Anchor }
  | { readonly kind: 'reference'; readonly group: number; readonly ignoreCase: boolean }
  | {
      readonly kind: 'conditional';
      readonly test: number | RegexNode;
      readonly yes: RegexNode;
      readonly no: RegexNode;
    };

/** `\A`, `\z`, `\Z`, `\G`, `\b`, `\B`; `^` and `$` become `lineStart`, `lineEnd`, `start` or `endOrNewline` by the options. */
export type Anchor =
  | 'start'
  | 'end'
  | 'endOrNewline'
  | 'lineStart'
  | 'lineEnd'
  | 'contiguous'
  | 'boundary'
  | 'noBoundary';

export interface CharSet {
  readonly negated: boolean;
  readonly items: readonly CharSetItem[];
  /** `[a-z-[aeiou]]`. */
  readonly minus: CharSet | null;
}

export type CharSetItem =
  | { readonly kind: 'range'; readonly from: number; readonly to: number }
  /** `\w`, `\d`, `\s` by their letters, a Unicode category or block by its name. */
  | { readonly kind: 'category'; readonly name: string; readonly negated: boolean };

/** A group of a pattern: unnamed ones are numbered first, from left to right, the named ones behind them. */
export interface GroupInfo {
  readonly number: number;
  /** Its number where it has no name. */
  readonly name: string;
}

export interface RegexTree {
  readonly node: RegexNode;
  /** All groups by number, the whole match (0) included. */
  readonly groups: readonly GroupInfo[];
}

/** RegexOptions' bits. */
export const regexOptions = {
  ignoreCase: 1,
  multiline: 2,
  explicitCapture: 4,
  singleline: 16,
  ignoreWhitespace: 32,
  rightToLeft: 64,
  ecmaScript: 256,
} as const;
