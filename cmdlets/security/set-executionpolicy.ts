import { defineCmdlet, ps } from '#cmdlet';
import { raise } from '#values';

/** Would limit which scripts may run; there are no such limits here. */
export default defineCmdlet({
  name: 'Set-ExecutionPolicy',
  module: 'Microsoft.PowerShell.Security',
  synopsis: 'Would limit which scripts may run; there are no such limits here.',
  parameters: {
    ExecutionPolicy: {
      type: ps.enumeration(
        'Microsoft.PowerShell.ExecutionPolicy',
        'Unrestricted',
        'RemoteSigned',
        'AllSigned',
        'Restricted',
        'Default',
        'Bypass',
        'Undefined',
      ),
      mandatory: true,
      position: 0,
      from: 'pipeline',
      help: 'The policy.',
    },
    Scope: {
      type: ps.enumeration(
        'Microsoft.PowerShell.ExecutionPolicyScope',
        'Process',
        'CurrentUser',
        'LocalMachine',
        'UserPolicy',
        'MachinePolicy',
      ),
      position: 1,
      from: 'propertyName',
      help: 'The scope that it would be for.',
    },
    Force: { type: ps.switch(), help: 'Taken for compatibility.' },
  },
  shouldProcess: 'high',
  examples: [
    {
      does: 'It is refused',
      code: 'try { Set-ExecutionPolicy Bypass -Scope Process -Force } catch { $_.Exception.Message }',
    },
  ],
  process(bound, context) {
    if (!bound.Force && !context.shouldProcess(bound.ExecutionPolicy)) return;
    raise('System.PlatformNotSupportedException', 'Operation is not supported on this platform.');
  },
});
