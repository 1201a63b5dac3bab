import { defineCmdlet } from '#cmdlet';
import { writingParameters, writingSets } from './content-writing.ts';
import { OpenWriters } from './open-writers.ts';

/** Writes content to items, in place of what was there. */
export default defineCmdlet({
  name: 'Set-Content',
  module: 'Microsoft.PowerShell.Management',
  synopsis: 'Writes content to items, in place of what was there.',
  parameters: writingParameters,
  sets: writingSets,
  defaultSet: 'Path',
  shouldProcess: 'medium',
  examples: [
    { does: 'Write a file of two lines', code: 'Set-Content names.txt Adele, Alex' },
    { does: 'Write bytes', code: 'Set-Content data.bin -Value ([byte[]](1, 2, 3)) -AsByteStream' },
  ],
  begin: () => new OpenWriters(false),
  process: (bound, context, writers) => writers.write(bound, context),
  end: (_bound, _context, writers) => writers.close(),
  clean: (_context, writers) => writers.close(),
});
