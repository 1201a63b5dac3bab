import type { Value } from '#values';
import type { Frame } from './frame.ts';

/** Control flow that leaves the block in which it was written. Not an error: catch, trap and $Error never see it. */
export abstract class Signal extends Error {}

export class BreakSignal extends Signal {
  /** Lower case, or null for the nearest loop. */
  readonly label: string | null;
  constructor(label: string | null) {
    super('break');
    this.label = label;
  }
}

export class ContinueSignal extends Signal {
  readonly label: string | null;
  constructor(label: string | null) {
    super('continue');
    this.label = label;
  }
}

/** `return` inside `$( )` and the like: ends the block that the frame belongs to. */
export class ReturnSignal extends Signal {
  readonly frame: Frame;
  constructor(frame: Frame) {
    super('return');
    this.frame = frame;
  }
}

export class ExitSignal extends Signal {
  readonly code: number;
  /** `exit` was written with a value. */
  readonly value: Value;
  constructor(code: number, value: Value) {
    super('exit');
    this.code = code;
    this.value = value;
  }
}

/** A command has all that it wants (Select-Object -First): what stands before it in the pipeline ends quietly. */
export class StopUpstream extends Signal {
  /** The processor that has enough. */
  readonly by: object;
  constructor(by: object) {
    super('stop upstream');
    this.by = by;
  }
}
