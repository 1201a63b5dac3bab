import { type CmdletContext, defineCmdlet, ps } from '#cmdlet';
import { Dictionary, PSCustomObject, toText, type Value } from '#values';

/** Reads a manifest and says what it describes; an error where it describes nothing that could be loaded. */
export default defineCmdlet({
  name: 'Test-ModuleManifest',
  module: 'Microsoft.PowerShell.Core',
  synopsis: 'Reads a manifest and says what it describes; an error where it describes nothing that could be loaded.',
  outputs: ['System.Management.Automation.PSModuleInfo'],
  parameters: {
    Path: {
      type: ps.string(),
      mandatory: true,
      position: 0,
      from: 'pipelineOrPropertyName',
      wildcards: true,
      help: "The manifest's file.",
    },
  },
  examples: [
    {
      does: 'Write and read a manifest',
      code: 'New-ModuleManifest Seats.psd1 -ModuleVersion 1.2.0; (Test-ModuleManifest Seats.psd1).Version',
    },
  ],
  process(bound, context) {
    const [item] = context.shell.drives.expand(bound.Path);
    if (!item || !/\.psd1$/i.test(item.path)) {
      const message = `The specified module '${bound.Path}' was not loaded because no valid module file was found in any module directory.`;
      context.writeError(
        context.error(
          'System.IO.FileNotFoundException',
          message,
          'Modules_ModuleNotFound',
          'ResourceUnavailable',
          bound.Path,
        ),
      );
      return;
    }
    const [data] = context.shell.commands.invoke('Import-PowerShellDataFile', new Map([['LiteralPath', item.path]]));
    if (!(data instanceof Dictionary)) return;
    if (!data.has('ModuleVersion')) writeNoVersion(item.path, context);
    context.write(describe(data, item.path, context));
  },
});

function describe(data: Dictionary, path: string, { shell }: CmdletContext): Value {
  const version = shell.converter.tryConvert(
    data.get('ModuleVersion') ?? '0.0',
    shell.types.resolveRequired('version'),
  );
  const name = path.replace(/^.*[\\/]/, '').replace(/\.psd1$/i, '');
  const keys = [
    'Description',
    'Author',
    'CompanyName',
    'Copyright',
    'RootModule',
    'GUID',
    'PowerShellVersion',
    'RequiredModules',
  ];
  const object = PSCustomObject.from([
    ['Name', name],
    ['Path', path],
    ['ModuleBase', path.replace(/[\\/][^\\/]*$/, '')],
    ['ModuleType', toText(data.get('RootModule')) === '' ? 'Manifest' : 'Script'],
    ['Version', version],
    ...keys.map(key => [key === 'GUID' ? 'Guid' : key, data.get(key)] as const),
    ['ExportedFunctions', data.get('FunctionsToExport')],
    ['ExportedCmdlets', data.get('CmdletsToExport')],
    ['ExportedAliases', data.get('AliasesToExport')],
    ['PrivateData', data.get('PrivateData')],
  ]);
  object.typeNames.unshift('System.Management.Automation.PSModuleInfo');
  return object;
}

function writeNoVersion(path: string, context: CmdletContext): void {
  context.writeError(
    context.error(
      'System.MissingMemberException',
      `The member 'ModuleVersion' is not present in the module manifest. This member must exist and be assigned a version number of the form 'n.n.n.n'. Add the missing member to the file '${path}'.`,
      'Modules_InvalidManifest',
      'ResourceUnavailable',
      path,
    ),
  );
}
