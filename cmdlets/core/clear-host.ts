import { defineCmdlet } from '#cmdlet';

/** Clear-Host: a function in PowerShell, which has no parameters either. */
export default defineCmdlet({
  name: 'Clear-Host',
  module: 'Microsoft.PowerShell.Core',
  synopsis: 'Clears the terminal.',
  aliases: ['cls', 'clear'],
  parameters: {},
  examples: [{ does: 'Clear the terminal', code: 'Clear-Host', needs: 'terminal' }],
  end(_bound, context) {
    const { host } = context.shell;
    if (host.terminal.ansi) host.write('out', '\u001b[H\u001b[2J\u001b[3J');
  },
});
