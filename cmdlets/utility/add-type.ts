import { type CmdletContext, defineCmdlet, ps } from '#cmdlet';

/** Assemblies whose types, as far as this shell has them, are there without being loaded. */
const known = /^(system(\.[\w.]+)?|microsoft\.[\w.]+|mscorlib|netstandard|presentation\w+|windowsbase)$/i;

/** Add-Type: takes the names of .NET's own assemblies. Source code in C# is refused: there is no compiler for it. */
export default defineCmdlet({
  name: 'Add-Type',
  module: 'Microsoft.PowerShell.Utility',
  outputs: ['System.Type'],
  parameters: {
    TypeDefinition: { type: ps.string(), help: 'Source code; it cannot be compiled here.' },
    Name: { type: ps.string(), help: 'Name of the class for MemberDefinition.' },
    MemberDefinition: { type: ps.array(ps.string()), help: 'Source code of members; it cannot be compiled here.' },
    Namespace: { type: ps.string(), aliases: ['NS'], validate: { allowNull: true }, help: 'Namespace of that class.' },
    UsingNamespace: {
      type: ps.array(ps.string()),
      aliases: ['Using'],
      validate: { notNull: true },
      help: 'Namespaces for MemberDefinition.',
    },
    Language: {
      type: ps.enumeration('Microsoft.PowerShell.Commands.Language', 'CSharp'),
      help: 'CSharp; it cannot be compiled here.',
    },
    PassThru: { type: ps.switch(), help: 'Gives the types.' },
    Path: { type: ps.array(ps.string()), help: 'A file of source code; it cannot be compiled here.' },
    LiteralPath: {
      type: ps.array(ps.string()),
      aliases: ['PSPath', 'LP'],
      help: 'A file of source code; it cannot be compiled here.',
    },
    AssemblyName: { type: ps.array(ps.string()), aliases: ['AN'], help: 'Names of assemblies of .NET.' },
  },
  sets: {
    FromSource: { Language: {}, TypeDefinition: { mandatory: true, position: 0 } },
    FromMember: {
      Language: {},
      MemberDefinition: { mandatory: true, position: 1 },
      Name: { mandatory: true, position: 0 },
      Namespace: {},
      UsingNamespace: {},
    },
    FromPath: { Path: { mandatory: true, position: 0 } },
    FromLiteralPath: { LiteralPath: { mandatory: true } },
    FromAssemblyName: { AssemblyName: { mandatory: true } },
  },
  defaultSet: 'FromSource',
  synopsis: 'Makes the types of an assembly available.',
  examples: [{ does: 'Name an assembly of .NET', code: 'Add-Type -AssemblyName System.Web' }],
  end(bound, context) {
    if (bound.set !== 'FromAssemblyName') refuseSource(context);
    for (const name of bound.AssemblyName) {
      const simple = name.split(',')[0]?.trim() ?? name;
      if (!known.test(simple)) assemblyNotFound(`${context.shell.drives.location}/${simple}.dll`, context);
    }
  },
});

function refuseSource(context: CmdletContext): never {
  const message =
    'Source code in C# cannot be compiled here. Use a PowerShell class, or a module that brings the type.';
  return context.fail(
    context.error('System.NotSupportedException', message, 'SourceCodeNotSupported', 'NotImplemented'),
  );
}

function assemblyNotFound(path: string, context: CmdletContext): never {
  const type = 'System.Management.Automation.ItemNotFoundException';
  return context.fail(
    context.error(
      type,
      `Cannot find path '${path}' because it does not exist.`,
      'PathNotFound',
      'ObjectNotFound',
      path,
    ),
  );
}
