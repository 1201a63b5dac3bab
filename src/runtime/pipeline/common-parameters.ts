import { SwitchParameter, type TerminatingError, toText, type Value } from '#values';
import type { ParameterBinder } from '../binding/binder.ts';
import type { Engine } from '../engine.ts';
import type { Scope } from '../scopes/scope.ts';
import { EMPTY } from '../scopes/variable.ts';
import type { CommandProcessor } from './processor.ts';
import type { Sink } from './sink.ts';
import type { Streams } from './streams.ts';

const streamVariables = [
  ['ErrorVariable', 'error'],
  ['WarningVariable', 'warning'],
  ['InformationVariable', 'information'],
] as const;

/** The common parameters of one call: preferences, and variables that collect streams. Null for a call that gives none. */
export class CommonParameters {
  readonly #engine: Engine;
  readonly #given: ReadonlyMap<string, Value>;
  readonly #collected: { readonly name: string; readonly append: boolean; readonly values: Value[] }[] = [];
  readonly #scope: Scope;
  #pipelineVariable: string | null = null;

  private constructor(engine: Engine, given: ReadonlyMap<string, Value>) {
    this.#engine = engine;
    this.#given = given;
    this.#scope = engine.currentScope;
  }

  static of(engine: Engine, binder: ParameterBinder, _processor: CommandProcessor): CommonParameters | null {
    const { common } = binder.table.metadata;
    if (common.length === 0) return null;
    let given: Map<string, Value> | null = null;
    for (const parameter of common) {
      if (!binder.bound.has(parameter.name)) continue;
      given ??= new Map();
      given.set(parameter.name, binder.bound.get(parameter.name));
    }
    return given && new CommonParameters(engine, given);
  }

  has(name: string): boolean {
    return this.#given.has(name);
  }

  /** A switch's state: undefined when it was not given. */
  switch(name: string): boolean | undefined {
    const value = this.#given.get(name);
    if (value === undefined) return undefined;
    return value instanceof SwitchParameter ? value.isPresent : value === true;
  }

  /** A preference in lower case; undefined when it was not given. */
  preference(name: string): string | undefined {
    const value = this.#given.get(name);
    return value === undefined ? undefined : toText(value).toLowerCase();
  }

  /** Sends output and streams through the variables that were asked for. */
  redirect(processor: CommandProcessor): void {
    const out = this.#given.get('OutVariable');
    if (out !== undefined) processor.out = this.#tee(toText(out), processor.out);
    for (const [parameter, stream] of streamVariables) {
      const name = this.#given.get(parameter);
      if (name === undefined) continue;
      const { values } = this.#collectIn(toText(name));
      processor.streams = processor.streams.listening(stream, record => {
        if (values.at(-1) !== record) values.push(record);
      });
    }
    const pipelineVariable = this.#given.get('PipelineVariable');
    if (pipelineVariable !== undefined) {
      const name = toText(pipelineVariable);
      this.#pipelineVariable = name;
      const scope = this.#scope;
      const next = processor.out;
      processor.out = {
        write(value): void {
          scope.set(name.toLowerCase(), value, name);
          next.write(value);
        },
      };
    }
  }

  /** An error that ends the command is collected too. */
  collectError(streams: Streams, error: TerminatingError): void {
    if (!error.byPreference) streams.tell('error', error.record);
  }

  /** A variable that collects, by the parameter's value: `+name` adds to what is there. */
  #collectIn(text: string): { readonly name: string; readonly append: boolean; readonly values: Value[] } {
    const append = text.startsWith('+');
    const name = append ? text.slice(1) : text;
    const before = append ? this.#engine.itemsOf(this.#engine.shell.variables.get(name)) : [];
    const entry = { name, append, values: [...before] };
    this.#collected.push(entry);
    this.#store(entry);
    return entry;
  }

  #tee(text: string, next: Sink): Sink {
    const entry = this.#collectIn(text);
    return {
      write: (value): void => {
        entry.values.push(value);
        next.write(value);
      },
    };
  }

  #store(entry: { readonly name: string; readonly values: Value[] }): void {
    const { name } = entry;
    const list = this.#engine.arrayList(entry.values);
    if (name.includes(':')) this.#engine.shell.variables.set(name, list);
    else this.#scope.set(name.toLowerCase(), list, name);
  }

  /** Preference variables in the scope of a function that was called with -Verbose, -ErrorAction and the like. */
  setPreferences(scope: Scope): void {
    const verbose = this.switch('Verbose');
    if (verbose !== undefined)
      scope.put('verbosepreference', verbose ? 'Continue' : 'SilentlyContinue', 'VerbosePreference');
    const debug = this.switch('Debug');
    if (debug !== undefined) scope.put('debugpreference', debug ? 'Continue' : 'SilentlyContinue', 'DebugPreference');
    for (const stream of ['Error', 'Warning', 'Information', 'Progress']) {
      const value = this.#given.get(`${stream}Action`);
      if (value === undefined) continue;
      const name = stream === 'Error' ? 'ErrorActionPreference' : `${stream}Preference`;
      scope.put(name.toLowerCase(), value, name);
    }
    const whatIf = this.switch('WhatIf');
    if (whatIf !== undefined) scope.put('whatifpreference', whatIf, 'WhatIfPreference');
    const confirm = this.switch('Confirm');
    if (confirm !== undefined) scope.put('confirmpreference', confirm ? 'Low' : 'None', 'ConfirmPreference');
  }

  /** The variables get what was collected. */
  finish(): void {
    if (this.#pipelineVariable !== null)
      this.#scope.put(this.#pipelineVariable.toLowerCase(), EMPTY, this.#pipelineVariable);
    for (const entry of this.#collected) this.#store(entry);
  }
}
