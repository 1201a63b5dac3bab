import type { StreamName } from '#language';
import type { Value } from '#values';
import type { Sink } from './sink.ts';

interface Sinks {
  readonly error: Sink;
  readonly warning: Sink;
  readonly verbose: Sink;
  readonly debug: Sink;
  readonly information: Sink;
}

/** Streams that variables can collect. */
export type CollectedStream = 'error' | 'warning' | 'information';

interface Listener {
  readonly stream: CollectedStream;
  readonly take: (record: Value) => void;
}

/** Where the records of streams 2 to 6 go. Immutable; a redirection makes another. */
export class Streams implements Sinks {
  readonly error: Sink;
  readonly warning: Sink;
  readonly verbose: Sink;
  readonly debug: Sink;
  readonly information: Sink;
  /** Who collects records, also those that no stream shows: -ErrorVariable and the like of the commands around. */
  readonly #listeners: readonly Listener[];

  constructor(sinks: Sinks, listeners: readonly Listener[] = []) {
    this.error = sinks.error;
    this.warning = sinks.warning;
    this.verbose = sinks.verbose;
    this.debug = sinks.debug;
    this.information = sinks.information;
    this.#listeners = listeners;
  }

  /** With one stream (or all five) sent elsewhere. */
  with(name: StreamName, sink: Sink): Streams {
    if (name === 'output') return this;
    const { error, warning, verbose, debug, information } = this;
    const sinks =
      name === 'all'
        ? { error: sink, warning: sink, verbose: sink, debug: sink, information: sink }
        : { error, warning, verbose, debug, information, [name]: sink };
    return new Streams(sinks, this.#listeners);
  }

  listening(stream: CollectedStream, take: (record: Value) => void): Streams {
    return new Streams(this, [...this.#listeners, { stream, take }]);
  }

  /** Tells a record to who collects its stream, whether or not it is shown. */
  tell(stream: CollectedStream, record: Value): void {
    for (const listener of this.#listeners) if (listener.stream === stream) listener.take(record);
  }
}
