import { existsSync, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, delimiter, dirname, extname, join, resolve } from 'node:path';
import type { ImportOptions, Modules, ModuleInfo as ShownModule } from '#cmdlet';
import { Dictionary, type ScriptBlock, toText, type Value, WildcardPattern } from '#values';
import { FunctionCommand } from '../commands/command-info.ts';
import { scriptBlockOf } from '../commands/script-file.ts';
import type { Engine } from '../engine.ts';
import { runtimeError } from '../errors/runtime-error.ts';
import { BlockCall, invokeBlock } from '../pipeline/block-call.ts';
import { nullSink } from '../pipeline/sink.ts';
import { Scope } from '../scopes/scope.ts';
import { RuntimeScriptBlock } from '../script-block.ts';
import { SessionState } from '../session-state.ts';
import { type ModuleFacts, ModuleInfo } from './module-info.ts';

const everything: ImportOptions = {
  functions: null,
  cmdlets: null,
  variables: null,
  aliases: null,
  prefix: '',
  force: false,
  global: false,
  noClobber: false,
  args: [],
};

/** Modules: script files with a world of their own, and the built-in ones, which are there always. */
export class SessionModules implements Modules {
  readonly #engine: Engine;
  readonly #loaded: ModuleInfo[] = [];
  /** Modules whose code is running, innermost last. */
  readonly #running: ModuleInfo[] = [];

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  import(nameOrPath: string, options: ImportOptions): ModuleInfo {
    const builtIn = this.#builtIn(nameOrPath);
    if (builtIn) return builtIn;
    const file = this.#find(nameOrPath);
    if (file === null) throw notFound(nameOrPath);
    const known = this.#loaded.find(each => each.path === file);
    if (known && !options.force) {
      this.#bring(known, options);
      return known;
    }
    if (known) this.remove(known);
    const module = this.#load(file, options.args);
    this.#loaded.push(module);
    this.#bring(module, options);
    return module;
  }

  /** Modules of the shell itself, and those of which it brings the commands. */
  #builtIn(name: string): ModuleInfo | null {
    const lower = name.toLowerCase();
    const cmdlets = [...this.#engine.commands.cmdlets()].filter(each => each.moduleName.toLowerCase() === lower);
    if (cmdlets.length === 0) return null;
    const module = new ModuleInfo(
      {
        name: cmdlets[0]?.moduleName ?? name,
        path: '',
        folder: '',
        version: '7.0.0.0',
        description: '',
        moduleType: 'Manifest',
      },
      null,
    );
    module.cmdlets = cmdlets.map(each => each.name);
    return module;
  }

  // ------------------------------------------------------------ finding

  #find(nameOrPath: string): string | null {
    if (/[\\/]/.test(nameOrPath) || /\.(psm1|psd1|ps1)$/i.test(nameOrPath)) {
      const nested = this.#running.at(-1)?.folder;
      const here =
        nested && !/^[\\/]/.test(nameOrPath) ? fileOf(resolve(nested, nameOrPath.replaceAll('\\', '/'))) : null;
      return here ?? fileOf(this.#engine.fileSystemPath(nameOrPath));
    }
    for (const folder of this.#path()) {
      const found = fileOf(join(folder, nameOrPath));
      if (found) return found;
    }
    return null;
  }

