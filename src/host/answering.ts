import type { MessagePort } from 'node:worker_threads';
import type { HostRequestName, HostRequests } from '#cmdlet';
import type { ControlBlock } from './control-block.ts';
import type { ToEngine, ToHost } from './messages.ts';

/** What a host can answer. `signal` is aborted when the engine no longer waits. */
export type Answerers = {
  readonly [K in HostRequestName]?: (
    request: HostRequests[K]['in'],
    signal: AbortSignal,
  ) => Promise<HostRequests[K]['out']>;
};

/** Serves one engine: takes requests from the port, answers in any order, and wakes the engine after each reply. */
export function answer(port: MessagePort, control: ControlBlock, answerers: Answerers): void {
  const running = new Map<number, AbortController>();
  const reply = (message: ToEngine): void => {
    port.postMessage(message);
    control.wake();
  };
  port.on('message', (message: ToHost) => {
    if (message.kind === 'abandon') {
      running.get(message.id)?.abort();
      running.delete(message.id);
      return;
    }
    const { id } = message;
    const abort = new AbortController();
    running.set(id, abort);
    dispatch(answerers, message.name, message.request, abort.signal)
      .then(
        value => reply({ kind: 'reply', id, value }),
        (error: unknown) =>
          reply({ kind: 'failure', id, message: error instanceof Error ? error.message : String(error) }),
      )
      .finally(() => running.delete(id));
  });
}

async function dispatch<K extends HostRequestName>(
  answerers: Answerers,
  name: K,
  request: unknown,
  signal: AbortSignal,
): Promise<HostRequests[K]['out']> {
  const answerer = answerers[name];
  if (!answerer) throw new Error(`The host has no answer for ${name}.`);
  // Both ends of the port are built together; the name decides the shape of the request.
  return answerer(request as HostRequests[K]['in'], signal);
}
