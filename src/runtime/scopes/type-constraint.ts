import {
  booleanArgument,
  booleanType,
  exceptionOf,
  int32Type,
  type NetType,
  stringType,
  ThrownException,
  type Value,
} from '#values';
import type { Engine } from '../engine.ts';
import type { VariableAttribute } from './variable.ts';

/** `[int]` on a variable: converts whatever is assigned. */
export class TypeConstraint implements VariableAttribute {
  readonly #engine: Engine;
  readonly type: NetType;
  readonly #wraps: boolean;

  /** `wraps`: what cannot be converted is a MetadataError, and booleans are not made of everything. */
  constructor(engine: Engine, type: NetType, wraps = false) {
    this.#engine = engine;
    this.type = type;
    this.#wraps = wraps;
  }

  get value(): Value {
    return this.type;
  }

  transform(value: Value): Value {
    if (this.type === int32Type && typeof value === 'number') return value;
    if (this.type === stringType && typeof value === 'string') return value;
    return this.#wraps ? this.#wrapped(value) : this.#engine.converter.convert(value, this.type);
  }

  #wrapped(value: Value): Value {
    try {
      return this.type === booleanType ? booleanArgument(value) : this.#engine.converter.convert(value, this.type);
    } catch (error) {
      if (!(error instanceof ThrownException)) throw error;
      const { exception } = error;
      throw new ThrownException(
        exceptionOf(
          'System.Management.Automation.ArgumentTransformationMetadataException',
          exception.message,
          exception,
          {
            id: 'RuntimeException',
            category: 'MetadataError',
          },
        ),
      );
    }
  }
}
