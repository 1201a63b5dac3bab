import { type MemberDeclarations, property, type Value } from '#values';
import type {
  AliasCommand,
  ApplicationCommand,
  CmdletCommand,
  CommandInfo,
  FunctionCommand,
  ScriptCommand,
} from './command-info.ts';
import { outputTypes, parameterDictionary, parameterSetList } from './parameter-objects.ts';

const verbOf = (name: string): string => (name.includes('-') ? name.slice(0, name.indexOf('-')) : '');
const nounOf = (name: string): string => (name.includes('-') ? name.slice(name.indexOf('-') + 1) : '');

/** The version of the built-in modules, which PowerShell's own have too. */
const builtInVersion = '7.0.0.0';

function version(self: CommandInfo): Value {
  const { engine, moduleName } = self;
  const text =
    self.commandType === 'Cmdlet'
      ? builtInVersion
      : self.commandType === 'Application'
        ? '0.0.0.0'
        : engine.shell.modules.loaded().find(module => module.name === moduleName)?.version;
  return text === undefined ? null : engine.converter.convert(text, engine.types.resolveRequired('version'));
}

function moduleOf({ engine, moduleName }: CommandInfo): Value {
  if (moduleName === '') return null;
  const { modules } = engine.shell;
  const named = (module: { name: string }): boolean => module.name === moduleName;
  return modules.loaded().find(named) ?? modules.available().find(named) ?? null;
}

const definition = property('string Definition', (self: CommandInfo) => self.definition);
const helpUri = property('string HelpUri', () => '');
const outputType = property(
  'System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.PSTypeName] OutputType',
  (self: CommandInfo) => outputTypes(self.engine, self.metadata),
);
const defaultSet = property('string DefaultParameterSet', (self: CommandInfo) => {
  const name = self.metadata?.defaultSet;
  return name === undefined || name === '__AllParameterSets' ? null : name;
});

/** What every CommandInfo has; each kind has its own before them. */
export const commandMembers = (): MemberDeclarations => ({
  properties: [
    property('string Name', (self: CommandInfo) => self.name),
    property('System.Management.Automation.CommandTypes CommandType', (self: CommandInfo) => {
      const { engine } = self;
      return engine.converter.convert(
        self.commandType,
        engine.types.resolveRequired('System.Management.Automation.CommandTypes'),
      );
    }),
    property('string Source', (self: CommandInfo) => self.source),
    property('version Version', version),
    property('System.Management.Automation.SessionStateEntryVisibility Visibility', () => 'Public'),
    property('string ModuleName', (self: CommandInfo) => self.moduleName),
    property('psmoduleinfo Module', moduleOf),
    property('System.Management.Automation.RemotingCapability RemotingCapability', () => 'PowerShell'),
    property(
      'System.Collections.Generic.Dictionary[string,System.Management.Automation.ParameterMetadata] Parameters',
      (self: CommandInfo) => parameterDictionary(self.engine, self.describedMetadata),
    ),
    property(
      'System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.CommandParameterSetInfo] ParameterSets',
      (self: CommandInfo) =>
        self.commandType === 'Alias' ? null : parameterSetList(self.engine, self.describedMetadata),
    ),
  ],
});

export const cmdletMembers = (): MemberDeclarations => ({
  properties: [
    helpUri,
    property('string DLL', () => ''),
    property('string Verb', (self: CmdletCommand) => verbOf(self.name)),
    property('string Noun', (self: CmdletCommand) => nounOf(self.name)),
    property('string HelpFile', () => ''),
    property('System.Object PSSnapIn', () => null),
    property('version Version', version),
    property('string ImplementingType', (self: CmdletCommand) => self.className),
    definition,
    defaultSet,
    outputType,
    property('System.Management.Automation.ScopedItemOptions Options', () => 'ReadOnly'),
  ],
});

export const functionMembers = (): MemberDeclarations => ({
  properties: [
    helpUri,
    property('scriptblock ScriptBlock', (self: FunctionCommand) => self.block),
    property('bool CmdletBinding', (self: FunctionCommand) => self.metadata.isCmdlet),
    defaultSet,
    definition,
    property('System.Management.Automation.ScopedItemOptions Options', () => 'None'),
    property('string Description', () => ''),
    property('string Verb', (self: FunctionCommand) => verbOf(self.name)),
    property('string Noun', (self: FunctionCommand) => nounOf(self.name)),
    property('string HelpFile', () => ''),
    outputType,
  ],
});

export const aliasMembers = (): MemberDeclarations => ({
  properties: [
    helpUri,
    property('string ResolvedCommandName', (self: AliasCommand) => self.resolved?.name ?? null),
    property('string DisplayName', (self: AliasCommand) => `${self.name} -> ${self.definition}`),
    property('System.Management.Automation.CommandInfo ReferencedCommand', (self: AliasCommand) => self.resolved),
    property('System.Management.Automation.CommandInfo ResolvedCommand', (self: AliasCommand) => self.resolved),
    definition,
    property(
      'System.Management.Automation.ScopedItemOptions Options',
      (self: AliasCommand) => self.options.join(', ') || 'None',
    ),
    property('string Description', (self: AliasCommand) => self.description),
    outputType,
  ],
});

export const scriptMembers = (): MemberDeclarations => ({
  properties: [helpUri, property('string Path', (self: ScriptCommand) => self.path), definition, outputType],
});

export const programMembers = (): MemberDeclarations => ({
  properties: [
    helpUri,
    property('string Path', (self: ApplicationCommand) => self.path),
    property('string Extension', (self: ApplicationCommand) => /\.[^./\\]*$/.exec(self.path)?.[0] ?? ''),
    definition,
    outputType,
  ],
});
