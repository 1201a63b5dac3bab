import type { ScopeName, VariableInfo, Variables } from '#cmdlet';
import { automaticNames } from '#compiler';
import { toText, type Value } from '#values';
import type { Engine } from '../engine.ts';
import { runtimeError } from '../errors/runtime-error.ts';
import { automaticValue } from '../operators/automatic.ts';
import type { Scope } from '../scopes/scope.ts';
import { ShownVariable } from '../scopes/shown-variable.ts';
import { EMPTY, Indirect, PSVariable, type VariableOption } from '../scopes/variable.ts';

/** Variables as cmdlets see them. */
export class SessionVariables implements Variables {
  readonly #engine: Engine;
  constructor(engine: Engine) {
    this.#engine = engine;
  }

  get #current(): Scope {
    return this.#engine.currentScope;
  }

  get(name: string): Value {
    const { scope, rest } = this.#split(name);
    if (scope === 'env') return process.env[rest];
    const lower = rest.toLowerCase();
    const frame = this.#engine.callStack.entries.at(-1)?.frame;
    if (frame && automaticNames.has(lower)) return automaticValue(frame, lower);
    const value = scope === null ? this.#current.find(lower) : heldValue(this.#scope(scope).own(lower));
    return value === EMPTY ? undefined : value;
  }

  set(name: string, value: Value): void {
    const { scope, rest } = this.#split(name);
    if (scope === 'env') {
      if (value == null) delete process.env[rest];
      else process.env[rest] = toText(value);
      return;
    }
    (scope === null ? this.#current : this.#scope(scope)).set(rest.toLowerCase(), value, rest);
  }

  #split(name: string): { scope: ScopeName | 'env' | null; rest: string } {
    const match = /^(global|script|local|private|env|variable):(.*)$/is.exec(name);
    if (!match?.[1] || match[2] === undefined) return { scope: null, rest: name };
    const head = match[1].toLowerCase();
    if (head === 'variable') return { scope: null, rest: match[2] };
    return { scope: head === 'private' ? 'local' : (head as ScopeName | 'env'), rest: match[2] };
  }

  #scope(name: ScopeName): Scope {
    const from = this.#current;
    if (name === 'global') return from.globalScope;
    if (name === 'script') return from.scriptScope;
    if (name === 'local') return from;
    let scope: Scope = from;
    for (let i = 0; i < name; i++) {
      if (!scope.parent) {
        const message = `The scope number '${name}' exceeds the number of active scopes. (Parameter 'Scope')\nActual value was ${name}.`;
        throw runtimeError(
          'ArgumentOutOfRange',
          message,
          'InvalidArgument',
          null,
          'System.Management.Automation.PSArgumentOutOfRangeException',
        );
      }
      scope = scope.parent;
    }
    return scope;
  }

  find(name: string, scope?: ScopeName): VariableInfo | null {
    const lower = name.toLowerCase();
    if (scope === undefined) {
      const split = this.#split(name);
      if (split.scope !== null && split.scope !== 'env') return this.find(split.rest, split.scope);
    }
    const holder = scope === undefined ? this.#current.holder(lower) : this.#scope(scope);
    if (!holder || holder.own(lower) === EMPTY) return null;
    return new ShownVariable(holder, holder.layout.names[holder.layout.index.get(lower) ?? 0] ?? name);
  }

  all(scope?: ScopeName): VariableInfo[] {
    const found = new Map<string, VariableInfo>();
    const add = (from: Scope): void => {
      for (const name of from.names()) {
        const lower = name.toLowerCase();
        if (!found.has(lower)) found.set(lower, new ShownVariable(from, name));
      }
    };
    if (scope !== undefined) add(this.#scope(scope));
    else for (let each: Scope | null = this.#current; each; each = each.parent) add(each);
    return [...found.values()];
  }

  define(
    info: {
      name: string;
      value: Value;
      description?: string;
      options?: readonly string[];
      visibility?: 'Public' | 'Private';
    },
    scope: ScopeName = 'local',
    force = false,
  ): void {
    const target = this.#scope(scope);
    const lower = info.name.toLowerCase();
    const held = target.own(lower);
    if (held instanceof PSVariable && (held.isConstant || (held.isReadOnly && !force))) throw notWritable(info.name);
    const options = (info.options ?? []).filter(each => each !== 'None') as VariableOption[];
    if (
      options.length === 0 &&
      !info.description &&
      !info.visibility &&
      !(held instanceof PSVariable && held !== (EMPTY as Indirect))
    ) {
      target.put(lower, info.value, info.name);
      return;
    }
    const variable = new PSVariable(info.name, info.value, options);
    variable.description = info.description ?? '';
    variable.visibility = info.visibility ?? 'Public';
    target.put(lower, variable, info.name);
    if (variable.isAllScope) this.#engine.allScope.add(variable);
  }

  remove(name: string, scope?: ScopeName, force = false): boolean {
    const lower = name.toLowerCase();
    const holder = scope === undefined ? this.#current.holder(lower) : this.#scope(scope);
    const held = holder?.own(lower);
    if (!holder || held === EMPTY || held === undefined) return false;
    if (held instanceof PSVariable && (held.isConstant || (held.isReadOnly && !force))) {
      const message = `Cannot remove variable ${name} because it is constant or read-only. If the variable is read-only, try the operation again specifying the Force option.`;
      throw runtimeError(
        'VariableNotRemovable',
        message,
        'WriteError',
        name,
        'SessionStateUnauthorizedAccessException',
      );
    }
    holder.put(lower, EMPTY, name);
    return true;
  }
}

function heldValue(held: Value): Value {
  return held instanceof Indirect && held !== EMPTY ? held.get() : held;
}

function notWritable(name: string): Error {
  const message = `Cannot overwrite variable ${name} because it is read-only or constant.`;
  return runtimeError('VariableNotWritable', message, 'WriteError', name, 'SessionStateUnauthorizedAccessException');
}
