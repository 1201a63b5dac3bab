import { defineCmdlet, encodingType, ps } from '#cmdlet';
import { OpenWriters } from './open-writers.ts';

/** Writes content behind what items hold already. */
export default defineCmdlet({
  name: 'Add-Content',
  module: 'Microsoft.PowerShell.Management',
  synopsis: 'Writes content behind what items hold already.',
  parameters: {
    Value: {
      type: ps.array(ps.object()),
      mandatory: true,
      position: 1,
      from: 'pipelineOrPropertyName',
      validate: { allowNull: true, allowEmptyCollection: true },
      help: 'What is written, a line for each value.',
    },
    PassThru: { type: ps.switch(), help: 'Gives the object that was worked on.' },
    Path: {
      type: ps.array(ps.string()),
      wildcards: true,
      help: 'The items, by path; a path without wildcards may lead to nothing yet.',
    },
    LiteralPath: {
      type: ps.array(ps.string()),
      aliases: ['PSPath', 'LP'],
      help: 'The items, by path exactly as written; no character is a wildcard.',
    },
    Filter: {
      type: ps.string(),
      wildcards: true,
      help: "A pattern in the provider's own terms; it is applied while items are read.",
    },
    Include: {
      type: ps.array(ps.string()),
      wildcards: true,
      help: 'Only items whose names match one of these patterns.',
    },
    Exclude: {
      type: ps.array(ps.string()),
      wildcards: true,
      help: 'No items whose names match one of these patterns.',
    },
    Force: { type: ps.switch(), help: 'Also takes hidden and read-only items.' },
    Credential: { type: ps.credential(), from: 'propertyName', help: 'Not used by the providers that there are.' },
    NoNewline: { type: ps.switch(), dynamic: true, help: 'Writes no line ends between or behind the values.' },
    Encoding: {
      type: encodingType,
      validate: { notNullOrEmpty: true },
      dynamic: true,
      help: 'The encoding of the text.',
    },
    AsByteStream: { type: ps.switch(), dynamic: true, help: 'Reads or writes bytes instead of text.' },
  },
  sets: {
    Path: { Path: { mandatory: true, position: 0, from: 'propertyName' } },
    LiteralPath: { LiteralPath: { mandatory: true, from: 'propertyName' } },
  },
  defaultSet: 'Path',
  shouldProcess: 'medium',
  examples: [{ does: 'Add a line to a file', code: 'Add-Content names.txt Diego' }],
  begin: () => new OpenWriters(true),
  process: (bound, context, writers) => writers.write(bound, context),
  end: (_bound, _context, writers) => writers.close(),
  clean: (_context, writers) => writers.close(),
});
