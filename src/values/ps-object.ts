import { psCustomObjectType } from './core-types.ts';
import type { MemberInfo } from './member-info.ts';
import { NetObject } from './net-object.ts';
import type { NetType } from './net-type.ts';
import type { Value } from './value.ts';

/**
 * The names of a property bag, shared by all objects that got the same names in the same order, so that a member site
 * can remember "this layout, that slot". Immutable: adding a name leads to the next layout.
 */
export class Shape {
  static readonly empty = new Shape([]);
  readonly names: readonly string[];
  readonly #index: Map<string, number>;
  readonly #next = new Map<string, Shape>();

  constructor(names: readonly string[]) {
    this.names = names;
    this.#index = new Map(names.map((name, i) => [name.toLowerCase(), i]));
  }

  /** Slot of a name, ignoring case; -1 when it is not there. */
  indexOf(name: string): number {
    return this.#index.get(name) ?? this.#index.get(name.toLowerCase()) ?? -1;
  }

  with(name: string): Shape {
    let next = this.#next.get(name);
    if (!next) {
      next = new Shape([...this.names, name]);
      this.#next.set(name, next);
    }
    return next;
  }
}

/**
 * A PSCustomObject: note properties in slots, in order. Members of other kinds (script property, alias, method …) added to the
 * object stand in `extra`, which stays null for nearly every object. `typeNames` overrides the usual two.
 */
export class PSCustomObject extends NetObject {
  shape: Shape;
  readonly slots: Value[];
  extra: Map<string, MemberInfo> | null = null;
  #typeNames: string[] | null = null;

  constructor(shape: Shape = Shape.empty, slots: Value[] = []) {
    super();
    this.shape = shape;
    this.slots = slots;
  }

  get netType(): NetType {
    return psCustomObjectType;
  }

  /** `PSObject.TypeNames`, most derived first; changing the list changes the object. */
  get typeNames(): string[] {
    this.#typeNames ??= ['System.Management.Automation.PSCustomObject', 'System.Object'];
    return this.#typeNames;
  }

  /** The list of type names where somebody asked for it and may have changed it; null for the usual two. */
  get ownTypeNames(): readonly string[] | null {
    return this.#typeNames;
  }

  get(name: string): Value {
    const i = this.shape.indexOf(name);
    return i < 0 ? undefined : this.slots[i];
  }

  has(name: string): boolean {
    return this.shape.indexOf(name) >= 0;
  }

  /** Sets a note property, adding it at the end when it is new. */
  set(name: string, value: Value): void {
    const i = this.shape.indexOf(name);
    if (i >= 0) {
      this.slots[i] = value;
      return;
    }
    this.shape = this.shape.with(name);
    this.slots.push(value);
  }

  delete(name: string): boolean {
    const i = this.shape.indexOf(name);
    if (i < 0) return this.extra?.delete(name.toLowerCase()) ?? false;
    this.slots.splice(i, 1);
    this.shape = this.shape.names.filter((_, at) => at !== i).reduce((shape, each) => shape.with(each), Shape.empty);
    return true;
  }

  /** From pairs in order; a later pair of the same name replaces the value. */
  static from(pairs: Iterable<readonly [string, Value]>, typeName?: string): PSCustomObject {
    const object = new PSCustomObject();
    for (const [name, value] of pairs) object.set(name, value);
    if (typeName) object.typeNames.unshift(typeName);
    return object;
  }
}

/**
 * A value that cannot carry members itself (a string, an Int32, a boolean) together with members that were added to it.
 * Operators and conversions see through it (`baseOf`); the pipeline and member access keep it.
 */
export class PSObjectWrapper extends NetObject {
  readonly base: string | number | boolean;
  #members: Map<string, MemberInfo> | null;
  typeNames: string[] | null = null;

  constructor(base: string | number | boolean, members: Map<string, MemberInfo> | null = null) {
    super();
    this.base = base;
    this.#members = members;
  }

  get members(): Map<string, MemberInfo> {
    this.#members ??= this.firstMembers();
    return this.#members;
  }

  /** What the members are when somebody first asks for them. */
  protected firstMembers(): Map<string, MemberInfo> {
    return new Map();
  }

  get netType(): NetType {
    return psCustomObjectType;
  }
}

/** The value without a wrapper around it. */
export function baseOf(value: Value): Value {
  return value instanceof PSObjectWrapper ? value.base : value;
}
