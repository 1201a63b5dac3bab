import { defineCmdlet, ps } from '#cmdlet';
import { refuseDynamicProperties } from './item-properties.ts';

/** Moves a property to another item, where a provider can; none of those that there are can. */
export default defineCmdlet({
  name: 'Move-ItemProperty',
  module: 'Microsoft.PowerShell.Management',
  synopsis: 'Moves a property to another item, where a provider can; none of those that there are can.',
  aliases: ['mp'],
  parameters: {
    Path: { type: ps.array(ps.string()), wildcards: true, help: 'The items, by path; wildcards are taken.' },
    LiteralPath: {
      type: ps.array(ps.string()),
      aliases: ['PSPath', 'LP'],
      help: 'The items, by path exactly as written; no character is a wildcard.',
    },
    Name: {
      type: ps.array(ps.string()),
      mandatory: true,
      position: 2,
      from: 'propertyName',
      aliases: ['PSProperty'],
      help: 'The properties.',
    },
    Destination: {
      type: ps.string(),
      mandatory: true,
      position: 1,
      from: 'propertyName',
      help: 'The item that gets them.',
    },
    PassThru: { type: ps.switch(), help: 'Gives the object that was worked on.' },
    Force: { type: ps.switch(), help: 'Also takes hidden and read-only items.' },
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
    Credential: { type: ps.credential(), from: 'propertyName', help: 'Not used by the providers that there are.' },
  },
  sets: {
    Path: { Path: { mandatory: true, position: 0, from: 'pipelineOrPropertyName' } },
    LiteralPath: { LiteralPath: { mandatory: true, from: 'propertyName' } },
  },
  defaultSet: 'Path',
  shouldProcess: 'medium',
  examples: [
    {
      does: 'Try to move a property of a file',
      code: 'Set-Content names.txt Adele; Move-ItemProperty names.txt . Owner -ErrorAction SilentlyContinue',
    },
  ],
  process: (bound, context) => refuseDynamicProperties(context, bound, bound.Destination),
});
