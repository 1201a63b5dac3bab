import { type CmdletContext, defineCmdlet, type ImportOptions, type ModuleInfo, ps } from '#cmdlet';
import { compare, TerminatingError, type Value } from '#values';
import { moduleObject } from './module-object.ts';
import { isModule, moduleInfo, moduleSpecification } from './module-specification.ts';

/** Brings the commands of a module into the session. */
export default defineCmdlet({
  name: 'Import-Module',
  module: 'Microsoft.PowerShell.Core',
  synopsis: 'Brings the commands of a module into the session.',
  aliases: ['ipmo'],
  outputs: ['System.Management.Automation.PSModuleInfo'],
  parameters: {
    Global: { type: ps.switch(), help: 'Imports into the session, whoever calls.' },
    Prefix: { type: ps.string(), validate: { notNull: true }, help: 'Put before the noun of each command.' },
    Name: { type: ps.array(ps.string()), help: 'The modules, by name or by the path of their file.' },
    FullyQualifiedName: { type: ps.array(moduleSpecification), help: 'The modules, by name.' },
    Function: {
      type: ps.array(ps.string()),
      validate: { notNull: true },
      help: 'Only these functions; wildcards are taken.',
    },
    Cmdlet: {
      type: ps.array(ps.string()),
      validate: { notNull: true },
      help: 'Only these cmdlets; wildcards are taken.',
    },
    Variable: {
      type: ps.array(ps.string()),
      validate: { notNull: true },
      help: 'Only these variables; wildcards are taken.',
    },
    Alias: {
      type: ps.array(ps.string()),
      validate: { notNull: true },
      help: 'Only these aliases; wildcards are taken.',
    },
    Force: { type: ps.switch(), help: 'Reads the module again when it is loaded.' },
    SkipEditionCheck: { type: ps.switch(), help: 'Taken for compatibility.' },
    PassThru: { type: ps.switch(), help: 'Gives the object that was worked on.' },
    AsCustomObject: { type: ps.switch(), help: "Gives an object whose methods are the module's functions." },
    MinimumVersion: { type: ps.version(), aliases: ['Version'], help: 'Refuses older versions.' },
    MaximumVersion: { type: ps.string(), help: 'Refuses newer versions.' },
    RequiredVersion: { type: ps.version(), help: 'Refuses other versions.' },
    ModuleInfo: { type: ps.array(moduleInfo), help: 'The modules, as Get-Module and New-Module give them.' },
    ArgumentList: { type: ps.array(ps.object()), aliases: ['Args'], help: "Arguments of the module's script." },
    DisableNameChecking: { type: ps.switch(), help: 'Taken for compatibility.' },
    NoClobber: { type: ps.switch(), aliases: ['NoOverwrite'], help: 'Keeps commands that are there already.' },
    Scope: { type: ps.oneOf('Local', 'Global'), help: 'Where the commands go.' },
  },
  sets: {
    Name: {
      Name: { mandatory: true, position: 0, from: 'pipeline' },
      SkipEditionCheck: {},
      MinimumVersion: {},
      MaximumVersion: {},
      RequiredVersion: {},
    },
    FullyQualifiedName: {
      FullyQualifiedName: { mandatory: true, position: 0, from: 'pipeline' },
      SkipEditionCheck: {},
    },
    ModuleInfo: { SkipEditionCheck: {}, ModuleInfo: { mandatory: true, position: 0, from: 'pipeline' } },
  },
  defaultSet: 'Name',
  examples: [
    {
      does: "Import a module of one's own",
      code: "Set-Content Seats.psm1 'function Get-Seat { 5 }'; Import-Module ./Seats.psm1; Get-Seat",
    },
  ],
  process(bound, context) {
    const options: ImportOptions = {
      functions: bound.Function ?? null,
      cmdlets: bound.Cmdlet ?? null,
      variables: bound.Variable ?? null,
      aliases: bound.Alias ?? null,
      prefix: bound.Prefix ?? '',
      force: bound.Force ?? false,
      global: Boolean(bound.Global || bound.Scope === 'Global'),
      noClobber: bound.NoClobber ?? false,
      args: bound.ArgumentList ?? [],
    };
    const done = (module: ModuleInfo | null): void => {
      if (module && bound.AsCustomObject) context.write(moduleObject(module, context));
      else if (module && bound.PassThru) context.write(module);
    };
    if (bound.set === 'ModuleInfo') {
      for (const module of bound.ModuleInfo) if (isModule(module)) done(context.shell.modules.bring(module, options));
      return;
    }
    const versions = bound.set === 'Name' ? bound : {};
    for (const name of bound.set === 'Name' ? bound.Name : bound.FullyQualifiedName)
      done(importOne(name, options, versions, context));
  },
});

interface Versions {
  readonly MinimumVersion?: object | undefined;
  readonly MaximumVersion?: string | undefined;
  readonly RequiredVersion?: object | undefined;
}

/** A module that is not there is an error, and the others are imported all the same. */
function importOne(
  name: string,
  options: ImportOptions,
  versions: Versions,
  context: CmdletContext,
): ModuleInfo | null {
  try {
    const module = context.shell.modules.import(name, options);
    const wrong = wrongVersion(module, versions, context);
    if (wrong === null) return module;
    context.shell.modules.remove(module);
    context.writeError(
      context.error(
        'System.IO.FileNotFoundException',
        `The specified module '${name}' with version '${wrong}' was not loaded because no valid module file was found in any module directory.`,
        'Modules_ModuleWithVersionNotFound',
        'ResourceUnavailable',
        name,
      ),
    );
  } catch (error) {
    if (!(error instanceof TerminatingError) || !error.record.errorId.startsWith('Modules_')) throw error;
    context.writeError(error.record);
  }
  return null;
}

/** The version asked for, when the module has another. What is built in goes for every version. */
function wrongVersion(module: ModuleInfo, versions: Versions, { shell }: CmdletContext): Value {
  if (module.path === '') return null;
  const type = shell.types.resolveRequired('version');
  const has = shell.converter.tryConvert(module.version, type);
  const order = (asked: Value): number => compare(has, shell.converter.convert(asked, type), true);
  const { RequiredVersion: exact, MinimumVersion: lowest, MaximumVersion: highest } = versions;
  if (exact && order(exact) !== 0) return shell.converter.convert(exact, shell.types.resolveRequired('string'));
  if (lowest && order(lowest) < 0) return shell.converter.convert(lowest, shell.types.resolveRequired('string'));
  if (highest && order(highest) > 0) return highest;
  return null;
}
