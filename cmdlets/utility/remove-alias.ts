import { defineCmdlet, ps } from '#cmdlet';
import { aliasNotFound } from './alias-entries.ts';
import { reportFailure } from './report-failure.ts';
import { scopeNamed } from './scope-name.ts';

/** Remove-Alias: takes aliases away. */
export default defineCmdlet({
  name: 'Remove-Alias',
  module: 'Microsoft.PowerShell.Utility',
  parameters: {
    Name: {
      type: ps.array(ps.string()),
      mandatory: true,
      position: 0,
      from: 'pipelineOrPropertyName',
      help: 'Names of the aliases.',
    },
    Scope: {
      type: ps.string(),
      help: 'Scope to look in: Global, Local, Script, or a number of scopes upwards from the current one.',
    },
    Force: { type: ps.switch(), help: 'Removes read-only aliases too.' },
  },
  sets: { Default: {} },
  defaultSet: 'Default',
  synopsis: 'Removes aliases.',
  examples: [{ does: 'Remove an alias', code: 'Set-Alias today Get-Date; Remove-Alias today' }],
  process(bound, context) {
    const scope = scopeNamed(bound.Scope, context);
    for (const name of bound.Name) {
      reportFailure(context, () => {
        if (!context.shell.commands.removeAlias(name, scope, bound.Force ?? false)) {
          context.writeError(aliasNotFound(name, 'name', context));
        }
      });
    }
  },
});
