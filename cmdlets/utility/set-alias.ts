import { defineCmdlet, ps } from '#cmdlet';
import { storeAlias } from './alias-entries.ts';
import { optionType } from './option-type.ts';
import { reportFailure } from './report-failure.ts';
import { scopeNamed } from './scope-name.ts';

/** Set-Alias: another name for a command. */
export default defineCmdlet({
  name: 'Set-Alias',
  module: 'Microsoft.PowerShell.Utility',
  aliases: ['sal'],
  outputs: ['System.Management.Automation.AliasInfo'],
  parameters: {
    Name: { type: ps.string(), mandatory: true, position: 0, from: 'propertyName', help: 'The new name.' },
    Value: {
      type: ps.string(),
      mandatory: true,
      position: 1,
      from: 'propertyName',
      help: 'The command that it stands for.',
    },
    Description: { type: ps.string(), help: 'A text about it.' },
    Option: { type: optionType, help: 'ReadOnly, Constant, Private, AllScope or None.' },
    PassThru: { type: ps.switch(), help: 'Hands on the object that was changed.' },
    Scope: {
      type: ps.string(),
      help: 'Scope to look in: Global, Local, Script, or a number of scopes upwards from the current one.',
    },
    Force: { type: ps.switch(), help: 'Goes on where a read-only or hidden thing would stop it.' },
  },
  shouldProcess: 'medium',
  synopsis: 'Gives a command another name.',
  examples: [{ does: 'Make an alias', code: 'Set-Alias now Get-Date; (Get-Alias now).Definition' }],
  process(bound, context) {
    if (!context.shouldProcess(`Name: ${bound.Name} Value: ${bound.Value}`, 'Set Alias')) return;
    const scope = scopeNamed(bound.Scope, context);
    reportFailure(context, () => {
      const alias = storeAlias(bound.Name, bound.Value, bound, scope, context);
      if (bound.PassThru) context.write(alias);
    });
  },
});
