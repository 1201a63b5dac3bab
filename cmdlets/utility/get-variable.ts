import { defineCmdlet, ps } from '#cmdlet';
import { matchingVariables } from './matching-variables.ts';
import { scopeNamed } from './scope-name.ts';

/** Get-Variable: variables as objects, or their values. */
export default defineCmdlet({
  name: 'Get-Variable',
  module: 'Microsoft.PowerShell.Utility',
  aliases: ['gv'],
  outputs: ['System.Management.Automation.PSVariable'],
  parameters: {
    Name: {
      type: ps.array(ps.string()),
      position: 0,
      from: 'pipelineOrPropertyName',
      validate: { notNullOrEmpty: true },
      help: 'Names of variables; wildcards find several. All when left out.',
    },
    ValueOnly: { type: ps.switch(), help: 'Gives the values.' },
    Include: { type: ps.array(ps.string()), help: 'Only names that match one of these patterns.' },
    Exclude: { type: ps.array(ps.string()), help: 'Leaves out names that match one of these patterns.' },
    Scope: {
      type: ps.string(),
      validate: { notNullOrEmpty: true },
      help: 'Scope to look in: Global, Local, Script, or a number of scopes upwards from the current one.',
    },
  },
  synopsis: 'Gets variables.',
  examples: [{ does: 'Get a value', code: 'Get-Variable PID -ValueOnly' }],
  process(bound, context) {
    const filter = { include: bound.Include, exclude: bound.Exclude, scope: scopeNamed(bound.Scope, context) };
    const found = matchingVariables(bound.Name ?? ['*'], filter, context);
    for (const variable of found) {
      if (!bound.ValueOnly) context.write(variable);
      else if (Array.isArray(variable.value)) context.writeAll(variable.value);
      else context.write(variable.value);
    }
  },
});
