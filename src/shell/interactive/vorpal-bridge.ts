import './no-polyfill.ts';
import type { EventEmitter } from 'node:events';
import type {
  VorpalClass,
  VorpalHistory,
  VorpalInternals,
  VorpalPrompt,
  VorpalSession,
  VorpalUi,
} from './vorpal-types.ts';

/** What the bridge connects vorpal with. */
export interface BridgePort {
  /** The next line at the prompt, exactly as typed. Null: the session is over. */
  nextLine(): Promise<string | null>;
  /** A question that a vorpal command asks. */
  ask(prompt: VorpalPrompt): Promise<unknown>;
  /** Prints above the line under edit. */
  log(text: string): void;
  remember(line: string): void;
  run(line: string): Promise<void>;
}

const MODE = 'pwsh';
/** vorpal takes these two words for itself, so they reach it in another form; what is run is the line as typed. */
const taken = new Set(['exit', 'undefined']);

/**
 * The only module that touches vorpal's insides. vorpal owns the run loop: it asks for a line, queues it, puts it into the history and
 * hands it to the mode's action; the editor stands behind its user interface.
 */
export class VorpalBridge {
  readonly #port: BridgePort;
  readonly #vorpal: VorpalInternals;
  #line: string | null = null;
  #over: (() => void) | null = null;

  static async create(port: BridgePort): Promise<VorpalBridge> {
    return new VorpalBridge(port, await loadVorpal());
  }

  private constructor(port: BridgePort, Vorpal: VorpalClass) {
    this.#port = port;
    const remember = (): void => {
      if (this.#line !== null) port.remember(this.#line);
    };
    Vorpal.prototype.CmdHistoryExtension = historySlot(remember);
    this.#vorpal = new Vorpal();
    repairQueue(this.#vorpal.Session);
    this.#replaceUi();
    this.#defineMode();
  }

  /** Runs until the session is over. */
  async run(): Promise<void> {
    const over = new Promise<void>(resolve => {
      this.#over = resolve;
    });
    await this.#vorpal.exec(MODE);
    this.#vorpal.show();
    await over;
  }

  /** The prompt comes back although the command still runs. */
  giveUp(): void {
    this.#vorpal.session.emit('vorpal_command_cancel');
  }

  #defineMode(): void {
    this.#vorpal
      .mode(MODE)
      .delimiter(' ')
      .init(async () => undefined)
      .action(async () => {
        const line = this.#line;
        this.#line = null;
        // vorpal's queue stands still after an action that throws.
        if (line !== null) await this.#port.run(line).catch((error: unknown) => this.#port.log(String(error)));
      });
  }

  #replaceUi(): void {
    const bridge = this;
    const port = this.#port;
    let asking = false;
    const ui = {
      midPrompt: () => asking,
      prompt(options: VorpalPrompt, done: (answers: Record<string, unknown>) => void): void {
        asking = true;
        const answered = (value: unknown): void => {
          asking = false;
          done({ [options.name ?? 'value']: value });
        };
        if (options.name === 'command') bridge.#promptForLine(answered);
        else void port.ask(options).then(answered);
      },
      log(...texts: unknown[]) {
        port.log(texts.map(String).join(' '));
        return this;
      },
      attach(vorpal: VorpalInternals) {
        Object.assign(this, { parent: vorpal });
        vorpal._prompt();
        return this;
      },
      cancel: () => undefined,
      setDelimiter: () => undefined,
      delimiter: () => '',
      refresh: () => undefined,
      submit: () => undefined,
      input: () => '',
      imprint: () => undefined,
      pause: () => false,
      resume: () => undefined,
    } satisfies VorpalUi & Record<string, unknown>;
    // vorpal's own closures hold the singleton, so it stays and gets other methods.
    Object.assign(this.#vorpal.ui, ui);
  }

  #promptForLine(answered: (text: string) => void): void {
    void this.#port.nextLine().then(line => {
      if (line === null) {
        this.#over?.();
        return;
      }
      this.#line = line;
      answered(taken.has(line.trim()) ? `${line.trim()};` : line);
    });
  }
}

const historySlot = (remember: () => void): (new () => VorpalHistory) =>
  class {
    newCommand(): void {
      remember();
    }
    setId(): void {}
    setStoragePath(): void {}
    getPreviousHistory(): string {
      return '';
    }
    getNextHistory(): string {
      return '';
    }
    peek(): string {
      return '';
    }
    enterMode(): void {}
    exitMode(): void {}
    clear(): void {}
  };

/** Loads vorpal without the listeners that its user interface sets for signals, which are the session's. */
async function loadVorpal(): Promise<VorpalClass> {
  const emitter: EventEmitter = process;
  const signals = ['SIGINT', 'SIGTERM'];
  const before = new Set(signals.flatMap(signal => emitter.listeners(signal)));
  const { default: Vorpal } = await import('vorpal');
  for (const signal of signals) {
    for (const listener of emitter.listeners(signal)) {
      if (!before.has(listener)) emitter.removeListener(signal, listener as () => void);
    }
  }
  // The published types tell of the public part only; vorpal-types.ts says what of the rest is used.
  return Vorpal as unknown as VorpalClass;
}

/** In 1.12.0 a command that was queued behind another never completes: its callback is cleared too late. */
function repairQueue(Session: VorpalInternals['Session']): void {
  Session.prototype.completeCommand = function (this: VorpalSession): void {
    this._completedCommands += 1;
    if (this._registeredCommands > this._completedCommands) return;
    const callback = this._commandSetCallback;
    this._commandSetCallback = undefined;
    this._registeredCommands = 0;
    this._completedCommands = 0;
    callback?.();
  };
}
