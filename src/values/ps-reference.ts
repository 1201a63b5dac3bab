import { NetObject } from './net-object.ts';
import { NetType } from './net-type.ts';
import { objectType } from './core-types.ts';
import type { Value } from './value.ts';

export const psReferenceType = new NetType({
  fullName: 'System.Management.Automation.PSReference',
  base: objectType,
});

/** `[ref]`: a place that a method may write to. A method's `[ref]` parameter receives this object. */
export class PSReference extends NetObject {
  #value: Value;

  constructor(value: Value) {
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
