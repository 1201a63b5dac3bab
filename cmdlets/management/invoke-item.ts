import { defineCmdlet, ps } from '#cmdlet';
import { failUnsupported } from './not-supported.ts';
import { forEachItem } from './select-items.ts';

/** Opens files with the program that the system has for them. */
export default defineCmdlet({
  name: 'Invoke-Item',
  module: 'Microsoft.PowerShell.Management',
  synopsis: 'Opens files with the program that the system has for them.',
  aliases: ['ii'],
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
    Credential: { type: ps.credential(), from: 'propertyName', help: 'Not used by the providers that there are.' },
  },
  sets: {
    Path: { Path: { mandatory: true, position: 0, from: 'pipelineOrPropertyName' } },
    LiteralPath: { LiteralPath: { mandatory: true, from: 'propertyName' } },
  },
  defaultSet: 'Path',
  shouldProcess: 'medium',
  examples: [
    { does: 'Show what would be opened', code: 'New-Item page.html -Force | Out-Null; Invoke-Item page.html -WhatIf' },
  ],
  process(bound, context) {
    forEachItem(context, bound, false, (item, call) => {
      if (!item.provider.invokeItem) failUnsupported(context);
      item.provider.invokeItem(item.path, call);
    });
  },
});
