import type { EditBuffer } from './edit-buffer.ts';
import type { HistoryWalk } from './history-walk.ts';
import type { KeyEvent } from './key.ts';
import type { KillRing } from './kill-ring.ts';
import type { Memory } from './memory.ts';
import type { EditorStyles, LanguagePort } from './ports.ts';
import type { Words } from './words.ts';

/** A state in which keys mean something else first: incremental search, a menu. */
export interface KeyMode {
  /** True: the key was meant for the mode. False: the mode is over, and the key does what it always does. */
  handle(event: KeyEvent, edit: EditContext): boolean;
  /** Rows below the input. */
  readonly below: readonly string[];
  /** Part of the text that is pointed out. */
  readonly emphasis: { readonly start: number; readonly end: number } | null;
}

/** How an input ends. */
export type Ending =
  | { readonly kind: 'accepted'; readonly text: string }
  | { readonly kind: 'cancelled' }
  /** Ctrl+d on an empty line. */
  | { readonly kind: 'exit' };

/** What an editing function can see and do. Functions are named as PSReadLine names them. */
export interface EditContext {
  readonly buffer: EditBuffer;
  readonly words: Words;
  readonly kills: KillRing;
  readonly history: HistoryWalk;
  readonly historyEntries: readonly string[];
  readonly language: LanguagePort;
  readonly styles: EditorStyles;
  readonly columns: number;
  /** Name of the function before this one; '' after typing. */
  readonly previousFunction: string;
  /** The line that is suggested for what stands in the buffer; null without one. */
  readonly prediction: string | null;
  /** A column, a completion under way: what a function keeps for the next key. */
  readonly memory: Memory;
  /** -1 or a number given with Alt+digits. */
  readonly argument: number | null;
  setArgument(value: number): void;
  setMode(mode: KeyMode | null): void;
  /** Prints rows under the input, for good, and shows prompt and input again below them. */
  printBelow(rows: readonly string[]): void;
  clearScreen(): void;
  end(ending: Ending): void;
  /** After this line is run, the next input starts with that text. */
  startNextWith(text: string): void;
  bell(): void;
}

export type EditFunction = (edit: EditContext, event: KeyEvent) => void | Promise<void>;
