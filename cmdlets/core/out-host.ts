import { defineCmdlet, ps } from '#cmdlet';
import { hostRenderer } from './host-renderer.ts';

/** Out-Host: objects as the host shows them, out of the pipeline's reach. */
export default defineCmdlet({
  name: 'Out-Host',
  module: 'Microsoft.PowerShell.Core',
  synopsis: 'Shows objects on the host.',
  aliases: ['oh'],
  parameters: {
    Paging: {
      type: ps.switch(),
      help: 'Stops after each screen. Output that nobody can page through is written at once.',
    },
    InputObject: {
      type: ps.psobject(),
      from: 'pipeline',
      help: 'The objects to show; usually they come through the pipeline.',
    },
  },
  examples: [{ does: 'Show objects and let nothing go on', code: 'Get-Verb | Select-Object -First 2 | Out-Host' }],
  begin: (_bound, context) => hostRenderer(context),
  process: (bound, _context, renderer) => renderer.write(bound.InputObject),
  end: (_bound, _context, renderer) => renderer.end(),
});
