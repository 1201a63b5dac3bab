import { defineCmdlet, ps } from '#cmdlet';
import { WildcardPattern } from '#values';
import { matches } from './select-items.ts';

/** Lists the providers: what stands behind the drives. */
export default defineCmdlet({
  name: 'Get-PSProvider',
  module: 'Microsoft.PowerShell.Management',
  synopsis: 'Lists the providers: what stands behind the drives.',
  outputs: ['System.Management.Automation.ProviderInfo'],
  parameters: {
    PSProvider: {
      type: ps.array(ps.string()),
      position: 0,
      from: 'propertyName',
      validate: { notNullOrEmpty: true },
      help: 'Only providers of these names; wildcards are taken.',
    },
  },
  examples: [{ does: 'List the providers', code: 'Get-PSProvider' }],
  process(bound, context) {
    const all = [...context.shell.drives.providers].sort((a, b) => (a.provider.name < b.provider.name ? -1 : 1));
    for (const name of bound.PSProvider ?? ['*']) {
      const found = all.filter(info => matches(info.provider.name, name) || matches(info.fullName, name));
      context.writeAll(found);
      if (found.length > 0 || WildcardPattern.containsWildcards(name)) continue;
      context.writeError(
        context.error(
          'System.Management.Automation.ProviderNotFoundException',
          `Cannot find a provider with the name '${name}'.`,
          'ProviderNotFound',
          'ObjectNotFound',
          name,
        ),
      );
    }
  },
});
