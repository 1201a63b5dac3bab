import { defineCmdlet } from '#cmdlet';
import { writingParameters, writingSets } from './content-writing.ts';
import { OpenWriters } from './open-writers.ts';

/** Writes content behind what items hold already. */
export default defineCmdlet({
  name: 'Add-Content',
  module: 'Microsoft.PowerShell.Management',
  synopsis: 'Writes content behind what items hold already.',
  parameters: writingParameters,
  sets: writingSets,
  defaultSet: 'Path',
  shouldProcess: 'medium',
  examples: [{ does: 'Add a line to a file', code: 'Add-Content names.txt Diego' }],
  begin: () => new OpenWriters(true),
  process: (bound, context, writers) => writers.write(bound, context),
  end: (_bound, _context, writers) => writers.close(),
  clean: (_context, writers) => writers.close(),
});
