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
    this.process(value);
  }
}
