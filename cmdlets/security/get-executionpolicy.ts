import { defineCmdlet, ps } from '#cmdlet';
import { enumOf } from '#dotnet';
import { PSCustomObject } from '#values';

/** Says which scripts may run: all of them, as everywhere but on Windows. */
export default defineCmdlet({
  name: 'Get-ExecutionPolicy',
  module: 'Microsoft.PowerShell.Security',
  synopsis: 'Says which scripts may run: all of them, as everywhere but on Windows.',
  outputs: ['Microsoft.PowerShell.ExecutionPolicy'],
  parameters: {
    Scope: {
      type: ps.enumeration(
        'Microsoft.PowerShell.ExecutionPolicyScope',
        'Process',
        'CurrentUser',
        'LocalMachine',
        'UserPolicy',
        'MachinePolicy',
      ),
      position: 0,
      from: 'propertyName',
      help: 'The policy of this scope.',
    },
    List: { type: ps.switch(), help: 'The policies of all scopes.' },
  },
  examples: [{ does: 'Which scripts may run?', code: 'Get-ExecutionPolicy' }],
  end(bound, context) {
    if (!bound.List) {
      context.write(enumOf(policyType, 'Unrestricted'));
      return;
    }
    for (const scope of ['MachinePolicy', 'UserPolicy', 'Process', 'CurrentUser', 'LocalMachine']) {
      context.write(
        PSCustomObject.from([
          ['Scope', enumOf(scopeType, scope)],
          ['ExecutionPolicy', enumOf(policyType, 'Unrestricted')],
        ]),
      );
    }
  },
});

const policyType = 'Microsoft.PowerShell.ExecutionPolicy';
const scopeType = 'Microsoft.PowerShell.ExecutionPolicyScope';