  #path(): string[] {
    const own = join(homedir(), '.local', 'share', 'powershell', 'Modules');
    return [...(process.env['PSModulePath'] ?? '').split(delimiter), own].filter(each => each !== '');
  }

  // ------------------------------------------------------------ loading

  #load(file: string, args: readonly Value[]): ModuleInfo {
    if (file.toLowerCase().endsWith('.psd1')) return this.#loadManifest(file, args);
    const facts: ModuleFacts = {
      name: basename(file, extname(file)),
      path: file,
      folder: dirname(file),
      version: '0.0',
      description: '',
      moduleType: 'Script',
    };
    const module = this.#newModule(facts);
    this.#runFile(module, file, args);
    this.#settleExports(module);
    return module;
  }

  #newModule(facts: ModuleFacts): ModuleInfo {
    const scope = new Scope(this.#engine.globalState.root, 'module');
    return new ModuleInfo(facts, new SessionState(scope, facts.name));
  }

  #runFile(module: ModuleInfo, file: string, args: readonly Value[]): void {
    if (!module.state) return;
    this.#runBlock(module, scriptBlockOf(this.#engine, module.state, file), args, file);
  }

  /** Runs a module's code in its own scope; what it writes is lost. */
  #runBlock(module: ModuleInfo, block: RuntimeScriptBlock, args: readonly Value[], file: string | null): Value[] {
    this.#running.push(module);
    const values: Value[] = [];
    try {
      const call = new BlockCall(block, {
        mode: 'caller',
        scope: block.state.root,
        streams: this.#engine.currentStreams,
        name: '<ScriptBlock>',
      });
      call.activation.args = [...args];
      call.activation.file = file;
      const sink = file === null ? { write: (value: Value): number => values.push(value) } : nullSink;
      for (const body of [call.code.begin, call.code.process, call.code.end]) call.run(body, sink);
    } finally {
      this.#running.pop();
    }
    return values;
  }

  #loadManifest(file: string, args: readonly Value[]): ModuleInfo {
    const data = this.#readManifest(file);
    const text = (key: string): string => toText(data.get(key));
    const folder = dirname(file);
    const facts: ModuleFacts = {
      name: basename(file, extname(file)),
      path: file,
      folder,
      version: text('ModuleVersion'),
      description: text('Description'),
      moduleType: 'Manifest',
    };
    const root = text('RootModule') || text('ModuleToProcess');
    const module = this.#newModule(facts);
    this.#running.push(module);
    try {
      for (const script of list(data.get('ScriptsToProcess')))
        this.#runFile(module, resolve(folder, slashes(script)), []);
      for (const nested of list(data.get('NestedModules'))) this.#nest(module, resolve(folder, slashes(nested)));
    } finally {
      this.#running.pop();
    }
    if (root !== '')
      this.#runFile(module, resolve(folder, slashes(/\.[a-z0-9]+$/i.test(root) ? root : `${root}.psm1`)), args);
    this.#settleExports(module);
    limit(module.exportedFunctions, data, 'FunctionsToExport');
    limit(module.exportedAliases, data, 'AliasesToExport');
    return module;
  }

  /** A nested module's functions are the outer one's too. */
  #nest(outer: ModuleInfo, file: string): void {
    const found = fileOf(file);
    if (!found) throw notFound(file);
    const nested = this.#load(found, []);
    outer.nested.push(nested);
    if (outer.state) this.#bringInto(outer.state.root, nested, everything);
    for (const [name, command] of nested.exportedFunctions) outer.exportedFunctions.set(name, command);
    for (const [name, alias] of nested.exportedAliases) outer.exportedAliases.set(name, alias);
  }

  #readManifest(file: string): Dictionary {
    const block = scriptBlockOf(this.#engine, this.#engine.globalState, file);
    const [data] = invokeBlock(block, { name: null });
    if (data instanceof Dictionary) return data;
    throw runtimeError(
      'Modules_InvalidManifest',
      `The module manifest '${file}' could not be processed because it is not a valid PowerShell module manifest file.`,
      'ResourceUnavailable',
      file,
    );
  }

  /** What the module shows: what Export-ModuleMember named, else all functions and aliases. */
  #settleExports(module: ModuleInfo): void {
    const scope = module.state?.root;
    if (!scope) return;
    const wanted = module.exports ?? { functions: ['*'], aliases: ['*'], variables: [] };
    const fits = (patterns: readonly string[], name: string): boolean =>
      patterns.some(pattern => WildcardPattern.get(pattern, true).matches(name));
    for (const [lower, entry] of scope.functions ?? []) {
      if (entry.block instanceof RuntimeScriptBlock && fits(wanted.functions, entry.name)) {
        module.exportedFunctions.set(lower, new FunctionCommand(entry.name, entry.block, entry.type, module.name));
      }
    }
    for (const [lower, alias] of scope.aliases ?? [])
      if (fits(wanted.aliases, alias.name)) module.exportedAliases.set(lower, alias);
    module.variables = [...scope.names()].filter(name => fits(wanted.variables, name));
  }

  // ------------------------------------------------------------ importing

  #bring(module: ModuleInfo, options: ImportOptions): void {
    const inside = this.#running.at(-1)?.state?.root;
    const caller = this.#engine.globalState.root;
    this.#bringInto(options.global || !inside ? caller : inside, module, options);
  }

  #bringInto(scope: Scope, module: ModuleInfo, options: ImportOptions): void {
    const wanted = (patterns: readonly string[] | null, name: string): boolean =>
      patterns === null || patterns.some(pattern => WildcardPattern.get(pattern, true).matches(name));
    const prefixed = (name: string): string =>
      options.prefix ? name.replace(/^([^-]+-)?/, match => `${match}${options.prefix}`) : name;
    scope.functions ??= new Map();
    scope.aliases ??= new Map();
    for (const command of module.exportedFunctions.values()) {
      if (!wanted(options.functions, command.name)) continue;
      const name = prefixed(command.name);
      scope.functions.set(name.toLowerCase(), {
        name,
        type: command.commandType === 'Filter' ? 'filter' : 'function',
        block: command.block,
        options: [],
      });
    }
    for (const alias of module.exportedAliases.values())
      if (wanted(options.aliases, alias.name)) scope.aliases.set(alias.name.toLowerCase(), alias);
    for (const name of module.variables) {
      const held = module.state?.root.own(name.toLowerCase());
      if (held !== undefined && wanted(options.variables, name)) scope.put(name.toLowerCase(), held, name);
    }
    this.#engine.commands.version++;
  }

  create(
    name: string,
    block: ScriptBlock,
    args: readonly Value[],
    importing: boolean,
    functions: readonly string[] | null = null,
  ): { module: ModuleInfo; output: Value[] } {
    const module = this.#newModule({
      name,
      path: name,
      folder: '',
      version: '0.0',
      description: '',
      moduleType: 'Script',
    });
    const output =
      module.state && block instanceof RuntimeScriptBlock
        ? this.#runBlock(module, block.boundTo(module.state), args, null)
        : [];
    this.#settleExports(module);
    if (importing) this.#bring(module, { ...everything, functions });
    return { module, output };
  }

  bring(module: ShownModule, options: ImportOptions): ShownModule {
    if (!(module instanceof ModuleInfo)) return module;
    if (!this.#loaded.includes(module)) this.#loaded.push(module);
    this.#bring(module, options);
    return module;
  }

  loaded(): ModuleInfo[] {
    return [...this.#loaded];
  }

  available(): ModuleInfo[] {
    const names = new Set([...this.#engine.commands.cmdlets()].map(each => each.moduleName));
    const builtIn = [...names].flatMap(name => this.#builtIn(name) ?? []);
    const files = this.#path().flatMap(folder => foldersIn(folder).flatMap(name => fileOf(join(folder, name)) ?? []));
    const found = files.map(
      file =>
        new ModuleInfo(
          {
            name: basename(file, extname(file)),
            path: file,
            folder: dirname(file),
            version: '0.0',
            description: '',
            moduleType: 'Script',
          },
          null,
        ),
    );
    return [...builtIn, ...found];
  }

  remove(shown: ShownModule): void {
    if (!(shown instanceof ModuleInfo)) return;
    const module = shown;
    const index = this.#loaded.indexOf(module);
    if (index >= 0) this.#loaded.splice(index, 1);
    const { root } = this.#engine.globalState;
    for (const [name, entry] of root.functions ?? []) {
      if (entry.block instanceof RuntimeScriptBlock && entry.block.state === module.state) root.functions?.delete(name);
    }
    for (const name of module.exportedAliases.keys()) root.aliases?.delete(name);
    this.#engine.commands.version++;
  }

  export(members: { functions: readonly string[]; aliases: readonly string[]; variables: readonly string[] }): void {
    const module = this.#running.at(-1);
    if (!module) {
      const message = 'The Export-ModuleMember cmdlet can only be called from inside a module.';
      throw runtimeError(
        'Modules_CanOnlyExecuteExportModuleMemberInsideAModule',
        message,
        'PermissionDenied',
        null,
        'System.InvalidOperationException',
      );
    }
    module.exports ??= { functions: [], aliases: [], variables: [] };
    module.exports.functions.push(...members.functions);
    module.exports.aliases.push(...members.aliases);
    module.exports.variables.push(...members.variables);
  }
}

function notFound(name: string): Error {
  const message = `The specified module '${name}' was not loaded because no valid module file was found in any module directory.`;
  return runtimeError(
    'Modules_ModuleNotFound',
    message,
    'ResourceUnavailable',
    name,
    'System.IO.FileNotFoundException',
  );
}

const slashes = (path: string): string => path.replaceAll('\\', '/');

/** The module file that a path means: the file itself, one with an ending, or the one in a folder of that name. */
function fileOf(path: string): string | null {
  const isFile = (each: string): boolean => statSync(each, { throwIfNoEntry: false })?.isFile() ?? false;
  if (isFile(path)) return path;
  for (const ending of ['.psd1', '.psm1', '.ps1']) if (isFile(path + ending)) return path + ending;
  if (!existsSync(path)) return null;
  const inside = join(path, basename(path));
  for (const ending of ['.psd1', '.psm1']) if (isFile(inside + ending)) return inside + ending;
  for (const name of foldersIn(path).filter(each => /^\d+(\.\d+)+$/.test(each))) {
    for (const ending of ['.psd1', '.psm1']) {
      const file = join(path, name, basename(path) + ending);
      if (isFile(file)) return file;
    }
  }
  return null;
}

function foldersIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter(each => each.isDirectory())
    .map(each => each.name);
}

function list(value: Value): string[] {
  if (value == null) return [];
  return (Array.isArray(value) ? value : [value]).map(each =>
    each instanceof Dictionary ? toText(each.get('ModuleName')) : toText(each),
  );
}

/** A manifest's list leaves only what it names. */
function limit(exported: Map<string, unknown>, data: Dictionary, key: string): void {
  if (!data.has(key)) return;
  const patterns = list(data.get(key));
  for (const name of [...exported.keys()])
    if (!patterns.some(pattern => WildcardPattern.get(pattern, true).matches(name))) exported.delete(name);
}
