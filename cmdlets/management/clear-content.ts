import { defineCmdlet, ps } from '#cmdlet';
import { raiseNoInterface } from './not-supported.ts';
import { forEachItem } from './select-items.ts';

/** Empties files, and keeps them. */
export default defineCmdlet({
  name: 'Clear-Content',
  module: 'Microsoft.PowerShell.Management',
  synopsis: 'Empties files, and keeps them.',
  aliases: ['clc'],
  parameters: {
    Path: { type: ps.array(ps.string()), wildcards: true, help: 'The items, by path; wildcards are taken.' },
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
  },
  sets: {
    Path: { Path: { mandatory: true, position: 0, from: 'propertyName' } },
    LiteralPath: { LiteralPath: { mandatory: true, from: 'propertyName' } },
  },
  defaultSet: 'Path',
  shouldProcess: 'medium',
  examples: [{ does: 'Empty a file', code: 'Set-Content names.txt Adele; Clear-Content names.txt' }],
  process(bound, context) {
    forEachItem(context, bound, false, (item, call) => {
      if (!item.provider.clearContent) raiseNoInterface('IContentCmdletProvider');
      else item.provider.clearContent(item.path, call);
    });
  },
});
