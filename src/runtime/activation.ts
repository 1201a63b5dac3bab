import type { Dictionary, InvocationInfo, Value } from '#values';
import type { Streams } from './pipeline/streams.ts';

/** A call of a function, script or block: what `$args`, `$input`, `$PSBoundParameters`, `$MyInvocation` and the like read. */
export class Activation {
  args: Value[] = [];
  #boundParameters: Dictionary | null = null;
  /** What `$PSBoundParameters` is made of when somebody reads it. */
  binder: { boundTable(): Dictionary } | null = null;
  invocation: InvocationInfo | null = null;
  /** `$PSCmdlet`, for an advanced function. */
  cmdlet: Value = null;
  /** `$input`: objects of the pipeline so far, or null where the block has no input of its own. */
  input: Value[] | null = null;
  /** `$this`; undefined where none is set. */
  self: Value = undefined;
  get boundParameters(): Dictionary | null {
    this.#boundParameters ??= this.binder?.boundTable() ?? null;
    return this.#boundParameters;
  }

  /** The script file whose code runs; null for typed text. */
  file: string | null = null;
  /** Streams of the call, for -Verbose and the like given to the function. */
  streams: Streams | null = null;
}
