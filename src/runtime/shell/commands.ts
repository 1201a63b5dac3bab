import type { Commands, ScopeName, CommandInfo as ShownCommand } from '#cmdlet';
import { InvocationInfo, type ScriptBlock, type Value } from '#values';
import type { Argument } from '../binding/arguments.ts';
import { CmdletCommand, FunctionCommand, ScriptCommand } from '../commands/command-info.ts';
import { scriptBlockOf } from '../commands/script-file.ts';
import type { Engine } from '../engine.ts';
import { runtimeError } from '../errors/runtime-error.ts';
import { CmdletProcessor } from '../pipeline/cmdlet-processor.ts';
import { FunctionProcessor } from '../pipeline/function-processor.ts';
import { runPipeline } from '../pipeline/pipeline.ts';
import type { CommandProcessor } from '../pipeline/processor.ts';
import { Collector } from '../pipeline/sink.ts';
import type { AliasEntry, FunctionEntry, Scope } from '../scopes/scope.ts';

/** Commands, aliases and functions as cmdlets see them. */
export class SessionCommands implements Commands {
  readonly #engine: Engine;
  constructor(engine: Engine) {
    this.#engine = engine;
  }

  get #current(): Scope {
    return this.#engine.currentScope;
  }

  resolve(name: string): ShownCommand | null {
    return this.#engine.commands.find(name, this.#engine.globalState);
  }

  list(pattern: string): ShownCommand[] {
    return this.#engine.commands.list(pattern, this.#engine.globalState);
  }

  programs(pattern: string): ShownCommand[] {
    return [...this.#engine.commands.applications(pattern)];
  }

  aliases(): AliasEntry[] {
    const found = new Map<string, AliasEntry>();
    for (let scope: Scope | null = this.#current; scope; scope = scope.parent) {
      for (const [lower, entry] of scope.aliases ?? []) if (!found.has(lower)) found.set(lower, entry);
    }
    return [...found.values()].sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
  }

  setAlias(
    name: string,
    definition: string,
    scope: ScopeName = 'local',
    details: { description?: string; options?: readonly string[]; force?: boolean } = {},
  ): void {
    const target = this.#scope(scope);
    target.aliases ??= new Map();
    const held = target.aliases.get(name.toLowerCase());
    if (held && (held.options.includes('Constant') || (held.options.includes('ReadOnly') && !details.force))) {
      const message = `Alias ${name} is read-only or constant and cannot be written to.`;
      throw runtimeError('AliasNotWritable', message, 'WriteError', name, 'SessionStateUnauthorizedAccessException');
    }
    target.aliases.set(name.toLowerCase(), {
      name,
      definition,
      description: details.description ?? '',
      options: details.options ?? [],
    });
    this.#engine.commands.version++;
  }

  removeAlias(name: string, scope?: ScopeName, force = false): boolean {
    const lower = name.toLowerCase();
    const holder = scope === undefined ? this.#holder(each => each.aliases?.has(lower) ?? false) : this.#scope(scope);
    const held = holder?.aliases?.get(lower);
    if (!holder || !held) return false;
    if (held.options.includes('Constant') || (held.options.includes('ReadOnly') && !force)) {
      const message = `Alias ${name} cannot be removed because it is constant or read-only. If the alias is read-only, try the operation again specifying the Force option.`;
      throw runtimeError('AliasNotRemovable', message, 'WriteError', name, 'SessionStateUnauthorizedAccessException');
    }
    this.#engine.commands.version++;
    return holder.aliases?.delete(lower) ?? false;
  }

  functions(): FunctionEntry[] {
    const found = new Map<string, FunctionEntry>();
    for (let scope: Scope | null = this.#current; scope; scope = scope.parent) {
      for (const [lower, entry] of scope.functions ?? []) if (!found.has(lower)) found.set(lower, entry);
    }
    return [...found.values()];
  }

  setFunction(name: string, block: ScriptBlock, scope: ScopeName = 'local'): void {
    const target = this.#scope(scope);
    target.functions ??= new Map();
    target.functions.set(name.toLowerCase(), { name, type: 'function', block, options: [] });
    this.#engine.commands.version++;
  }

  removeFunction(name: string, scope?: ScopeName): boolean {
    const lower = name.toLowerCase();
    const holder = scope === undefined ? this.#holder(each => each.functions?.has(lower) ?? false) : this.#scope(scope);
    this.#engine.commands.version++;
    return holder?.functions?.delete(lower) ?? false;
  }

  invoke(name: string, args: ReadonlyMap<string, Value> | readonly Value[], input?: Iterable<Value>): Value[] {
    const processor = this.#processor(name, args);
    const collector = new Collector();
    processor.out = collector;
    processor.expectingInput = input !== undefined;
    runPipeline(this.#engine, [processor], input ?? null);
    return collector.items;
  }

  #processor(name: string, args: ReadonlyMap<string, Value> | readonly Value[]): CommandProcessor {
    const engine = this.#engine;
    const command = engine.commands.resolve(name, engine.globalState);
    const invocation = new InvocationInfo(name, null, null);
    const list = argumentList(args);
    const streams = engine.currentStreams;
    if (command instanceof CmdletCommand) return new CmdletProcessor(engine, command, list, streams, invocation);
    if (command instanceof FunctionCommand) {
      return new FunctionProcessor(
        command.block,
        { name, args: list, dotScope: null, kind: 'function' },
        streams,
        invocation,
      );
    }
    if (command instanceof ScriptCommand) {
      const block = scriptBlockOf(engine, engine.globalState, command.path);
      return new FunctionProcessor(
        block,
        { name, args: list, dotScope: null, kind: 'script', file: command.path },
        streams,
        invocation,
      );
    }
    const message = `The term '${name}' is not recognized as a name of a cmdlet, function, script file, or executable program.`;
    throw runtimeError('CommandNotFoundException', message, 'ObjectNotFound', name, 'CommandNotFoundException');
  }

  #scope(name: ScopeName): Scope {
    const from = this.#current;
    if (name === 'global') return from.globalScope;
    if (name === 'script') return from.scriptScope;
    if (name === 'local') return from;
    let scope = from;
    for (let i = 0; i < name && scope.parent; i++) scope = scope.parent;
    return scope;
  }

  #holder(has: (scope: Scope) => boolean): Scope | null {
    for (let scope: Scope | null = this.#current; scope; scope = scope.parent) if (has(scope)) return scope;
    return null;
  }
}

const nowhere = { start: 0, end: 0 };

function argumentList(args: ReadonlyMap<string, Value> | readonly Value[]): Argument[] {
  const make = (name: string | null, value: Value): Argument => ({
    name,
    hasValue: true,
    value,
    extent: nowhere,
    text: null,
    splatted: name !== null,
  });
  if (Array.isArray(args)) return args.map((value: Value) => make(null, value));
  return Array.from((args as ReadonlyMap<string, Value>).entries(), ([name, value]) => make(name, value));
}
