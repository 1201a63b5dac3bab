import { randomUUID } from 'node:crypto';
import { defineCmdlet, ps } from '#cmdlet';
import { moduleObject } from './module-object.ts';

/** Makes a module of a script block, for this session only. */
export default defineCmdlet({
  name: 'New-Module',
  module: 'Microsoft.PowerShell.Core',
  synopsis: 'Makes a module of a script block, for this session only.',
  aliases: ['nmo'],
  outputs: ['System.Management.Automation.PSModuleInfo'],
  parameters: {
    Name: { type: ps.string(), help: "The module's name." },
    ScriptBlock: { type: ps.scriptBlock(), validate: { notNull: true }, help: "The module's script." },
    Function: {
      type: ps.array(ps.string()),
      validate: { notNull: true },
      help: 'Only these functions; wildcards are taken.',
    },
    Cmdlet: {
      type: ps.array(ps.string()),
      validate: { notNull: true },
      help: 'Only these cmdlets; wildcards are taken.',
    },
    ReturnResult: { type: ps.switch(), help: 'Gives what the script writes instead of the module.' },
    AsCustomObject: { type: ps.switch(), help: "Gives an object whose methods are the module's functions." },
    ArgumentList: { type: ps.array(ps.object()), remaining: true, aliases: ['Args'], help: 'Arguments of the script.' },
  },
  sets: {
    ScriptBlock: { ScriptBlock: { mandatory: true, position: 0 } },
    Name: { Name: { mandatory: true, position: 0, from: 'pipeline' }, ScriptBlock: { mandatory: true, position: 1 } },
  },
  defaultSet: 'ScriptBlock',
  examples: [
    {
      does: 'A function with a variable of its own',
      code: 'New-Module { $count = 0; function Step-Count { $script:count++; $script:count } } | Out-Null; Step-Count',
    },
  ],
  process(bound, context) {
    const name = bound.set === 'Name' ? bound.Name : `__DynamicModule_${randomUUID()}`;
    const result = bound.ReturnResult ?? false;
    const importing = !(bound.AsCustomObject || result);
    const { module, output } = context.shell.modules.create(
      name,
      bound.ScriptBlock,
      bound.ArgumentList ?? [],
      importing,
      bound.Function ?? null,
    );
    if (result) context.writeAll(output);
    else context.write(bound.AsCustomObject ? moduleObject(module, context) : module);
  },
});
