import { defineCmdlet, ps } from '#cmdlet';
import { storeAlias } from './alias-entries.ts';
import { optionType } from './option-type.ts';
import { reportFailure } from './report-failure.ts';
import { scopeNamed } from './scope-name.ts';

/** New-Alias: another name for a command; a name that is taken is an error unless -Force is given. */
export default defineCmdlet({
  name: 'New-Alias',
  module: 'Microsoft.PowerShell.Utility',
  aliases: ['nal'],
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
    Force: { type: ps.switch(), help: 'Replaces an alias of that name.' },
  },
  shouldProcess: 'medium',
  synopsis: 'Makes an alias.',
  examples: [{ does: 'Make an alias', code: 'New-Alias today Get-Date -PassThru' }],
  process(bound, context) {
    const { Name } = bound;
    if (!context.shouldProcess(`Name: ${Name} Value: ${bound.Value}`, 'New Alias')) return;
    const lower = Name.toLowerCase();
    if (!bound.Force && context.shell.commands.aliases().some(alias => alias.name.toLowerCase() === lower)) {
      const message = `The alias is not allowed, because an alias with the name '${Name}' already exists.`;
      const type = 'System.Management.Automation.SessionStateException';
      context.writeError(context.error(type, message, 'AliasAlreadyExists', 'ResourceExists', Name));
      return;
    }
    const scope = scopeNamed(bound.Scope, context);
    reportFailure(context, () => {
      const alias = storeAlias(Name, bound.Value, bound, scope, context);
      if (bound.PassThru) context.write(alias);
    });
  },
});
