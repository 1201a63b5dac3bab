import type { Extent } from '#language';
import { Code, js } from './code.ts';
import { Layout } from './layout.ts';
import type { ScriptUnit } from './script-unit.ts';
import type { SupportName } from './support.ts';

/** A loop or switch that `break` and `continue` can reach with JavaScript's own jumps. */
export interface Jump {
  /** PowerShell's label in lower case, or null. */
  readonly label: string | null;
  /** JavaScript's label. */
  readonly target: Code;
  /** How many function boundaries (closures) lie around it; a jump cannot cross one. */
  readonly closures: number;
}

export interface EmitterOptions {
  /** Variables of the block's own scope live in slots; otherwise all are found by name (dot-sourced, ForEach-Object, the prompt). */
  readonly local: boolean;
  /** Slots of a scope that is there already, which the block runs in. */
  readonly layout?: Layout;
  /** The block may be given variables by name while it runs (Set-Variable, dot-sourcing): its own variables are looked up. */
  readonly dynamic: boolean;
  /** A method of a class: what statements write is lost, `return` gives the value. */
  readonly method: boolean;
  readonly unit: ScriptUnit;
}

/** What emitters share while one block is compiled: constants, names, positions, jumps. */
export class Emitter {
  readonly options: EmitterOptions;
  readonly layout: Layout;
  readonly constants: unknown[] = [];
  readonly extents: Extent[] = [];
  readonly used = new Set<SupportName>();
  readonly jumps: Jump[] = [];
  /** Depth of nested closures; `return` and jumps out of one travel as signals. */
  closures = 0;
  /** Inside a try body (of this same function), where an error just unwinds. */
  inTry = false;
  /** Name of the sink that statements write to. */
  sink: Code = js`o`;
  /** Set when statements of the block have traps to look at. */
  traps: Code | null = null;
  #names = 0;
  #strings = new Map<string, Code>();

  constructor(options: EmitterOptions) {
    this.options = options;
    this.layout = options.layout ?? new Layout();
  }

  /** A function of the runtime, by name. */
  rt(name: SupportName): Code {
    this.used.add(name);
    return new Code(name);
  }

  /** A pooled constant; equal strings share one. */
  constant(value: unknown): Code {
    if (typeof value === 'string') {
      const known = this.#strings.get(value);
      if (known) return known;
    }
    const code = new Code(`k${this.constants.length}`);
    this.constants.push(value);
    if (typeof value === 'string') this.#strings.set(value, code);
    return code;
  }

  /** A fresh JavaScript name. */
  fresh(prefix: 'v' | 'o' | 'L' | 't' | 'e' | 'r'): Code {
    return new Code(`${prefix}${this.#names++}`);
  }

  /** Index of an extent in the position table. */
  position(extent: Extent): number {
    this.extents.push({ start: extent.start, end: extent.end });
    return this.extents.length - 1;
  }

  /** Emits with another sink. */
  withSink<T>(sink: Code, emit: () => T): T {
    const before = this.sink;
    this.sink = sink;
    try {
      return emit();
    } finally {
      this.sink = before;
    }
  }

  /** Emits inside a closure of the generated function. */
  inClosure<T>(emit: () => T): T {
    this.closures++;
    try {
      return emit();
    } finally {
      this.closures--;
    }
  }

  withTry<T>(inTry: boolean, emit: () => T): T {
    const before = this.inTry;
    this.inTry = inTry;
    try {
      return emit();
    } finally {
      this.inTry = before;
    }
  }

  withJump<T>(jump: Jump, emit: () => T): T {
    this.jumps.push(jump);
    try {
      return emit();
    } finally {
      this.jumps.pop();
    }
  }
}
