import { defineCmdlet, ps } from '#cmdlet';
import { processParameter } from './process-object.ts';

/** Would attach a debugger to processes; there is none to attach. */
export default defineCmdlet({
  name: 'Debug-Process',
  module: 'Microsoft.PowerShell.Management',
  synopsis: 'Would attach a debugger to processes; there is none to attach.',
  parameters: {
    Id: {
      type: ps.array(ps.int()),
      aliases: ['PID', 'ProcessId'],
      validate: { notNullOrEmpty: true },
      help: 'The processes, by number.',
    },
    Name: { type: ps.array(ps.string()), aliases: ['ProcessName'], help: 'The processes, by name.' },
    InputObject: { type: ps.array(processParameter), help: 'The processes, as Get-Process gives them.' },
  },
  sets: {
    Name: { Name: { mandatory: true, position: 0, from: 'propertyName' } },
    Id: { Id: { mandatory: true, position: 0, from: 'propertyName' } },
    InputObject: { InputObject: { mandatory: true, from: 'pipeline' } },
  },
  defaultSet: 'Name',
  shouldProcess: 'medium',
  examples: [{ does: 'It is refused', code: 'Debug-Process -Id $PID -ErrorAction SilentlyContinue' }],
  end(_bound, context) {
    context.writeError(
      context.error(
        'System.Management.Automation.PSNotSupportedException',
        'Debug-Process is not supported: there is no debugger that could be attached. Use the debugger of your system with the id that Get-Process shows.',
        'NotSupported',
        'NotImplemented',
      ),
    );
  },
});
