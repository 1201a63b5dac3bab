/** What the shell asks of the engine, whichever thread it runs on. `#runtime`'s Session with `#completion` behind it. */
export interface Engine {
  run(text: string, options?: RunOptions): RunResult;
  /** The text of the prompt function; `PS>` when that gives nothing or fails. */
  prompt(): string;
  /** More lines could make the text right. */
  incomplete(text: string): boolean;
  complete(text: string, cursor: number): Completions;
  /** The engine's own history (`Get-History`) learns of a line that was typed. */
  setLocation(path: string): void;
}

export interface RunOptions {
  /** Full path, when the text is that of a script file. */
  readonly file?: string;
  readonly args?: readonly string[];
  /** Lines of redirected standard input, for `$input`; read only as far as they are asked for. */
  readonly input?: Iterable<string>;
  /** Typed at the prompt: goes into the history. */
  readonly interactive?: boolean;
}

export interface RunResult {
  /** Set by `exit`; null when the text ended by itself. */
  readonly exitCode: number | null;
  /** `$?` at the end. */
  readonly success: boolean;
  /** Ended by an error that nobody caught (throw, -ErrorAction Stop, a text that could not be read). */
  readonly failed?: boolean;
  /** Ended by Ctrl+C. */
  readonly stopped?: boolean;
}

export interface Completion {
  /** Replaces the part of the text that the list names. */
  readonly text: string;
  /** Shown in lists and menus. */
  readonly listText: string;
  readonly tooltip: string;
  /** CompletionResultType: `Command`, `ParameterName`, `ProviderItem` … */
  readonly kind: string;
}

export interface Completions {
  readonly start: number;
  readonly length: number;
  readonly matches: readonly Completion[];
}

export const noCompletions: Completions = { start: 0, length: 0, matches: [] };
