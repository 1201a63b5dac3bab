import type { InvocationInfo, Value } from '#values';
import { nullSink, type Sink } from './sink.ts';
import type { Streams } from './streams.ts';

/** A command at work in a pipeline. It is the sink of the command before it. */
export abstract class CommandProcessor implements Sink {
  /** The next command, or where the pipeline's output goes. */
  out: Sink = nullSink;
  streams: Streams;
  readonly invocation: InvocationInfo;
  /** Objects come from a pipeline; otherwise `process` runs once without one. */
  expectingInput = false;
  /** Has it written an error? Then `$?` is false behind it. */
  failed = false;
  /** What the command before wrote while this one had not begun. Null once it has. */
  #early: Value[] | null = [];

  constructor(streams: Streams, invocation: InvocationInfo) {
    this.streams = streams;
    this.invocation = invocation;
  }

  /** Binds what is not from the pipeline. Errors here keep the whole pipeline from starting. */
  abstract prepare(): void;
  abstract begin(): void;
  abstract process(input: Value): void;
  /** The run without a pipeline. */
  abstract processOnce(): void;
  abstract end(): void;
  /** Runs in any case. */
  dispose(): void {}

  write(value: Value): void {
    if (this.#early) this.#early.push(value);
    else this.process(value);
  }

  /** Begins, then takes what came too early. */
  start(): void {
    this.begin();
    const early = this.#early ?? [];
    this.#early = null;
    for (const value of early) this.process(value);
  }
}
