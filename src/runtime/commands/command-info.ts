import type { AnyCmdlet, CommandMetadata } from '#cmdlet';
import { metadataOf } from '#cmdlet';
import { NetObject, NetType, objectType } from '#values';
import type { RuntimeScriptBlock } from '../script-block.ts';

export const commandInfoType = new NetType({ fullName: 'System.Management.Automation.CommandInfo', base: objectType });
const infoType = (name: string, base = commandInfoType): NetType =>
  new NetType({ fullName: `System.Management.Automation.${name}`, base });
const cmdletInfoType = infoType('CmdletInfo');
const functionInfoType = infoType('FunctionInfo');
const filterInfoType = infoType('FilterInfo', functionInfoType);
const aliasInfoType = infoType('AliasInfo');
const scriptInfoType = infoType('ExternalScriptInfo');
const applicationInfoType = infoType('ApplicationInfo');

export type CommandType = 'Alias' | 'Function' | 'Filter' | 'Cmdlet' | 'ExternalScript' | 'Application' | 'Script';

/** A command that a name can mean, as Get-Command gives it. */
export abstract class CommandInfo extends NetObject {
  abstract readonly commandType: CommandType;
  readonly name: string;
  readonly moduleName: string;
  constructor(name: string, moduleName = '') {
    super();
    this.name = name;
    this.moduleName = moduleName;
  }
  abstract get definition(): string;
  /** What the binder reads; null where arguments are handed on as they are (applications). */
  get metadata(): CommandMetadata | null {
    return null;
  }
  override toText(): string {
    return this.name;
  }
}

export class CmdletCommand extends CommandInfo {
  readonly commandType = 'Cmdlet';
  readonly declaration: AnyCmdlet;
  constructor(declaration: AnyCmdlet) {
    super(declaration.name, declaration.module);
    this.declaration = declaration;
  }
  get netType(): NetType {
    return cmdletInfoType;
  }
  override get metadata(): CommandMetadata {
    return metadataOf(this.declaration);
  }
  get definition(): string {
    return this.name;
  }
  /** The class behind the comma of full error ids. */
  get className(): string {
    return this.declaration.className ?? `Microsoft.PowerShell.Commands.${this.name.replace('-', '')}Command`;
  }
}

export class FunctionCommand extends CommandInfo {
  readonly commandType: 'Function' | 'Filter';
  readonly block: RuntimeScriptBlock;
  constructor(name: string, block: RuntimeScriptBlock, type: 'function' | 'filter', moduleName = '') {
    super(name, moduleName);
    this.block = block;
    this.commandType = type === 'filter' ? 'Filter' : 'Function';
  }
  get netType(): NetType {
    return this.commandType === 'Filter' ? filterInfoType : functionInfoType;
  }
  override get metadata(): CommandMetadata {
    return this.block.metadata(this.name);
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
  constructor(name: string, definition: string, options: readonly string[], description: string) {
    super(name);
    this.definition = definition;
    this.options = options;
    this.description = description;
  }
  get netType(): NetType {
    return aliasInfoType;
  }
}

export class ScriptCommand extends CommandInfo {
  readonly commandType = 'ExternalScript';
  readonly path: string;
  constructor(name: string, path: string) {
    super(name);
    this.path = path;
  }
  get netType(): NetType {
    return scriptInfoType;
  }
  get definition(): string {
    return this.path;
  }
}

export class ApplicationCommand extends CommandInfo {
  readonly commandType = 'Application';
  readonly path: string;
  constructor(name: string, path: string) {
    super(name);
    this.path = path;
  }
  get netType(): NetType {
    return applicationInfoType;
  }
  get definition(): string {
    return this.path;
  }
}

export type Command = CmdletCommand | FunctionCommand | AliasCommand | ScriptCommand | ApplicationCommand;
