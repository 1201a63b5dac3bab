import { defineCmdlet, ps } from '#cmdlet';
import { failUnsupported } from './not-supported.ts';
import { forEachItem } from './select-items.ts';

/** Empties items but keeps them, where the provider can. */
export default defineCmdlet({
  name: 'Clear-Item',
  module: 'Microsoft.PowerShell.Management',
  synopsis: 'Empties items but keeps them, where the provider can.',
  aliases: ['cli'],
  parameters: {
    Path: { type: ps.array(ps.string()), wildcards: true, help: 'The items, by path; wildcards are taken.' },
    LiteralPath: {
      type: ps.array(ps.string()),
      aliases: ['PSPath', 'LP'],
      help: 'The items, by path exactly as written; no character is a wildcard.',
    },
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
  examples: [{ does: 'Empty a variable', code: '$seats = 5; Clear-Item Variable:seats; $null -eq $seats' }],
  process(bound, context) {
    forEachItem(context, bound, false, (item, call) => {
      if (!item.provider.clearItem) failUnsupported(context);
      item.provider.clearItem(item.path, call);
    });
  },
});
