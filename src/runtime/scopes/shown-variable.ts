import type { VariableInfo } from '#cmdlet';
import { NetObject, NetType, objectType, type Value } from '#values';
import type { Scope } from './scope.ts';
import { EMPTY, Indirect, PSVariable, type VariableOption } from './variable.ts';

const psVariableType: NetType = new NetType({
  fullName: 'System.Management.Automation.PSVariable',
  base: objectType,
  members: () => ({
    properties: [
      { signature: 'string Name', get: (self: ShownVariable): Value => self.name },
      {
        signature: 'string Description',
        get: (self: ShownVariable): Value => self.description,
        set: (self: ShownVariable, value: string): void => {
          self.description = value;
        },
      },
      {
        signature: 'System.Object Value',
        get: (self: ShownVariable): Value => self.value,
        set: (self: ShownVariable, value: Value): void => {
          self.value = value;
        },
      },
      {
        signature: 'System.Management.Automation.SessionStateEntryVisibility Visibility',
        get: (self: ShownVariable): Value => self.visibility,
      },
      { signature: 'string ModuleName', get: (self: ShownVariable): Value => self.moduleName },
      {
        signature: 'System.Management.Automation.ScopedItemOptions Options',
        get: (self: ShownVariable): Value => self.options.join(', ') || 'None',
      },
      {
        signature: 'System.Collections.ObjectModel.Collection[System.Attribute] Attributes',
        get: (self: ShownVariable): Value => [...self.attributes],
      },
    ],
  }),
});

/** A variable of a scope as Get-Variable gives it: reads and writes the variable itself. */
export class ShownVariable extends NetObject implements VariableInfo {
  readonly #scope: Scope;
  readonly #lower: string;
  readonly name: string;

  constructor(scope: Scope, name: string) {
    super();
    this.#scope = scope;
    this.name = name;
    this.#lower = name.toLowerCase();
  }

  get netType(): NetType {
    return psVariableType;
  }

  get #held(): PSVariable | null {
    const held = this.#scope.own(this.#lower);
    return held instanceof PSVariable ? held : null;
  }

  /** The variable with a place for more than its value. */
  #full(): PSVariable {
    const held = this.#held;
    if (held) return held;
    const variable = new PSVariable(this.name, this.value);
    this.#scope.put(this.#lower, variable, this.name);
    return variable;
  }

  get value(): Value {
    const held = this.#scope.own(this.#lower);
    if (held === EMPTY) return null;
    return held instanceof Indirect ? held.get() : held;
  }
  set value(value: Value) {
    this.#scope.set(this.#lower, value, this.name);
  }
  /** Sets even a read-only variable (Set-Variable -Force); a constant stays. */
  force(value: Value): void {
    const held = this.#held;
    if (held && !held.isConstant) held.force(value);
    else this.value = value;
  }
  get description(): string {
    return this.#held?.description ?? '';
  }
  set description(text: string) {
    this.#full().description = text;
  }
  get options(): readonly string[] {
    return this.#held?.options ?? [];
  }
  set options(options: readonly string[]) {
    this.#full().options = options.filter(each => each !== 'None') as VariableOption[];
  }
  get visibility(): 'Public' | 'Private' {
    return this.#held?.visibility ?? 'Public';
  }
  set visibility(visibility: 'Public' | 'Private') {
    this.#full().visibility = visibility;
  }
  get moduleName(): string {
    return this.#held?.moduleName ?? '';
  }
  get attributes(): readonly Value[] {
    return this.#held?.attributes.map(each => each.value) ?? [];
  }
}
