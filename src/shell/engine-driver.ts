import type { MessagePort } from 'node:worker_threads';
import type { EnginePort } from '#host';
import type { Completions, Engine, RunOptions, RunResult } from './engine.ts';
import type { EngineSettings } from './engine-settings.ts';
import { type JobPort, prepare, runJob, runTask } from './job.ts';

/** What the host has an engine thread do, one after the other. */
export interface EngineRequests {
  /** The whole of a run without prompts; the exit code. */
  job: { in: null; out: number };
  /** What the command line names, before the first prompt of a session. */
  startTask: { in: null; out: RunResult | null };
  run: { in: { text: string; options: RunOptions }; out: RunResult };
  prompt: { in: null; out: PromptText };
  complete: { in: { text: string; cursor: number }; out: Completions };
}

export interface PromptText {
  /** With what stands in the row already, and with what the prompt function wrote by itself. */
  readonly text: string;
  /** Another program may have left the cursor anywhere: the prompt needs a row of its own. */
  readonly freshRow: boolean;
}

export type EngineRequestName = keyof EngineRequests;

export interface ToEngineThread {
  readonly id: number;
  readonly name: EngineRequestName;
  readonly request: unknown;
}

export type FromEngineThread =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly message: string };

type Handlers = { readonly [K in EngineRequestName]: (request: EngineRequests[K]['in']) => EngineRequests[K]['out'] };

const handlersOf = (engine: Engine, settings: EngineSettings, port: EnginePort, job: JobPort): Handlers => ({
  job: () => runJob(engine, settings.commandLine, job),
  startTask: () => {
    prepare(engine, settings.commandLine, job);
    return runTask(engine, settings.commandLine, job);
  },
  run: ({ text, options }) => {
    const result = engine.run(text, options);
    port.settle();
    return result;
  },
  prompt: () => {
    const row = port.takeLastRow();
    const { written, value } = port.capture(() => engine.prompt());
    port.settle();
    return { text: `${row ?? ''}${written}${value}`, freshRow: row === null };
  },
  complete: ({ text, cursor }) => engine.complete(text, cursor),
});

/** Serves the host on the engine's thread. The engine is made while the first request is on its way. */
export function serveEngine(
  requests: MessagePort,
  makeEngine: () => Promise<Engine>,
  settings: EngineSettings,
  port: EnginePort,
  job: JobPort,
): void {
  const handlers = makeEngine().then(engine => handlersOf(engine, settings, port, job));
  requests.on('message', (message: ToEngineThread) => {
    handlers
      .then(ready => handle(ready, message.name, message.request))
      .then(
        (value): FromEngineThread => ({ id: message.id, ok: true, value }),
        (error: unknown): FromEngineThread => ({
          id: message.id,
          ok: false,
          message: error instanceof Error ? error.message : String(error),
        }),
      )
      .then(reply => requests.postMessage(reply));
  });
}

// The host's client and these handlers are typed by the same map, so the name decides the shape of the request.
const handle = <K extends EngineRequestName>(handlers: Handlers, name: K, request: unknown): EngineRequests[K]['out'] =>
  handlers[name](request as EngineRequests[K]['in']);
