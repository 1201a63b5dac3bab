import type { MessagePort } from 'node:worker_threads';
import { type ControlBlock, EnginePort, HostLink, LineReader, OutputStream } from '#host';
import type { EngineSettings } from './engine-settings.ts';
import type { JobPort } from './job.ts';

/** The engine's port and what jobs need of the standard streams: made on the engine's own thread. */
export function engineStreams(
  settings: EngineSettings,
  control: ControlBlock,
  stopped: () => Error,
  openQuestions: () => MessagePort,
): { port: EnginePort; job: JobPort } {
  const input = new LineReader(0);
  const out = new OutputStream(1);
  const port = new EnginePort({
    control,
    link: new HostLink(control, stopped, openQuestions),
    stopped,
    out,
    err: new OutputStream(2),
    terminal: settings.terminal,
    heldTerminal: settings.session,
    nonInteractive: settings.commandLine.nonInteractive,
    ...(settings.inputRedirected ? { readLine: () => input.next() } : {}),
  });
  const job: JobPort = {
    write: (stream, text) => port.write(stream, text),
    settle: () => port.settle(),
    outputFailure: () => out.failure,
    beforeRun: () => undefined,
    nextLine: () => input.nextRaw(),
    inputRedirected: settings.inputRedirected,
  };
  return { port, job };
}
