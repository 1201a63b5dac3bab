import type { Converter, InvocationInfo, MemberTable, NetType, ScriptBlock, TypeResolver, Value } from '#values';
import type { CommandMetadata } from './command-metadata.ts';
import type { AnyCmdlet } from './declaration.ts';
import type { DriveInfo, ProviderInfo } from './drive-info.ts';
import type { HostPort } from './host-port.ts';
import type { Modules } from './modules.ts';
import type { PathInfo } from './path-info.ts';
import type { ItemPath } from './provider.ts';

/** What a cmdlet may ask of the session that it runs in. The runtime implements it; each part is a small interface of its own. */
export interface Shell {
  readonly members: MemberTable;
  readonly converter: Converter;
  readonly types: Types;
  readonly variables: Variables;
  readonly commands: Commands;
  readonly blocks: Blocks;
  readonly drives: Drives;
  readonly modules: Modules;
  readonly host: HostPort;
  readonly formatter: Formatter;
  /** `$Error`, newest first. */
  readonly errors: Value[];
  /** The calls under way, innermost first. */
  callStack(): CallFrame[];
  /** Set-StrictMode in the caller's scope: 0 is off, 3 the latest. */
  setStrictMode(level: number): void;
  /** Runs text in the caller's scope (Invoke-Expression); output goes to `write`. */
  runText(text: string, write: (value: Value) => void): void;
  /** Named parts of the session that other rooms own (format views, completers, history, partner context), by key; made on first use. */
  part<T extends object>(key: PartKey<T>): T;
}

/** The session's types by the names that scripts write. */
export interface Types extends TypeResolver {
  resolveRequired(name: string): NetType;
  /** All types that can be named; `arity` is the number of type arguments, `shortNames` are accelerators. */
  names(): Iterable<{ readonly fullName: string; readonly shortNames: readonly string[]; readonly arity: number }>;
}

/** A call of a function, a script or a block, and where it stands. */
export interface CallFrame {
  /** The function's name; `<ScriptBlock>` for scripts and blocks. */
  readonly functionName: string;
  readonly file: string | null;
  readonly line: number;
  /** The statement that runs. */
  readonly text: string;
  readonly invocation: InvocationInfo | null;
}

/** A key under which a session keeps one object of a kind. */
export interface PartKey<T extends object> {
  readonly name: string;
  readonly create: (shell: Shell) => T;
}

export type ScopeName = 'local' | 'script' | 'global' | number;

export interface VariableInfo {
  readonly name: string;
  value: Value;
  description: string;
  /** ScopedItemOptions: None, ReadOnly, Constant, Private, AllScope. */
  options: readonly string[];
  visibility: 'Public' | 'Private';
  readonly moduleName: string;
  /** Type constraint and validation attributes, as objects. */
  readonly attributes: readonly Value[];
}

export interface Variables {
  /** Value by name through the scopes; `undefined` when there is no such variable. Takes `global:x`, `script:x`, `env:x`. */
  get(name: string): Value;
  set(name: string, value: Value): void;
  find(name: string, scope?: ScopeName): VariableInfo | null;
  all(scope?: ScopeName): VariableInfo[];
  define(
    info: {
      name: string;
      value: Value;
      description?: string;
      options?: readonly string[];
      visibility?: 'Public' | 'Private';
    },
    scope?: ScopeName,
    force?: boolean,
  ): void;
  remove(name: string, scope?: ScopeName, force?: boolean): boolean;
}

/** A command as Get-Command shows it; the runtime's CommandInfo. */
export interface CommandInfo {
  readonly commandType: 'Alias' | 'Function' | 'Filter' | 'Cmdlet' | 'ExternalScript' | 'Application' | 'Script';
  readonly name: string;
  readonly moduleName: string;
  readonly definition: string;
  /** Parameters and sets; null for programs. */
  readonly metadata: CommandMetadata | null;
  /** The same command as it is for these arguments, which may bring dynamic parameters. */
  withArguments(args: readonly Value[]): CommandInfo;
  /** What an alias leads to in the end; null for all others. */
  readonly resolved: CommandInfo | null;
  /** A cmdlet's declaration; null for all others. */
  readonly declaration: AnyCmdlet | null;
  /** Where a function or script is written: the text of its file and the extent of its body; null for all others. */
  readonly script: { readonly text: string; readonly start: number; readonly end: number } | null;
}

