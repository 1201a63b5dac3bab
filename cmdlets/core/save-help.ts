import { defineCmdlet, type ParameterType, ps } from '#cmdlet';
import { moduleSpecification } from './module-specification.ts';

const moduleText: ParameterType<string> = { typeName: 'string', displayName: 'psmoduleinfo' };
const cultureText: ParameterType<string> = { typeName: 'string', displayName: 'cultureinfo' };

/** Saves help for other computers; help is built in here, so there is nothing to save. */
export default defineCmdlet({
  name: 'Save-Help',
  module: 'Microsoft.PowerShell.Core',
  synopsis: 'Saves help for other computers; help is built in here, so there is nothing to save.',
  parameters: {
    DestinationPath: {
      type: ps.array(ps.string()),
      aliases: ['Path'],
      validate: { notNull: true },
      help: 'Where help would go.',
    },
    LiteralPath: {
      type: ps.array(ps.string()),
      aliases: ['PSPath', 'LP'],
      validate: { notNull: true },
      help: 'Where help would go, exactly as written.',
    },
    Module: { type: ps.array(moduleText), aliases: ['Name'], validate: { notNull: true }, help: 'The modules.' },
    FullyQualifiedModule: {
      type: ps.array(moduleSpecification),
      validate: { notNull: true },
      help: 'The modules, by name.',
    },
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
      DestinationPath: { mandatory: true, position: 0 },
      Module: { position: 1, from: 'pipelineOrPropertyName' },
      FullyQualifiedModule: { from: 'propertyName' },
    },
    LiteralPath: {
      LiteralPath: { mandatory: true },
      Module: { position: 1, from: 'pipelineOrPropertyName' },
      FullyQualifiedModule: { from: 'propertyName' },
    },
  },
  defaultSet: 'Path',
  examples: [{ does: 'Nothing is saved', code: 'Save-Help . -Verbose' }],
  end: (_bound, context) => context.verbose('Help is built in: there is nothing to save.'),
});
