import { defineCmdlet } from '#cmdlet';
import { refuseShutdown } from './refuse-shutdown.ts';

/** Would turn this computer off; a shell for a cloud service does not. */
export default defineCmdlet({
  name: 'Stop-Computer',
  module: 'Microsoft.PowerShell.Management',
  synopsis: 'Would turn this computer off; a shell for a cloud service does not.',
  parameters: {},
  shouldProcess: 'medium',
  examples: [{ does: 'It is refused', code: 'Stop-Computer -ErrorAction SilentlyContinue' }],
  end: (_bound, context) => refuseShutdown(context, 'Stop-Computer', 'sudo poweroff'),
});
