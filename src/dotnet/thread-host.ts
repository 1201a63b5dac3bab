import { writeSync } from 'node:fs';

/** What Console and Thread need of the host: the runtime attaches one for its thread. */
export interface ThreadHost {
  write(stream: 'out' | 'err', text: string): void;
  sleep(milliseconds: number): void;
  /** One line from standard input; null at its end. */
  readLine?(): string | null;
  setTitle?(title: string): void;
  readonly terminal?: { readonly interactive: boolean; readonly columns: number; readonly rows: number };
}

/** Writes to the process's own streams: for a thread that was given nothing else. */
const plain: ThreadHost = {
  write: (stream, text) => {
    writeSync(stream === 'out' ? 1 : 2, text);
  },
  sleep: milliseconds => {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
  },
};

/** Console belongs to the process and Thread.Sleep to the thread: one engine, one host. */
const thread: { host: ThreadHost } = { host: plain };

export function attachHost(host: ThreadHost): void {
  thread.host = host;
}

export function threadHost(): ThreadHost {
  return thread.host;
}
