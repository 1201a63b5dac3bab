import { defineCmdlet, ps } from '#cmdlet';
import { matchingVariables } from './matching-variables.ts';
import { reportFailure } from './report-failure.ts';
import { scopeNamed } from './scope-name.ts';
import { storeVariable } from './store-variable.ts';

/** Clear-Variable: sets variables to $null. */
export default defineCmdlet({
  name: 'Clear-Variable',
  module: 'Microsoft.PowerShell.Utility',
  aliases: ['clv'],
  outputs: ['System.Management.Automation.PSVariable'],
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
    Force: { type: ps.switch(), help: 'Clears read-only variables too.' },
    PassThru: { type: ps.switch(), help: 'Hands on the object that was changed.' },
    Scope: {
      type: ps.string(),
      validate: { notNullOrEmpty: true },
      help: 'Scope to look in: Global, Local, Script, or a number of scopes upwards from the current one.',
    },
  },
  shouldProcess: 'medium',
  synopsis: 'Sets variables to $null.',
  examples: [{ does: 'Clear a variable', code: '$seats = 5; Clear-Variable seats; $null -eq $seats' }],
  process(bound, context) {
    const scope = scopeNamed(bound.Scope, context);
    const filter = { include: bound.Include, exclude: bound.Exclude, scope };
    for (const { name } of matchingVariables(bound.Name, filter, context)) {
      if (!context.shouldProcess(`Name: ${name}`, 'Clear variable')) continue;
      reportFailure(context, () => {
        const variable = storeVariable(name, null, { Force: bound.Force }, scope, context);
        if (bound.PassThru) context.write(variable);
      });
    }
  },
});
