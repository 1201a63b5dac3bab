import type { AnyCmdlet, CommandMetadata } from '#cmdlet';
import { commandSyntax, metadataOf } from '#cmdlet';
import { type MemberDeclarations, NetObject, NetType, objectType, type Value } from '#values';
import type { Engine } from '../engine.ts';
import type { RuntimeScriptBlock } from '../script-block.ts';
import {
  aliasMembers,
  cmdletMembers,
  commandMembers,
  functionMembers,
  programMembers,
  scriptMembers,
} from './command-members.ts';
import { describedFunction } from './described-function.ts';

export const commandInfoType = new NetType({
  fullName: 'System.Management.Automation.CommandInfo',
  base: objectType,
  members: commandMembers,
});
const infoType = (name: string, members: () => MemberDeclarations, base = commandInfoType): NetType =>
  new NetType({ fullName: `System.Management.Automation.${name}`, base, members });
const cmdletInfoType = infoType('CmdletInfo', cmdletMembers);
const functionInfoType = infoType('FunctionInfo', functionMembers);
const filterInfoType = infoType('FilterInfo', () => ({}), functionInfoType);
const aliasInfoType = infoType('AliasInfo', aliasMembers);
const scriptInfoType = infoType('ExternalScriptInfo', scriptMembers);
const applicationInfoType = infoType('ApplicationInfo', programMembers);

export const commandTypes: readonly NetType[] = [
  commandInfoType,
  cmdletInfoType,
  functionInfoType,
  filterInfoType,
  aliasInfoType,
  scriptInfoType,
  applicationInfoType,
];

export type CommandType = 'Alias' | 'Function' | 'Filter' | 'Cmdlet' | 'ExternalScript' | 'Application' | 'Script';

/** A command that a name can mean, as Get-Command gives it. */
export abstract class CommandInfo extends NetObject {
  abstract readonly commandType: CommandType;
  readonly name: string;
  readonly moduleName: string;
  /** The session that knows the command. */
  readonly engine: Engine;
  constructor(engine: Engine, name: string, moduleName = '') {
    super();
    this.engine = engine;
    this.name = name;
    this.moduleName = moduleName;
  }
  abstract get definition(): string;
  /** What the binder reads; null where arguments are handed on as they are (applications). */
  get metadata(): CommandMetadata | null {
    return null;
  }
  /** The metadata with what dynamic parameters add. */
  get describedMetadata(): CommandMetadata | null {
    return this.metadata;
  }
  /** The same command as it is for these arguments, which may bring dynamic parameters. */
  withArguments(_args: readonly Value[]): CommandInfo {
    return this;
  }
  /** Where it comes from: the module, or the file. */
  get source(): string {
    return this.moduleName;
  }
  /** A cmdlet's declaration; null for all others. */
  get declaration(): AnyCmdlet | null {
    return null;
  }
  /** Where a function or script is written; null for all others. */
  get script(): { readonly text: string; readonly start: number; readonly end: number } | null {
    return null;
  }
  /** What an alias leads to in the end; null for what is no alias, and for an alias that leads nowhere. */
  get resolved(): CommandInfo | null {
    return null;
  }
  override toText(): string {
    return this.name;
  }
}

export class CmdletCommand extends CommandInfo {
  readonly commandType = 'Cmdlet';
  readonly #declaration: AnyCmdlet;
  constructor(engine: Engine, declaration: AnyCmdlet) {
    super(engine, declaration.name, declaration.module);
    this.#declaration = declaration;
  }
  override get declaration(): AnyCmdlet {
    return this.#declaration;
  }
  get netType(): NetType {
    return cmdletInfoType;
  }
  override get metadata(): CommandMetadata {
    return metadataOf(this.declaration);
  }
  /** What -Syntax shows. */
  get definition(): string {
    return `\n${commandSyntax(this.metadata).join('\n\n')}\n`;
  }
  /** The class behind the comma of full error ids. */
  get className(): string {
    return this.declaration.className ?? `Microsoft.PowerShell.Commands.${this.name.replace('-', '')}Command`;
  }
}

export class FunctionCommand extends CommandInfo {
  readonly commandType: 'Function' | 'Filter';
  readonly block: RuntimeScriptBlock;
  /** Arguments for which the command is described: a dynamicparam block looks at them. */
  readonly #arguments: readonly Value[];
  constructor(
    name: string,
    block: RuntimeScriptBlock,
    type: 'function' | 'filter',
    moduleName = '',
    args: readonly Value[] = [],
  ) {
    super(block.engine, name, moduleName);
    this.#arguments = args;
    this.block = block;
    this.commandType = type === 'filter' ? 'Filter' : 'Function';
  }
  get netType(): NetType {
    return this.commandType === 'Filter' ? filterInfoType : functionInfoType;
  }
  override get metadata(): CommandMetadata {
    return this.block.metadata(this.name);
  }
  override get describedMetadata(): CommandMetadata {
    return this.block.ast.dynamicParam ? describedFunction(this.block, this.name, this.#arguments) : this.metadata;
  }
  override withArguments(args: readonly Value[]): FunctionCommand {
    const type = this.commandType === 'Filter' ? 'filter' : 'function';
    return new FunctionCommand(this.name, this.block, type, this.moduleName, args);
  }
  override get script(): { readonly text: string; readonly start: number; readonly end: number } {
    const { ast, unit } = this.block;
    return { text: unit.source.text, start: ast.start, end: ast.end };
  }
  get definition(): string {
    return this.block.text;
  }
}

export class AliasCommand extends CommandInfo {
  readonly commandType = 'Alias';
  readonly definition: string;
  readonly options: readonly string[];
  readonly description: string;
  constructor(engine: Engine, name: string, definition: string, options: readonly string[], description: string) {
    super(engine, name);
    this.definition = definition;
    this.options = options;
    this.description = description;
  }
  get netType(): NetType {
    return aliasInfoType;
  }
  override get resolved(): CommandInfo | null {
    return this.engine.commands.resolve(this.definition, this.engine.globalState);
  }
  override get metadata(): CommandMetadata | null {
    return this.resolved?.metadata ?? null;
  }
}

export class ScriptCommand extends CommandInfo {
  readonly commandType = 'ExternalScript';
  readonly path: string;
  constructor(engine: Engine, name: string, path: string) {
    super(engine, name);
    this.path = path;
  }
  get netType(): NetType {
    return scriptInfoType;
  }
  override get source(): string {
    return this.path;
  }
  get definition(): string {
    return this.path;
  }
}

export class ApplicationCommand extends CommandInfo {
  readonly commandType = 'Application';
  readonly path: string;
  constructor(engine: Engine, name: string, path: string) {
    super(engine, name);
    this.path = path;
  }
  get netType(): NetType {
    return applicationInfoType;
  }
  override get source(): string {
    return this.path;
  }
  get definition(): string {
    return this.path;
  }
}

export type Command = CmdletCommand | FunctionCommand | AliasCommand | ScriptCommand | ApplicationCommand;
