import { defineCmdlet, ps } from '#cmdlet';
import { formatSession, TypeDefinition, type View } from '#format';
import { WildcardPattern } from '#values';

/** Get-FormatData: the views that the session knows. */
export default defineCmdlet({
  name: 'Get-FormatData',
  module: 'Microsoft.PowerShell.Utility',
  synopsis: 'Gets the views by which objects are shown.',
  outputs: ['System.Management.Automation.ExtendedTypeDefinition'],
  parameters: {
    TypeName: {
      type: ps.array(ps.string()),
      position: 0,
      wildcards: true,
      validate: { notNullOrEmpty: true },
      help: 'Names of the types whose views are wanted; all when left out.',
    },
    PowerShellVersion: {
      type: ps.version(),
      help: 'The version of the client that is to use the views; they are the same for all.',
    },
  },
  examples: [{ does: 'Look at the views of a type', code: 'Get-FormatData System.Guid' }],
  process(bound, context) {
    const patterns = (bound.TypeName ?? ['*']).map(name => new WildcardPattern(name));
    const byTypes = new Map<string, View[]>();
    for (const view of context.shell.part(formatSession).views.all(type => patterns.some(each => each.matches(type)))) {
      const key = view.types.join(', ');
      const known = byTypes.get(key);
      if (known) known.push(view);
      else byTypes.set(key, [view]);
    }
    for (const [types, views] of byTypes) context.write(new TypeDefinition(types.split(', '), views));
  },
});
