import { defineCmdlet } from '#cmdlet';

/** Get-Host: the console that the session runs in. */
export default defineCmdlet({
  name: 'Get-Host',
  module: 'Microsoft.PowerShell.Utility',
  outputs: ['System.Management.Automation.Host.PSHost'],
  parameters: {},
  synopsis: 'Gets the host program.',
  examples: [{ does: 'Name of the host', code: '(Get-Host).Name' }],
  process(_bound, context) {
    context.write(context.shell.variables.get('Host'));
  },
});
