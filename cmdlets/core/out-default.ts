import { defineCmdlet, ps } from '#cmdlet';
import { hostRenderer } from './host-renderer.ts';

/** Out-Default: what stands at the end of every pipeline that nobody ends otherwise. */
export default defineCmdlet({
  name: 'Out-Default',
  module: 'Microsoft.PowerShell.Core',
  synopsis: 'Formats objects as usual and shows them on the host.',
  parameters: {
    Transcript: { type: ps.switch(), help: 'Writes to the transcript only.' },
    InputObject: {
      type: ps.psobject(),
      from: 'pipeline',
      help: 'The objects to show; usually they come through the pipeline.',
    },
  },
  examples: [{ does: 'Show objects', code: "'one', 'two' | Out-Default" }],
  begin: (bound, context) => (bound.Transcript ? null : hostRenderer(context)),
  process: (bound, _context, renderer) => renderer?.write(bound.InputObject),
  end: (_bound, _context, renderer) => renderer?.end(),
});
