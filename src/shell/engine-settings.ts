import type { TerminalFacts } from '#host';
import type { CommandLine } from './command-line.ts';

/** All that an engine is told at its start; plain data, so that it can be handed to another thread. */
export interface EngineSettings {
  readonly commandLine: CommandLine;
  /** Prompts at a terminal, with the line editor. */
  readonly session: boolean;
  readonly terminal: TerminalFacts;
  /** Standard input is not a terminal. */
  readonly inputRedirected: boolean;
}

/** What the two threads of a process share from the start. */
export interface ThreadData {
  readonly settings: EngineSettings;
  readonly control: SharedArrayBuffer;
  /** The end of the channel for questions to the host. */
  readonly questions: import('node:worker_threads').MessagePort;
}
