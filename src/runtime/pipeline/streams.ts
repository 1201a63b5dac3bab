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

type Listener = (record: Value) => void;

/** Where the records of streams 2 to 6 go. Immutable; a redirection makes another. */
export class Streams implements Sinks {
  readonly error: Sink;
  readonly warning: Sink;
  readonly verbose: Sink;
  readonly debug: Sink;
  readonly information: Sink;
  /** Who collects errors, also those that no stream shows: -ErrorVariable of the commands around. */
  readonly #errorListeners: readonly Listener[];

  constructor(sinks: Sinks, errorListeners: readonly Listener[] = []) {
    this.error = sinks.error;
    this.warning = sinks.warning;
    this.verbose = sinks.verbose;
    this.debug = sinks.debug;
    this.information = sinks.information;
    this.#errorListeners = errorListeners;
  }

  /** With one stream (or all five) sent elsewhere. */
  with(name: StreamName, sink: Sink): Streams {
    if (name === 'output') return this;
    const { error, warning, verbose, debug, information } = this;
    const sinks =
      name === 'all'
        ? { error: sink, warning: sink, verbose: sink, debug: sink, information: sink }
        : { error, warning, verbose, debug, information, [name]: sink };
    return new Streams(sinks, this.#errorListeners);
  }

  listening(listener: Listener): Streams {
    return new Streams(this, [...this.#errorListeners, listener]);
  }

  /** Tells an error to who collects them, whether or not it is shown. */
  tellError(record: Value): void {
    for (const listener of this.#errorListeners) listener(record);
  }
}
