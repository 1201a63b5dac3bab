import type { TerminatingError, Value } from '#values';
import { runtimeError } from '../errors/runtime-error.ts';
import { checkVariable } from './variable-check.ts';

/** What can stand in a slot instead of a plain value. One check tells it from values on every read. */
export abstract class Indirect {
  abstract get(): Value;
  abstract set(value: Value): void;
  get isPrivate(): boolean {
    return false;
  }
  get isAllScope(): boolean {
    return false;
  }
}

class EmptySlot extends Indirect {
  get(): Value {
    return undefined;
  }
  set(): void {}
}

/** A slot in which nothing has been put: the name is to be looked for in the scopes above. */
export const EMPTY: Indirect = new EmptySlot();

/** A type constraint or attribute that a variable keeps: changes or refuses what is assigned. */
export interface VariableAttribute {
  /** The attribute as a script sees it. */
  readonly value: Value;
  transform?(value: Value): Value;
  /** Throws for a value that may not be. */
  validate?(value: Value): void;
}

export type VariableOption = 'None' | 'ReadOnly' | 'Constant' | 'Private' | 'AllScope';

/** A variable with more than a value: options, description, constraints; or one that somebody holds a reference to. */
export class PSVariable extends Indirect {
  readonly name: string;
  protected current: Value;
  description = '';
  options: readonly VariableOption[];
  attributes: readonly VariableAttribute[] = [];
  visibility: 'Public' | 'Private' = 'Public';
  moduleName = '';

  constructor(name: string, value: Value, options: readonly VariableOption[] = []) {
    super();
    this.name = name;
    this.current = value;
    this.options = options;
  }

  get(): Value {
    return this.current;
  }

  set(value: Value): void {
    if (this.isReadOnly) throw notWritable(this.name);
    this.current = this.checked(value);
  }

  /** Sets without looking at ReadOnly: for the shell itself and for -Force. */
  force(value: Value): void {
    this.current = this.checked(value);
  }

  protected checked(value: Value): Value {
    let result = value;
    for (const attribute of this.attributes) if (attribute.transform) result = attribute.transform(result);
    if (this.attributes.length > 0) checkVariable(this.attributes, result, this.name, false);
    return result;
  }

  /** Gets attributes and a value at once, which must go together. */
  adopt(attributes: readonly VariableAttribute[], value: Value): void {
    let result = value;
    for (const attribute of attributes) if (attribute.transform) result = attribute.transform(result);
    checkVariable(attributes, result, this.name, true);
    this.attributes = attributes;
    this.current = result;
  }

  get isReadOnly(): boolean {
    return this.options.includes('ReadOnly') || this.options.includes('Constant');
  }
  get isConstant(): boolean {
    return this.options.includes('Constant');
  }
  override get isPrivate(): boolean {
    return this.options.includes('Private');
  }
  override get isAllScope(): boolean {
    return this.options.includes('AllScope');
  }
}

/** A variable whose value the shell computes when it is read (`$PSCulture`, `$MaximumHistoryCount`). */
export class ComputedVariable extends PSVariable {
  readonly #read: () => Value;
  constructor(name: string, read: () => Value) {
    super(name, null, ['ReadOnly', 'AllScope']);
    this.#read = read;
  }
  override get(): Value {
    return this.#read();
  }
}

function notWritable(name: string): TerminatingError {
  const message = `Cannot overwrite variable ${name} because it is read-only or constant.`;
  return runtimeError('VariableNotWritable', message, 'WriteError', name, 'SessionStateUnauthorizedAccessException');
}
