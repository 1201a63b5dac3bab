import { defineCmdlet, ps } from '#cmdlet';
import { WildcardPattern } from '#values';
import { moduleSpecification } from './module-specification.ts';

/** Lists the modules that are loaded, or that could be. */
export default defineCmdlet({
  name: 'Get-Module',
  module: 'Microsoft.PowerShell.Core',
  synopsis: 'Lists the modules that are loaded, or that could be.',
  aliases: ['gmo'],
  outputs: ['System.Management.Automation.PSModuleInfo'],
  parameters: {
    Name: {
      type: ps.array(ps.string()),
      validate: { notNullOrEmpty: true },
      help: 'The modules; wildcards are taken.',
    },
    FullyQualifiedName: { type: ps.array(moduleSpecification), help: 'The modules, by name.' },
    All: { type: ps.switch(), help: 'Taken for compatibility.' },
    ListAvailable: {
      type: ps.switch(),
      help: 'Lists what could be imported: what is built in, and what is in the module path.',
    },
    PSEdition: { type: ps.string(), help: 'Taken for compatibility.' },
    SkipEditionCheck: { type: ps.switch(), help: 'Taken for compatibility.' },
    Refresh: { type: ps.switch(), help: 'Taken for compatibility.' },
  },
  sets: {
    Loaded: { Name: { position: 0, from: 'pipeline' }, FullyQualifiedName: { from: 'propertyName' }, All: {} },
    Available: {
      Name: { position: 0, from: 'pipeline' },
      FullyQualifiedName: { from: 'propertyName' },
      All: {},
      ListAvailable: { mandatory: true },
      PSEdition: {},
      SkipEditionCheck: {},
      Refresh: {},
    },
  },
  defaultSet: 'Loaded',
  examples: [{ does: 'List what could be imported', code: 'Get-Module -ListAvailable' }],
  process(bound, context) {
    const { modules } = context.shell;
    const all = bound.set === 'Available' ? modules.available() : modules.loaded();
    const patterns = bound.FullyQualifiedName ?? bound.Name ?? ['*'];
    const found = all.filter(module =>
      patterns.some(pattern => WildcardPattern.get(pattern, true).matches(module.name) || pattern === module.path),
    );
    context.writeAll(found.sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1)));
  },
});
