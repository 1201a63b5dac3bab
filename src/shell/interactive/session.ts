import type { CompletionItem, LanguagePort } from '#editor';
import { type Answerers, ControlBlock, type StopLevel } from '#host';
import type { Completion, RunResult } from '../engine.ts';
import type { PromptText } from '../engine-driver.ts';
import type { EngineSettings } from '../engine-settings.ts';
import { EngineLost, EngineThreadClient } from '../engine-thread-client.ts';
import type { Services } from '../environment.ts';
import type { ShellParts } from '../launch.ts';
import { existingProfiles } from '../profile.ts';
import { stopOnSignals } from '../signals.ts';
import { banner } from '../version.ts';
import { tagPrompt } from './environment-tag.ts';
import { HistoryFile, historyPath } from './history-file.ts';
import { LineSource } from './line-source.ts';
import type { Terminal } from './terminal.ts';
import type { VorpalBridge } from './vorpal-bridge.ts';

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const withSuffix = (match: Completion): CompletionItem =>
  match.kind === 'ProviderContainer' ? { ...match, suffix: '/' } : match;

/** A session at a terminal: prompt, line, run, until `exit` or Ctrl+d. */
class InteractiveSession {
  readonly #settings: EngineSettings;
  readonly #parts: ShellParts;
  readonly #services: Services;
  readonly #control = new ControlBlock();
  readonly #history = new HistoryFile(historyPath());
  readonly #lines: LineSource;
  readonly #terminal: Terminal;
  #engine: EngineThreadClient;
  #bridge: VorpalBridge | null = null;
  #first: Promise<string | null> | null = null;
  #exitCode: number | null = null;
  /** The run that goes on; also one that was given up. */
  #running: Promise<void> | null = null;
  #waitsForOld = false;
  #lastPrompt = 'PS> ';

  constructor(settings: EngineSettings, parts: ShellParts) {
    this.#settings = settings;
    this.#parts = parts;
    this.#services = parts.services(settings.commandLine, text => this.#lines.print(`${text}\n`));
    const view = import('./language-view.ts');
    const language: { -readonly [K in keyof LanguagePort]: LanguagePort[K] } = {
      view: () => ({ spans: [], valid: true }),
      incomplete: () => false,
      complete: async (text, cursor) => {
        const { start, length, matches } = await this.#engine.ask('complete', { text, cursor });
        return { start, length, matches: matches.map(withSuffix) };
      },
    };
    const ready = view.then(({ viewText, incompleteText }) => {
      language.view = viewText;
      language.incomplete = incompleteText;
    });
    const interrupted = (): void => this.#stopped(this.#control.requestStop());
    this.#lines = new LineSource({ language, history: this.#history, ready, interrupted });
    this.#terminal = this.#lines.terminal;
    this.#resized();
    process.stdout.on('resize', () => this.#resized());
    this.#engine = this.#startEngine();
    process.stdin.on('end', () => this.#end(129));
  }

  /** Resolves to the exit code. */
  async run(): Promise<number> {
    const { commandLine } = this.#settings;
    if (!commandLine.noLogo && commandLine.task.kind === 'session') this.#greet();
    const watch = stopOnSignals(this.#control, {
      stopped: level => this.#stopped(level),
      ending: code => this.#end(code),
    });
    try {
      await this.#start();
      if (this.#exitCode === null) await this.#runLoop();
    } finally {
      this.#terminal.release();
      watch.end();
    }
    return this.#exitCode ?? 0;
  }

  #greet(): void {
    this.#terminal.write(banner);
    if (this.#services.environment?.production === false)
      this.#terminal.write('Partner Center is the embedded sandbox here.\n');
  }

  #resized(): void {
    this.#control.setSize(this.#terminal.columns, this.#terminal.rows);
  }

  #startEngine(): EngineThreadClient {
    const answerers: Answerers = {
      ...this.#services.answerers,
      readLine: ({ prompt, secret }) => this.#answer(prompt, secret),
      releaseTerminal: async () => {
        this.#terminal.release();
        return null;
      },
    };
    return new EngineThreadClient(this.#parts.engineThread, this.#settings, this.#control, answerers);
  }

  /** The first prompt does not wait for the engine where nothing can change it. */
  async #start(): Promise<void> {
    const { task, noProfile, workingDirectory } = this.#settings.commandLine;
    if (task.kind === 'session' && workingDirectory === null && (noProfile || existingProfiles().length === 0)) {
      this.#first = this.#readCommand({ text: `PS ${process.cwd()}> `, freshRow: false });
      return;
    }
    const result = await this.#engine.ask('startTask', null).catch((error: unknown) => this.#recover(error));
    if (result) this.#exitCode = result.exitCode;
  }

