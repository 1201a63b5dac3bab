import { defineCmdlet, type ParameterType, ps } from '#cmdlet';
import { moduleSpecification } from './module-specification.ts';

const cultureText: ParameterType<string> = { typeName: 'string', displayName: 'cultureinfo' };

/** Fetches help from the network; help is built in here, so there is nothing to fetch. */
export default defineCmdlet({
  name: 'Update-Help',
  module: 'Microsoft.PowerShell.Core',
  synopsis: 'Fetches help from the network; help is built in here, so there is nothing to fetch.',
  parameters: {
    Module: { type: ps.array(ps.string()), aliases: ['Name'], validate: { notNull: true }, help: 'The modules.' },
    FullyQualifiedModule: {
      type: ps.array(moduleSpecification),
      validate: { notNull: true },
      help: 'The modules, by name.',
    },
    SourcePath: {
      type: ps.array(ps.string()),
      aliases: ['Path'],
      validate: { notNull: true },
      help: 'Where help would come from.',
    },
    LiteralPath: {
      type: ps.array(ps.string()),
      aliases: ['PSPath', 'LP'],
      validate: { notNull: true },
      help: 'Where help would come from, exactly as written.',
    },
    Recurse: { type: ps.switch(), help: 'Taken for compatibility.' },
    UICulture: { type: ps.array(cultureText), position: 2, validate: { notNull: true }, help: 'The languages.' },
    Credential: { type: ps.credential(), help: 'Not used by the providers that there are.' },
    UseDefaultCredentials: { type: ps.switch(), help: 'Taken for compatibility.' },
    Force: { type: ps.switch(), help: 'Taken for compatibility.' },
    Scope: {
      type: ps.enumeration('Microsoft.PowerShell.Commands.UpdateHelpScope', 'CurrentUser', 'AllUsers'),
      from: 'propertyName',
      help: 'Taken for compatibility.',
    },
  },
  sets: {
    Path: {
      Module: { position: 0, from: 'propertyName' },
      FullyQualifiedModule: { from: 'propertyName' },
      SourcePath: { position: 1 },
    },
    LiteralPath: {
      Module: { position: 0, from: 'propertyName' },
      FullyQualifiedModule: { from: 'propertyName' },
      LiteralPath: { from: 'propertyName' },
    },
  },
  defaultSet: 'Path',
  shouldProcess: 'medium',
  examples: [{ does: 'Nothing is fetched', code: 'Update-Help -Verbose' }],
  end: (_bound, context) => context.verbose('Help is built in and up to date.'),
});
