import type Vorpal from 'vorpal';

/** What vorpal asks of its user interface, beyond what its published types tell. Read from vorpal 1.12.0. */
export interface VorpalUi {
  prompt(options: VorpalPrompt, done: (answers: Record<string, unknown>) => void): void;
  midPrompt(): boolean;
  attach(vorpal: VorpalInternals): this;
}

export interface VorpalPrompt {
  readonly type?: 'input' | 'password' | 'confirm';
  readonly name?: string;
  readonly message?: string;
  readonly default?: unknown;
}

export interface VorpalSession {
  emit(event: string): boolean;
  _commandSetCallback: (() => void) | undefined;
  _registeredCommands: number;
  _completedCommands: number;
}

/** The slot for a history (`CmdHistoryExtension`). */
export interface VorpalHistory {
  newCommand(line: string): void;
}

export interface VorpalInternals extends Omit<Vorpal, 'ui'> {
  readonly ui: object;
  readonly session: VorpalSession;
  readonly Session: { prototype: { completeCommand(): void } };
  on(event: string, listener: (data: unknown) => void): this;
  _prompt(): void;
}

export interface VorpalClass {
  new (): VorpalInternals;
  prototype: { CmdHistoryExtension: new () => VorpalHistory };
}
