import type { Layout } from '#compiler';
import type { PSVariable } from './variable.ts';

/** Variables that are the same in all scopes (`-Option AllScope`): a block's slots of their names hold the variables themselves. */
export class AllScopeVariables {
  readonly #variables = new Map<string, PSVariable>();
  #version = 0;

  add(variable: PSVariable): void {
    this.#variables.set(variable.name.toLowerCase(), variable);
    this.#version++;
  }

  /** Slots of a layout that are theirs; found once for a layout and a state of this list. */
  in(layout: Layout): readonly SharedSlot[] {
    const known = this.#found.get(layout);
    if (known?.version === this.#version) return known.slots;
    const slots: SharedSlot[] = [];
    for (const [name, variable] of this.#variables) {
      const slot = layout.index.get(name);
      if (slot !== undefined) slots.push({ slot, variable });
    }
    this.#found.set(layout, { version: this.#version, slots });
    return slots;
  }

  readonly #found = new WeakMap<Layout, { readonly version: number; readonly slots: readonly SharedSlot[] }>();
}

export interface SharedSlot {
  readonly slot: number;
  readonly variable: PSVariable;
}
