import { accessSync, constants, readdirSync, statSync } from 'node:fs';
import { basename, delimiter, isAbsolute, join } from 'node:path';
import type { AnyCmdlet } from '#cmdlet';
import { type ScriptBlock, WildcardPattern } from '#values';
import type { Engine } from '../engine.ts';
import type { Scope } from '../scopes/scope.ts';
import { RuntimeScriptBlock } from '../script-block.ts';
import type { SessionState } from '../session-state.ts';
import { builtInAliases } from './built-in-aliases.ts';
import {
  AliasCommand,
  ApplicationCommand,
  CmdletCommand,
  type Command,
  FunctionCommand,
  ScriptCommand,
} from './command-info.ts';

/** Finds commands by name: aliases, functions, cmdlets, scripts and applications, in PowerShell's order. */
export class CommandTable {
  readonly #engine: Engine;
  readonly #cmdlets = new Map<string, CmdletCommand>();
  /** Counts changes of aliases and functions: what call sites remember is good for one count. */
  version = 0;

  constructor(engine: Engine, cmdlets: readonly AnyCmdlet[]) {
    this.#engine = engine;
    for (const cmdlet of cmdlets) this.#cmdlets.set(cmdlet.name.toLowerCase(), new CmdletCommand(engine, cmdlet));
  }

  /** The shell's own aliases, into the global scope: those that declarations bring, and those of common use. */
  defineAliases(scope: Scope): void {
    scope.aliases ??= new Map();
    const { aliases } = scope;
    const add = (name: string, definition: string, options: readonly string[]): void => {
      aliases.set(name.toLowerCase(), { name, definition, description: '', options });
    };
    for (const command of this.#cmdlets.values())
      for (const alias of command.declaration.aliases ?? []) add(alias, command.name, []);
    for (const [name, definition, options] of builtInAliases)
      if (this.#cmdlets.has(definition.toLowerCase())) add(name, definition, options);
  }

  /** The command of a name as a call from a scope would find it; aliases are followed. Null: there is none. */
  resolve(name: string, state: SessionState): Exclude<Command, AliasCommand> | null {
    let current = name;
    for (let depth = 0; depth < 64; depth++) {
      const command = this.find(current, state);
      if (!(command instanceof AliasCommand)) return command;
      if (command.definition.toLowerCase() === current.toLowerCase()) return this.#withoutAliases(current, state);
      current = command.definition;
    }
    return null;
  }

  /** The command of a name; an alias is itself. */
  find(name: string, state: SessionState): Command | null {
    const lower = name.toLowerCase();
    for (let scope: Scope | null = state.current; scope; scope = scope.parent) {
      const alias = scope.aliases?.get(lower);
      if (alias) return new AliasCommand(this.#engine, alias.name, alias.definition, alias.options, alias.description);
    }
    return this.#withoutAliases(name, state);
  }

  #withoutAliases(name: string, state: SessionState): Exclude<Command, AliasCommand> | null {
    const lower = name.toLowerCase();
    return (
      this.findFunction(lower, state.current) ??
      this.#cmdlets.get(lower) ??
      this.#qualified(name, state) ??
      this.#file(name) ??
      null
    );
  }

  findFunction(lower: string, from: Scope): FunctionCommand | null {
    const bare = lower.replace(/^(global|script|local|private):/, '');
    for (let scope: Scope | null = from; scope; scope = scope.parent) {
      const entry = scope.functions?.get(bare);
      if (entry && entry.block instanceof RuntimeScriptBlock) {
        return new FunctionCommand(entry.name, entry.block, entry.type, entry.block.state.moduleName ?? '');
      }
    }
    return null;
  }

  /** `Module\Command`. */
  #qualified(name: string, state: SessionState): Exclude<Command, AliasCommand> | null {
    const slash = name.lastIndexOf('\\');
    if (slash <= 0) return null;
    const module = name.slice(0, slash).toLowerCase();
    const lower = name.slice(slash + 1).toLowerCase();
    const cmdlet = this.#cmdlets.get(lower);
    if (cmdlet && cmdlet.moduleName.toLowerCase() === module) return cmdlet;
    const found = this.findFunction(lower, state.current);
    return found && found.moduleName.toLowerCase() === module ? found : null;
  }

  /** A script or a program: by path when there is a separator in the name, else in PATH. */
  #file(name: string): ScriptCommand | ApplicationCommand | null {
    if (/[\\/]/.test(name)) return this.#atPath(this.#engine.fileSystemPath(name));
    for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
      if (folder === '' || !isAbsolute(folder)) continue;
      const found = this.#atPath(join(folder, name));
      if (found) return found;
    }
    return null;
  }

  #atPath(path: string): ScriptCommand | ApplicationCommand | null {
    for (const candidate of [path, `${path}.ps1`]) {
      if (!isFile(candidate)) continue;
      if (candidate.toLowerCase().endsWith('.ps1'))
        return new ScriptCommand(this.#engine, basename(candidate), candidate);
      if (isExecutable(candidate)) return new ApplicationCommand(this.#engine, basename(candidate), candidate);
    }
    return null;
  }

  cmdlets(): IterableIterator<CmdletCommand> {
    return this.#cmdlets.values();
  }

  cmdlet(name: string): CmdletCommand | null {
    return this.#cmdlets.get(name.toLowerCase()) ?? null;
  }

  /** Every command whose name matches a pattern, as Get-Command lists them: aliases, functions, cmdlets; programs only by exact name. */
  list(pattern: string, state: SessionState): Command[] {
    const matcher = WildcardPattern.get(pattern, true);
    const found = new Map<string, Command>();
    for (let scope: Scope | null = state.current; scope; scope = scope.parent) {
      for (const [lower, alias] of scope.aliases ?? []) {
        if (matcher.matches(alias.name))
          found.set(
            `alias ${lower}`,
            new AliasCommand(this.#engine, alias.name, alias.definition, alias.options, alias.description),
          );
      }
      for (const [lower, entry] of scope.functions ?? []) {
        if (!matcher.matches(entry.name) || found.has(`function ${lower}`)) continue;
        const command = this.findFunction(lower, state.current);
        if (command) found.set(`function ${lower}`, command);
      }
    }
    for (const [lower, command] of this.#cmdlets)
      if (matcher.matches(command.name)) found.set(`cmdlet ${lower}`, command);
    return [...found.values()];
  }

  /** Programs and scripts in PATH whose name matches. */
  *applications(pattern: string): IterableIterator<ApplicationCommand | ScriptCommand> {
    const matcher = WildcardPattern.get(pattern, true);
    for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
      for (const name of entriesOf(folder)) {
        if (!matcher.matches(name)) continue;
        const command = this.#atPath(join(folder, name));
        if (command) yield command;
      }
    }
  }
}

function entriesOf(folder: string): string[] {
  try {
    return folder === '' ? [] : readdirSync(folder);
  } catch {
    return [];
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

export const isRuntimeBlock = (block: ScriptBlock): block is RuntimeScriptBlock => block instanceof RuntimeScriptBlock;
