import { MessageChannel, Worker } from 'node:worker_threads';
import { type Answerers, answer, type ControlBlock } from '#host';
import type { EngineRequestName, EngineRequests, FromEngineThread, ToEngineThread } from './engine-driver.ts';
import type { EngineSettings, ThreadData } from './engine-settings.ts';

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** The engine's thread is gone, and with it the session's variables and functions. */
export class EngineLost extends Error {}

/** The host's hold on an engine that runs on a thread of its own: asks it to do things, and answers what it asks. */
export class EngineThreadClient {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;
  #lost: EngineLost | null = null;

  constructor(file: URL, settings: EngineSettings, control: ControlBlock, answerers: Answerers) {
    const questions = new MessageChannel();
    const workerData: ThreadData = { settings, control: control.buffer, questions: questions.port2 };
    this.#worker = new Worker(file, { workerData, transferList: [questions.port2], stdin: false, execArgv: [] });
    answer(questions.port1, control, answerers);
    this.#worker.on('message', (message: FromEngineThread) => this.#settle(message));
    this.#worker.on('error', error => this.#lose(error instanceof Error ? error.message : String(error)));
    this.#worker.on('exit', () => this.#lose('The engine ended.'));
  }

  ask<K extends EngineRequestName>(name: K, request: EngineRequests[K]['in']): Promise<EngineRequests[K]['out']> {
    if (this.#lost) return Promise.reject(this.#lost);
    const id = ++this.#lastId;
    const message: ToEngineThread = { id, name, request };
    return new Promise((resolve, reject) => {
      // The thread answers with what EngineRequests says for this name.
      this.#waiting.set(id, { resolve: value => resolve(value as EngineRequests[K]['out']), reject });
      this.#worker.postMessage(message);
    });
  }

  end(): Promise<number> {
    return this.#worker.terminate();
  }

  #settle(message: FromEngineThread): void {
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.ok) waiting?.resolve(message.value);
    else waiting?.reject(new Error(message.message));
  }

  #lose(message: string): void {
    this.#lost ??= new EngineLost(message);
    for (const waiting of this.#waiting.values()) waiting.reject(this.#lost);
    this.#waiting.clear();
  }
}
