import { defineCmdlet, ps } from '#cmdlet';
import { matchingVariables } from './matching-variables.ts';
import { reportFailure } from './report-failure.ts';
import { scopeNamed } from './scope-name.ts';

/** Remove-Variable: takes variables away. */
export default defineCmdlet({
  name: 'Remove-Variable',
  module: 'Microsoft.PowerShell.Utility',
  aliases: ['rv'],
  parameters: {
    Name: {
      type: ps.array(ps.string()),
      mandatory: true,
      position: 0,
      from: 'propertyName',
      help: 'Names of the variables; wildcards find several.',
    },
    Include: { type: ps.array(ps.string()), help: 'Only names that match one of these patterns.' },
    Exclude: { type: ps.array(ps.string()), help: 'Leaves out names that match one of these patterns.' },
    Force: { type: ps.switch(), help: 'Removes read-only variables too.' },
    Scope: {
      type: ps.string(),
      validate: { notNullOrEmpty: true },
      help: 'Scope to look in: Global, Local, Script, or a number of scopes upwards from the current one.',
    },
  },
  shouldProcess: 'medium',
  synopsis: 'Removes variables.',
  examples: [{ does: 'Remove a variable', code: '$seats = 5; Remove-Variable seats; Test-Path Variable:seats' }],
  process(bound, context) {
    const scope = scopeNamed(bound.Scope, context);
    const filter = { include: bound.Include, exclude: bound.Exclude, scope };
    for (const { name } of matchingVariables(bound.Name, filter, context)) {
      if (!context.shouldProcess(`Name: ${name}`, 'Remove variable')) continue;
      reportFailure(context, () => {
        context.shell.variables.remove(name, scope, bound.Force ?? false);
      });
    }
  },
});
