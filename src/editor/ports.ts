/** A run of text that is shown in one style: an SGR sequence such as `\x1b[93m`. */
export interface StyledSpan {
  readonly start: number;
  readonly end: number;
  readonly style: string;
}

export interface TextView {
  /** In order, without overlap. */
  readonly spans: readonly StyledSpan[];
  /** The text is complete and right; otherwise the prompt shows that it is not. */
  readonly valid: boolean;
}

export interface CompletionItem {
  readonly text: string;
  readonly listText: string;
  readonly tooltip: string;
  /** What goes behind the only match, so that one can go on: `/` behind a folder. */
  readonly suffix?: string;
}

export interface CompletionList {
  readonly start: number;
  readonly length: number;
  readonly matches: readonly CompletionItem[];
}

/** Lines of before, oldest first. */
export interface HistoryPort {
  readonly entries: readonly string[];
  add(text: string): void;
}

/** What the editor asks of the language that it edits. */
export interface LanguagePort {
  view(text: string): TextView;
  /** Enter asks for another line instead of ending the input. */
  incomplete(text: string): boolean;
  complete(text: string, cursor: number): Promise<CompletionList>;
}

/** The terminal: bytes out, size. What comes in is pushed to the editor. */
export interface TerminalPort {
  write(text: string): void;
  readonly columns: number;
  readonly rows: number;
}

/** Styles of what the editor itself shows, as SGR sequences. */
export interface EditorStyles {
  readonly error: string;
  readonly prediction: string;
  readonly selection: string;
  readonly emphasis: string;
}

/** PSReadLine's own defaults. */
export const defaultStyles: EditorStyles = {
  error: '\x1b[91m',
  prediction: '\x1b[97;2;3m',
  selection: '\x1b[30;47m',
  emphasis: '\x1b[96m',
};