export interface Commands {
  /** Alias, function, cmdlet, script or application by name, as a call would find it. */
  resolve(name: string): CommandInfo | null;
  /** All commands whose name matches a wildcard pattern. */
  list(pattern: string): CommandInfo[];
  /** Programs and scripts in PATH whose name matches a wildcard pattern. */
  programs(pattern: string): CommandInfo[];
  aliases(): { name: string; definition: string; description: string; options: readonly string[] }[];
  setAlias(
    name: string,
    definition: string,
    scope?: ScopeName,
    details?: { description?: string; options?: readonly string[]; force?: boolean },
  ): void;
  removeAlias(name: string, scope?: ScopeName, force?: boolean): boolean;
  functions(): { name: string; block: ScriptBlock; type: 'function' | 'filter' }[];
  setFunction(name: string, block: ScriptBlock, scope?: ScopeName): void;
  removeFunction(name: string, scope?: ScopeName): boolean;
  /** Calls a command by name with bound arguments; collects its output. */
  invoke(name: string, args: ReadonlyMap<string, Value> | readonly Value[], input?: Iterable<Value>): Value[];
}

export interface InvokeOptions {
  readonly args?: readonly Value[];
  readonly input?: Iterable<Value>;
  /** `$_` for the run. */
  readonly dollarUnder?: Value;
  /** `child` makes a scope, `caller` runs in the scope of the command that called the cmdlet (ForEach-Object, Where-Object). */
  readonly scope?: 'child' | 'caller';
  /** Where output goes; it is collected and returned when left out. */
  readonly write?: (value: Value) => void;
  /** An error of a statement ends the block and is thrown, as inside of `try`; else it is reported and the block goes on. */
  readonly throwErrors?: boolean;
}

/** A block that is run again and again in the scope of the command's caller, with `$_` set; output goes to a sink. */
export interface BlockRunner {
  run(dollarUnder: Value, output: { write(value: Value): void }, args?: readonly Value[]): void;
}

export interface Blocks {
  /** For a block that runs once an object (ForEach-Object, Where-Object): what is the same for every run is done once. */
  runner(block: ScriptBlock): BlockRunner;
  invoke(block: ScriptBlock, options?: InvokeOptions): Value[];
  /** Makes a block of text in the current session state. Throws ParseException when it is wrong. */
  create(text: string): ScriptBlock;
}

/** Objects to text by the session's views; the format room implements it. */
export interface Formatter {
  /** Default formatting, as at the prompt; lines without line breaks. */
  lines(objects: Iterable<Value>, width: number): string[];
}

export interface ExpandOptions {
  /** No character is a wildcard. */
  readonly literal?: boolean;
  /** Wildcards also match hidden items. */
  readonly force?: boolean;
}

/** The current location, the drives, and the providers behind them (FileSystem, Environment, Variable, Alias, Function). */
export interface Drives {
  /** Full path of the current location, with its drive for others than the file system. */
  readonly location: string;
  /** The current location as `$PWD` holds it. */
  readonly current: PathInfo;
  readonly providers: readonly ProviderInfo[];
  /** `-` and `+` go back and forth in the history of locations. Throws ItemNotFoundException and the like. */
  setLocation(path: string, options?: ExpandOptions): void;
  list(): DriveInfo[];
  find(name: string): DriveInfo | null;
  add(drive: DriveInfo): void;
  remove(name: string): void;
  /** Where a path as typed leads; whether there is anything is another question. No wildcards. Throws DriveNotFoundException. */
  locate(path: string): ItemPath;
  /** The items that a path with wildcards means; a path without gives its item if there is one, else nothing. */
  expand(path: string, options?: ExpandOptions): ItemPath[];
  /** The same, but throws ItemNotFoundException where a path without wildcards leads nowhere. */
  expandRequired(path: string, options?: ExpandOptions): ItemPath[];
  /** A path as people read it: `/tmp/a`, `Temp:/a`, `Env:/HOME`. */
  shown(item: ItemPath): string;
  pathInfo(item: ItemPath): PathInfo;
  /** An item's object with PSPath, PSParentPath, PSChildName, PSDrive, PSProvider and PSIsContainer added. */
  present(item: ItemPath, value: Value, isContainer: boolean): Value;
  /** A file system path, absolute, for handing to the operating system; fails for another provider. */
  fileSystemPath(path: string): string;
  /** Stacks of Push-Location, by name; the empty name is the current one's. Null when there is no such stack. */
  stack(name: string): PathInfo[] | null;
  /** Puts a place on a stack, making the stack when it is new. */
  push(stackName: string, place: PathInfo): void;
  /** Goes to what was pushed last; nothing happens on an empty stack. */
  pop(stackName: string): void;
  /** Makes the stack of this name the current one; the empty name is the first one's. */
  selectStack(name: string): void;
}
