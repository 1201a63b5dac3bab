import { scriptBlockType } from './core-types.ts';
import { NetObject } from './net-object.ts';
import type { NetType } from './net-type.ts';
import type { Value } from './value.ts';

/** A script block as a value. The runtime makes them; everybody else may only show, compare and run them. */
export abstract class ScriptBlock extends NetObject {
  get netType(): NetType {
    return scriptBlockType;
  }
  /** The text between the braces. */
  abstract get text(): string;
  /** Runs the block in a child scope of where it was made and collects what it writes, as Invoke() does. */
  abstract invoke(args: readonly Value[]): Value[];
  /** Runs the block with `$_` (and `$this`) set, in the caller's scope, and gives one value: null, the only one, or an array. */
  abstract evaluate(dollarUnder: Value, args?: readonly Value[]): Value;
  /** Runs the block as a member of an object (ScriptProperty, ScriptMethod): in a child scope with `$this` set; one value as `evaluate`. */
  evaluateMember(self: Value, args: readonly Value[] = []): Value {
    return this.evaluate(self, args);
  }
  override toText(): string {
    return this.text;
  }
}
