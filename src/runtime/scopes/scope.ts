import { Layout } from '#compiler';
import type { ScriptBlock, Value } from '#values';
import type { Activation } from '../activation.ts';
import { EMPTY, Indirect, type PSVariable } from './variable.ts';

export type ScopeKind = 'global' | 'script' | 'module' | 'function';

/** An alias as a scope keeps it. */
export interface AliasEntry {
  readonly name: string;
  readonly definition: string;
  readonly description: string;
  readonly options: readonly string[];
}

/** A function as a scope keeps it: any script block of the runtime's. */
export interface FunctionEntry {
  readonly name: string;
  readonly type: 'function' | 'filter';
  readonly block: ScriptBlock;
  readonly options: readonly string[];
}

/**
 * Variables, functions and aliases of one level. `layout` names the slots; blocks that were compiled with it reach them by
 * number, everybody else by name through `find`. Child scopes see their parents' (dynamic scoping).
 */
export class Scope {
  readonly parent: Scope | null;
  readonly kind: ScopeKind;
  readonly layout: Layout;
  /** Values, `EMPTY`, or a PSVariable where the variable is more than its value. */
  readonly slots: Value[];
  /** `$_`, or EMPTY when this level sets none. */
  it: Value = EMPTY;
  activation: Activation | null = null;
  functions: Map<string, FunctionEntry> | null = null;
  aliases: Map<string, AliasEntry> | null = null;
  /** Set-StrictMode here; null: as the parent. Zero is off. */
  strict: number | null = null;

  constructor(parent: Scope | null, kind: ScopeKind, layout: Layout = new Layout()) {
    this.parent = parent;
    this.kind = kind;
    this.layout = layout;
    this.slots = new Array<Value>(layout.names.length).fill(EMPTY);
  }

  /** What stands in this scope's own slot: a value, a PSVariable, or EMPTY. */
  own(name: string): Value {
    const slot = this.layout.index.get(name);
    if (slot === undefined || slot >= this.slots.length) return EMPTY;
    return this.slots[slot];
  }

  /** The nearest scope that has the variable, from here up; private ones count only in their own scope. */
  holder(name: string): Scope | null {
    for (let scope: Scope | null = this; scope; scope = scope.parent) {
      const held = scope.own(name);
      if (held === EMPTY) continue;
      if (scope !== this && held instanceof Indirect && held.isPrivate) continue;
      return scope;
    }
    return null;
  }

  /** The value of a variable (name in lower case) through the scopes; EMPTY when there is none. */
  find(name: string): Value {
    for (let scope: Scope | null = this; scope; scope = scope.parent) {
      const slot = scope.layout.index.get(name);
      if (slot === undefined || slot >= scope.slots.length) continue;
      const held = scope.slots[slot];
      if (held === EMPTY) continue;
      if (!(held instanceof Indirect)) return held;
      if (scope !== this && held.isPrivate) continue;
      return held.get();
    }
    return EMPTY;
  }

  /** Puts a value, a PSVariable or EMPTY into this scope's slot, making the slot when it is new. */
  put(name: string, held: Value, spelling: string = name): void {
    const slot = this.layout.define(name, spelling);
    while (this.slots.length <= slot) this.slots.push(EMPTY);
    this.slots[slot] = held;
  }

  /** Makes room for all slots that the layout has by now. */
  fit(): void {
    while (this.slots.length < this.layout.names.length) this.slots.push(EMPTY);
  }

  /** Assigns in this scope; an existing PSVariable keeps its constraints. */
  set(name: string, value: Value, spelling: string = name): void {
    const held = this.own(name);
    if (held instanceof Indirect && held !== EMPTY) held.set(value);
    else {
      const above = held === EMPTY ? this.allScopeVariable(name) : null;
      if (above) above.set(value);
      else this.put(name, value, spelling);
    }
  }

  /** A variable of a parent that lives in all scopes (AllScope); none of them is common, so only PSVariables are looked at. */
  private allScopeVariable(name: string): PSVariable | null {
    for (let scope = this.parent; scope; scope = scope.parent) {
      const held = scope.own(name);
      if (held instanceof Indirect && held !== EMPTY && held.isAllScope) return held as PSVariable;
    }
    return null;
  }

  /** Own names that are set, as spelled first. */
  *names(): IterableIterator<string> {
    for (let i = 0; i < this.slots.length; i++) {
      const name = this.layout.names[i];
      if (this.slots[i] !== EMPTY && name !== undefined) yield name;
    }
  }

  /** The script's (or module's, or global) scope for `$script:`. */
  get scriptScope(): Scope {
    let scope: Scope = this;
    while (scope.kind === 'function' && scope.parent) scope = scope.parent;
    return scope;
  }

  get globalScope(): Scope {
    let scope: Scope = this;
    while (scope.parent) scope = scope.parent;
    return scope;
  }
}
