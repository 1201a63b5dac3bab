import type { StreamName } from '#language';
import type { Sink } from './sink.ts';

/** Where the records of streams 2 to 6 go. Immutable; a redirection makes another. */
export class Streams {
  readonly error: Sink;
  readonly warning: Sink;
  readonly verbose: Sink;
  readonly debug: Sink;
  readonly information: Sink;

  constructor(sinks: { error: Sink; warning: Sink; verbose: Sink; debug: Sink; information: Sink }) {
    this.error = sinks.error;
    this.warning = sinks.warning;
    this.verbose = sinks.verbose;
    this.debug = sinks.debug;
    this.information = sinks.information;
  }

  /** With one stream (or all five) sent elsewhere. */
  with(name: StreamName, sink: Sink): Streams {
    switch (name) {
      case 'output':
        return this;
      case 'all':
        return new Streams({ error: sink, warning: sink, verbose: sink, debug: sink, information: sink });
      default:
        return new Streams({
          error: this.error,
          warning: this.warning,
          verbose: this.verbose,
          debug: this.debug,
          information: this.information,
          [name]: sink,
        });
    }
  }
}
