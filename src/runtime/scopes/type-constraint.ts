import type { NetType, Value } from '#values';
import { int32Type, stringType } from '#values';
import type { Engine } from '../engine.ts';
import type { VariableAttribute } from './variable.ts';

/** `[int]` on a variable: converts whatever is assigned. */
export class TypeConstraint implements VariableAttribute {
  readonly #engine: Engine;
  readonly type: NetType;

  constructor(engine: Engine, type: NetType) {
    this.#engine = engine;
    this.type = type;
  }

  get value(): Value {
    return this.type;
  }

  transform(value: Value): Value {
    if (this.type === int32Type && typeof value === 'number') return value;
    if (this.type === stringType && typeof value === 'string') return value;
    return this.#engine.converter.convert(value, this.type);
  }
}