  async #runLoop(): Promise<void> {
    const { VorpalBridge } = await import('./vorpal-bridge.ts');
    this.#bridge = await VorpalBridge.create({
      nextLine: () => this.#nextLine(),
      ask: ({ message = '', type }) => this.#lines.readAnswer(message, type === 'password'),
      log: text => this.#lines.print(`${text}\n`),
      remember: line => this.#history.add(line),
      run: line => this.#run(line),
    });
    await this.#bridge.run();
  }

  async #nextLine(): Promise<string | null> {
    while (this.#exitCode === null) {
      const reading = this.#first ?? this.#readCommand(await this.#prompt());
      this.#first = null;
      const line = await reading;
      if (line !== null) return line;
    }
    return null;
  }

  /** Null when the line was cancelled or the session ended. */
  async #readCommand({ text, freshRow }: PromptText): Promise<string | null> {
    this.#lastPrompt = text;
    // Fills the row and comes back: the cursor is then at the start of a row, wherever it was.
    if (freshRow) this.#terminal.write(`${' '.repeat(Math.max(0, this.#terminal.columns - 1))}\r\x1b[K`);
    const ending = await this.#lines.readCommand(
      tagPrompt(text, this.#services.environment, this.#settings.terminal.ansi),
    );
    if (ending.kind === 'accepted') return ending.text;
    if (ending.kind === 'exit') this.#exitCode ??= 0;
    return null;
  }

  async #prompt(): Promise<PromptText> {
    if (this.#running) return { text: this.#lastPrompt, freshRow: true };
    try {
      return await this.#engine.ask('prompt', null);
    } catch (error) {
      this.#recover(error);
      return { text: this.#lastPrompt, freshRow: true };
    }
  }

  async #run(line: string): Promise<void> {
    if (this.#running) {
      this.#waitsForOld = true;
      await this.#running;
      this.#waitsForOld = false;
    }
    this.#control.clearStop();
    const run = this.#engine.ask('run', { text: line, options: { interactive: true } }).then(
      (result: RunResult) => {
        this.#exitCode ??= result.exitCode;
      },
      (error: unknown) => void this.#recover(error),
    );
    this.#running = run.finally(() => {
      this.#running = null;
    });
    await this.#running;
  }

  /** A second Ctrl+C gives the prompt back; one more, with the next line waiting, gives the engine up. */
  #stopped(level: StopLevel): void {
    if (level < 2) return;
    if (this.#waitsForOld) void this.#engine.end();
    else this.#bridge?.giveUp();
  }

  /** Says what went wrong inside; an engine that is gone is replaced. */
  #recover(error: unknown): null {
    if (this.#exitCode !== null) return null;
    const lost = error instanceof EngineLost;
    const notice = lost ? '\r\nA new session has been started; variables and functions are gone.' : '';
    this.#terminal.write(`pcsh: ${messageOf(error)}${notice}\r\n`);
    if (lost) this.#engine = this.#startEngine();
    return null;
  }

  async #answer(prompt: string, secret: boolean): Promise<string | null> {
    const line = await this.#lines.readAnswer(prompt, secret);
    // Ctrl+c in a question stops the command that asks.
    if (line === null) this.#control.requestStop();
    return line;
  }

  #end(code: number): void {
    this.#exitCode ??= code;
    this.#lines.end();
  }
}

export const runInteractiveSession = (settings: EngineSettings, parts: ShellParts): Promise<number> =>
  new InteractiveSession(settings, parts).run();
