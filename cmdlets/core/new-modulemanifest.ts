import { randomUUID } from 'node:crypto';
import { userInfo } from 'node:os';
import { type CmdletContext, defineCmdlet, ps } from '#cmdlet';
import { DateTime } from '#dotnet';
import { toText, type Value } from '#values';
import { manifestText } from './manifest-text.ts';

/** Writes a manifest: the file that describes a module. */
export default defineCmdlet({
  name: 'New-ModuleManifest',
  module: 'Microsoft.PowerShell.Core',
  synopsis: 'Writes a manifest: the file that describes a module.',
  outputs: ['System.String'],
  parameters: {
    Path: { type: ps.string(), mandatory: true, position: 0, wildcards: true, help: "The manifest's file, .psd1." },
    NestedModules: {
      type: ps.array(ps.object()),
      validate: { allowEmptyCollection: true },
      help: 'Modules that are part of it.',
    },
    Guid: { type: ps.guid(), help: 'Its id; a new one when left out.' },
    Author: { type: ps.string(), validate: { allowEmptyString: true }, help: 'Who wrote it.' },
    CompanyName: { type: ps.string(), validate: { allowEmptyString: true }, help: 'Who gives it out.' },
    Copyright: { type: ps.string(), validate: { allowEmptyString: true }, help: 'Whose it is.' },
    RootModule: {
      type: ps.string(),
      aliases: ['ModuleToProcess'],
      validate: { allowEmptyString: true },
      help: 'The script that makes the module.',
    },
    ModuleVersion: { type: ps.version(), validate: { notNull: true }, help: 'Its version.' },
    Description: { type: ps.string(), validate: { allowEmptyString: true }, help: 'What it does.' },
    ProcessorArchitecture: {
      type: ps.enumeration('System.Reflection.ProcessorArchitecture', 'None', 'MSIL', 'X86', 'IA64', 'Amd64', 'Arm'),
      help: 'The processor that it needs.',
    },
    PowerShellVersion: { type: ps.version(), help: 'The oldest PowerShell that it runs on.' },
    ClrVersion: { type: ps.version(), help: 'The oldest runtime that it runs on.' },
    DotNetFrameworkVersion: { type: ps.version(), help: 'The oldest framework that it runs on.' },
    PowerShellHostName: { type: ps.string(), help: 'The host program that it needs.' },
    PowerShellHostVersion: { type: ps.version(), help: 'The oldest host program that it runs in.' },
    RequiredModules: { type: ps.array(ps.object()), help: 'Modules that must be there first.' },
    TypesToProcess: {
      type: ps.array(ps.string()),
      validate: { allowEmptyCollection: true },
      help: 'Files with type data.',
    },
    FormatsToProcess: {
      type: ps.array(ps.string()),
      validate: { allowEmptyCollection: true },
      help: 'Files with views.',
    },
    ScriptsToProcess: {
      type: ps.array(ps.string()),
      validate: { allowEmptyCollection: true },
      help: "Scripts that run before it, in the caller's scope.",
    },
    RequiredAssemblies: {
      type: ps.array(ps.string()),
      validate: { allowEmptyCollection: true },
      help: 'Assemblies that it needs.',
    },
    FileList: { type: ps.array(ps.string()), validate: { allowEmptyCollection: true }, help: 'Its files.' },
    ModuleList: { type: ps.array(ps.object()), validate: { allowEmptyCollection: true }, help: 'Its modules.' },
    FunctionsToExport: {
      type: ps.array(ps.string()),
      validate: { allowEmptyCollection: true },
      help: 'Functions that others see.',
    },
    AliasesToExport: {
      type: ps.array(ps.string()),
      validate: { allowEmptyCollection: true },
      help: 'Aliases that others see.',
    },
    VariablesToExport: {
      type: ps.array(ps.string()),
      validate: { allowEmptyCollection: true },
      help: 'Variables that others see.',
    },
    CmdletsToExport: {
      type: ps.array(ps.string()),
      validate: { allowEmptyCollection: true },
      help: 'Cmdlets that others see.',
    },
    DscResourcesToExport: {
      type: ps.array(ps.string()),
      validate: { allowEmptyCollection: true },
      help: 'Resources that others see.',
    },
    CompatiblePSEditions: {
      type: ps.array(ps.oneOf('Desktop', 'Core')),
      validate: { allowEmptyCollection: true },
      help: 'Editions of PowerShell that it runs on.',
    },
    PrivateData: { type: ps.object(), validate: { allowNull: true }, help: 'Data for the module itself.' },
    Tags: { type: ps.array(ps.string()), validate: { notNullOrEmpty: true }, help: 'Words to find it by.' },
    ProjectUri: { type: ps.uri(), validate: { notNullOrEmpty: true }, help: 'Its page.' },
    LicenseUri: { type: ps.uri(), validate: { notNullOrEmpty: true }, help: 'Its license.' },
    IconUri: { type: ps.uri(), validate: { notNullOrEmpty: true }, help: 'Its picture.' },
    ReleaseNotes: { type: ps.string(), validate: { notNullOrEmpty: true }, help: 'What is new.' },
    Prerelease: {
      type: ps.string(),
      validate: { notNullOrEmpty: true },
      help: 'The name of a version before the version.',
    },
    RequireLicenseAcceptance: { type: ps.switch(), help: 'The license must be accepted.' },
    ExternalModuleDependencies: {
      type: ps.array(ps.string()),
      validate: { notNullOrEmpty: true },
      help: 'Modules that come from elsewhere.',
    },
    HelpInfoUri: { type: ps.string(), validate: { allowNull: true }, help: 'Where its help is.' },
    PassThru: { type: ps.switch(), help: 'Gives the text as well.' },
    DefaultCommandPrefix: {
      type: ps.string(),
      validate: { allowNull: true },
      help: 'Put before the nouns of its commands.',
    },
  },
  shouldProcess: 'medium',
  examples: [
    {
      does: 'Write a manifest',
      code: 'New-ModuleManifest Seats.psd1 -RootModule Seats.psm1 -FunctionsToExport Get-Seat',
    },
  ],
  end(bound, context) {
    const { drives } = context.shell;
    const item = drives.locate(bound.Path);
    if (!/\.psd1$/i.test(item.path)) {
      return context.fail(
        context.error(
          'System.InvalidOperationException',
          `The module manifest path '${bound.Path}' is not valid. The value of the Path argument must resolve to a single file that has a '.psd1' extension. Change the value of the Path argument to point to a valid psd1 file, and then try again.`,
          'Modules_InvalidModuleManifestPath',
          'InvalidArgument',
          bound.Path,
        ),
      );
    }
    const author = bound.Author ?? userInfo().username;
    const given = new Map<string, Value>(
      [...context.boundNames].map(name => [
        spelled(name),
        Object.entries(bound).find(([key]) => key === name)?.[1] ?? null,
      ]),
    );
    const name = item.path.replace(/^.*[\\/]/, '').replace(/\.psd1$/i, '');
    const values = new Map([...defaults(author, given), ...given, ['Author', author] as const]);
    const text = manifestText({ name, author, date: DateTime.now().format('d') }, values, bound.PrivateData ?? null);
    if (!context.shouldProcess(`Creating the "${item.path}" module manifest file.`)) return;
    writeText(item.path, text, context);
    if (bound.PassThru) context.write(text);
  },
});

