import type { Variables } from '#cmdlet';
import { raiseRuntime, type Value } from '#values';
import type { NamedStore } from './named-store.ts';

/** The variables that the current scope sees. */
export class VariableStore implements NamedStore {
  readonly provider = 'Variable';
  readonly drive = 'Variable';
  readonly description = 'Drive that contains a view of those variables stored in a session state';
  readonly allowsNull = true;
  readonly #variables: Variables;

  constructor(variables: Variables) {
    this.#variables = variables;
  }

  names(): string[] {
    return this.#variables.all().map(each => each.name);
  }
  has(name: string): boolean {
    return this.#variables.find(name) !== null;
  }
  item(name: string): Value {
    return this.#variables.find(name);
  }
  content(name: string): Value {
    return this.#variables.get(name) ?? null;
  }
  set(name: string, value: Value, force: boolean): void {
    const options = this.#variables.find(name)?.options ?? [];
    if (options.includes('Constant') || (options.includes('ReadOnly') && !force)) {
      raiseRuntime(
        'VariableNotWritable',
        `Cannot overwrite variable ${name} because it is read-only or constant.`,
        'WriteError',
        {
          type: 'SessionStateUnauthorizedAccessException',
          target: name,
        },
      );
    }
    if (force) this.#variables.define({ name, value: value ?? null }, 'local', true);
    else this.#variables.set(name, value ?? null);
  }
  remove(name: string, force: boolean): void {
    const options = this.#variables.find(name)?.options ?? [];
    if (options.includes('Constant') || (options.includes('ReadOnly') && !force)) {
      raiseRuntime(
        'VariableNotRemovable',
        `Cannot remove variable ${name} because it is constant or read-only. If the variable is read-only, try the operation again specifying the Force option.`,
        'WriteError',
        { type: 'SessionStateUnauthorizedAccessException', target: name },
      );
    }
    this.#variables.remove(name, undefined, force);
  }
}
