import type { MessagePort, receiveMessageOnPort } from 'node:worker_threads';
import type { HostRequestName, HostRequests, Ticket } from '#cmdlet';
import type { ControlBlock } from './control-block.ts';
import type { ToEngine, ToHost } from './messages.ts';

type Receive = typeof receiveMessageOnPort;

/** Loaded at the first question: a run that asks nothing does not pay for it. */
const loadReceive = (): Receive => process.getBuiltinModule('node:worker_threads').receiveMessageOnPort;

/**
 * The engine's end of the message channel. `open` is called at the first request, so that a host thread can be started then and not
 * before. A request is posted, and the thread sleeps on the shared counter until a reply is there.
 */
export class HostLink {
  readonly #control: ControlBlock;
  readonly #open: () => MessagePort;
  readonly #stopped: () => Error;
  #port: MessagePort | null = null;
  #receive: Receive | null = null;
  #lastId = 0;
  readonly #arrived = new Map<number, ToEngine>();

  /** `stopped` makes the engine's own PipelineStopped. */
  constructor(control: ControlBlock, stopped: () => Error, open: () => MessagePort) {
    this.#control = control;
    this.#stopped = stopped;
    this.#open = open;
  }

  begin<K extends HostRequestName>(name: K, request: HostRequests[K]['in']): Ticket<K> {
    const id = ++this.#lastId;
    this.#send({ kind: 'request', id, name, request });
    return { id, name };
  }

  wait<K extends HostRequestName>(ticket: Ticket<K>): HostRequests[K]['out'] {
    const reply = this.#await(ticket.id);
    if (reply.kind === 'failure') throw new Error(reply.message);
    // What the answerer of that name gave: the map of requests is the contract between both ends.
    return reply.value as HostRequests[K]['out'];
  }

  #await(id: number): ToEngine {
    for (;;) {
      const mark = this.#control.mark();
      this.#takeAll();
      const reply = this.#arrived.get(id);
      if (reply) {
        this.#arrived.delete(id);
        // Ctrl+c in a question answers it too; what the pipeline gets is the stop.
        if (this.#control.stopRequested) throw this.#stopped();
        return reply;
      }
      if (this.#control.stopRequested) {
        this.#send({ kind: 'abandon', id });
        throw this.#stopped();
      }
      this.#control.waitPast(mark);
    }
  }

  #takeAll(): void {
    if (!this.#port) return;
    const receive = (this.#receive ??= loadReceive());
    for (let received = receive(this.#port); received; received = receive(this.#port)) {
      const message: ToEngine = received.message;
      this.#arrived.set(message.id, message);
    }
  }

  #send(message: ToHost): void {
    this.#port ??= this.#open();
    this.#port.postMessage(message);
  }
}
