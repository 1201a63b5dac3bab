import { defineCmdlet, ps } from '#cmdlet';
import { toText } from '#values';
import { optionNames, optionType } from './option-type.ts';
import { reportFailure } from './report-failure.ts';
import { scopeNamed } from './scope-name.ts';
import { storeVariable } from './store-variable.ts';

/** New-Variable: makes a variable; one that is there already is an error unless -Force is given. */
export default defineCmdlet({
  name: 'New-Variable',
  module: 'Microsoft.PowerShell.Utility',
  aliases: ['nv'],
  outputs: ['System.Management.Automation.PSVariable'],
  parameters: {
    Name: { type: ps.string(), mandatory: true, position: 0, from: 'propertyName', help: 'Name of the variable.' },
    Value: { type: ps.object(), position: 1, from: 'pipelineOrPropertyName', help: 'The value; $null when left out.' },
    Description: { type: ps.string(), help: 'A text about it.' },
    Option: { type: optionType, help: 'ReadOnly, Constant, Private, AllScope or None.' },
    Visibility: {
      type: ps.enumeration('System.Management.Automation.SessionStateEntryVisibility', 'Public', 'Private'),
      help: 'Public, or Private to hide it from scripts.',
    },
    Force: { type: ps.switch(), help: 'Replaces a variable of that name, also a read-only one.' },
    PassThru: { type: ps.switch(), help: 'Hands on the object that was changed.' },
    Scope: {
      type: ps.string(),
      validate: { notNullOrEmpty: true },
      help: 'Scope to look in: Global, Local, Script, or a number of scopes upwards from the current one.',
    },
  },
  shouldProcess: 'medium',
  synopsis: 'Makes a variable.',
  examples: [{ does: 'Make a constant', code: 'New-Variable maximum 300 -Option Constant; $maximum' }],
  process(bound, context) {
    const { Name, Value = null, Force = false } = bound;
    if (!context.shouldProcess(`Name: ${Name} Value: ${toText(Value)}`, 'New variable')) return;
    const scope = scopeNamed(bound.Scope, context);
    if (!Force && context.shell.variables.find(Name, scope ?? 'local')) {
      const message = `A variable with name '${Name}' already exists.`;
      const type = 'System.Management.Automation.SessionStateException';
      context.writeError(context.error(type, message, 'VariableAlreadyExists', 'ResourceExists', Name));
      return;
    }
    reportFailure(context, () => {
      const settings = { ...bound, Option: optionNames(bound.Option) ?? 'None' };
      const variable = storeVariable(Name, Value, settings, scope ?? 'local', context);
      if (bound.PassThru) context.write(variable);
    });
  },
});
