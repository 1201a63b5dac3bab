import { objectType } from './core-types.ts';
import { NetObject } from './net-object.ts';
import { NetType } from './net-type.ts';
import type { Value } from './value.ts';

export const psReferenceType = new NetType({ fullName: 'System.Management.Automation.PSReference', base: objectType });

/**
 * `[ref]$x`. A method parameter whose signature begins with `[ref]` gets the reference itself and writes through `value`.
 * A reference to a variable is a subclass of the runtime's that reads and writes that variable.
 */
export class PSReference extends NetObject {
  #value: Value;

  constructor(value: Value = null) {
    super();
    this.#value = value;
  }

  get netType(): NetType {
    return psReferenceType;
  }
  get value(): Value {
    return this.#value;
  }
  set value(value: Value) {
    this.#value = value;
  }
}
