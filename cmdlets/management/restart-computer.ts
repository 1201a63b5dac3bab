import { defineCmdlet } from '#cmdlet';
import { refuseShutdown } from './refuse-shutdown.ts';

/** Would restart this computer; a shell for a cloud service does not. */
export default defineCmdlet({
  name: 'Restart-Computer',
  module: 'Microsoft.PowerShell.Management',
  synopsis: 'Would restart this computer; a shell for a cloud service does not.',
  parameters: {},
  shouldProcess: 'medium',
  examples: [{ does: 'It is refused', code: 'Restart-Computer -ErrorAction SilentlyContinue' }],
  end: (_bound, context) => refuseShutdown(context, 'Restart-Computer', 'sudo reboot'),
});
