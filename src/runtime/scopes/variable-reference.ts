import { PSReference, type Value } from '#values';
import type { Scope } from './scope.ts';
import { EMPTY, Indirect } from './variable.ts';

/** `[ref]$x`: reads and writes the variable of the scope that has it; its type and validation hold for what is written. */
export class VariableReference extends PSReference {
  readonly #scope: Scope;
  readonly #name: string;

  /** `name` in lower case. */
  constructor(scope: Scope, name: string) {
    super();
    this.#scope = scope;
    this.#name = name;
  }

  override get value(): Value {
    const held = this.#scope.own(this.#name);
    if (held === EMPTY) return null;
    return held instanceof Indirect ? held.get() : held;
  }
  override set value(value: Value) {
    this.#scope.set(this.#name, value);
  }
}
