import type { BlockCode } from '#compiler';
import type { Extent } from '#language';
import type { Activation } from './activation.ts';
import type { Engine } from './engine.ts';
import type { Sink } from './pipeline/sink.ts';
import type { Streams } from './pipeline/streams.ts';
import type { Scope } from './scopes/scope.ts';
import type { SessionState } from './session-state.ts';

export type RuntimeCode = BlockCode<Frame, Sink>;

/** A compiled block at work: which variables it sees, where its errors go, and which statement it is at. */
export class Frame {
  readonly engine: Engine;
  readonly state: SessionState;
  readonly scope: Scope;
  readonly code: RuntimeCode;
  readonly activation: Activation;
  /** The shared stop flag; not zero: stop. */
  readonly stop: Int32Array;
  streams: Streams;
  /** Index into `code.extents` of the statement that runs. */
  at = 0;

  constructor(
    engine: Engine,
    state: SessionState,
    scope: Scope,
    code: RuntimeCode,
    activation: Activation,
    streams: Streams,
  ) {
    this.engine = engine;
    this.state = state;
    this.scope = scope;
    this.code = code;
    this.activation = activation;
    this.stop = engine.stop;
    this.streams = streams;
  }

  get extent(): Extent {
    return this.code.extents[this.at] ?? this.code.ast;
  }

  /** The same place with other streams: what a redirection runs in. */
  withStreams(streams: Streams): Frame {
    const frame = new Frame(this.engine, this.state, this.scope, this.code, this.activation, streams);
    frame.at = this.at;
    return frame;
  }
}