/** Two keys of a manifest are written in other letters than the parameters. */
function spelled(parameter: string): string {
  if (parameter === 'Guid') return 'GUID';
  return parameter === 'HelpInfoUri' ? 'HelpInfoURI' : parameter;
}

function defaults(author: string, given: ReadonlyMap<string, Value>): Map<string, Value> {
  const chosen = ['FunctionsToExport', 'CmdletsToExport', 'AliasesToExport'].some(key => given.has(key));
  const exported: Value = chosen ? '*' : [];
  return new Map<string, Value>([
    ['ModuleVersion', '0.0.1'],
    ['GUID', given.has('GUID') ? toText(given.get('GUID')) : randomUUID()],
    ['CompanyName', 'Unknown'],
    ['Copyright', `(c) ${author}. All rights reserved.`],
    ['FunctionsToExport', exported],
    ['CmdletsToExport', exported],
    ['VariablesToExport', '*'],
    ['AliasesToExport', exported],
  ]);
}

function writeText(path: string, text: string, context: CmdletContext): void {
  const { provider } = context.shell.drives.locate(path);
  const options = { encoding: null, asBytes: false, raw: false, delimiter: null, noNewline: true, append: false };
  const writer = provider.openWriter?.(path, options, false);
  writer?.write([text]);
  writer?.close();
}
