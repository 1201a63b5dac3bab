import { defineCmdlet, ps } from '#cmdlet';
import { processesById, processesByName } from './find-processes.ts';
import { passThru } from './item-parameters.ts';
import { processesIn, processParameter } from './process-object.ts';

/** Ends processes. */
export default defineCmdlet({
  name: 'Stop-Process',
  module: 'Microsoft.PowerShell.Management',
  synopsis: 'Ends processes.',
  aliases: ['spps'],
  outputs: ['System.Diagnostics.Process'],
  parameters: {
    Name: {
      type: ps.array(ps.string()),
      aliases: ['ProcessName'],
      help: 'The processes, by name; wildcards are taken.',
    },
    Id: { type: ps.array(ps.int()), help: 'The processes, by number.' },
    InputObject: { type: ps.array(processParameter), help: 'The processes, as Get-Process gives them.' },
    PassThru: passThru,
    Force: { type: ps.switch(), validate: { notNullOrEmpty: true }, help: 'Asks nothing.' },
  },
  sets: {
    Id: { Id: { mandatory: true, position: 0, from: 'propertyName' } },
    Name: { Name: { mandatory: true, from: 'propertyName' } },
    InputObject: { InputObject: { mandatory: true, position: 0, from: 'pipeline' } },
  },
  defaultSet: 'Id',
  shouldProcess: 'medium',
  examples: [{ does: 'Say what would be ended', code: 'Stop-Process -Id $PID -WhatIf' }],
  process(bound, context) {
    const found =
      bound.set === 'Id'
        ? processesById(bound.Id, context)
        : bound.set === 'Name'
          ? processesByName(bound.Name, context)
          : processesIn(bound.InputObject);
    for (const each of found) {
      if (!context.shouldProcess(`${each.facts.name} (${each.id})`)) continue;
      try {
        each.kill();
      } catch {
        const message = `Cannot stop process "${each.facts.name} (${each.id})" because of the following error: Operation not permitted`;
        context.writeError(
          context.error(
            'Microsoft.PowerShell.Commands.ProcessCommandException',
            message,
            'CouldNotStopProcess',
            'CloseError',
            each,
          ),
        );
        continue;
      }
      if (bound.PassThru) context.write(each);
    }
  },
});
