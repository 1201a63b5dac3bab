import { defineCmdlet, ps } from '#cmdlet';
import { refuseDynamicProperties } from './item-properties.ts';

/** Adds a property to an item, where a provider can; none of those that there are can. */
export default defineCmdlet({
  name: 'New-ItemProperty',
  module: 'Microsoft.PowerShell.Management',
  synopsis: 'Adds a property to an item, where a provider can; none of those that there are can.',
  parameters: {
    Path: { type: ps.array(ps.string()), wildcards: true, help: 'The items, by path.' },
    LiteralPath: {
      type: ps.array(ps.string()),
      aliases: ['PSPath', 'LP'],
      help: 'The items, by path exactly as written; no character is a wildcard.',
    },
    Name: {
      type: ps.string(),
      mandatory: true,
      position: 1,
      from: 'propertyName',
      aliases: ['PSProperty'],
      help: 'The property.',
    },
    PropertyType: { type: ps.string(), from: 'propertyName', aliases: ['Type'], help: "The property's type." },
    Value: { type: ps.object(), from: 'propertyName', help: 'Its value.' },
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
    Path: { Path: { mandatory: true, position: 0 } },
    LiteralPath: { LiteralPath: { mandatory: true, from: 'propertyName' } },
  },
  defaultSet: 'Path',
  shouldProcess: 'medium',
  examples: [
    {
      does: 'Try to add a property to a file',
      code: 'Set-Content names.txt Adele; New-ItemProperty names.txt Owner -Value Adele -ErrorAction SilentlyContinue',
    },
  ],
  process: (bound, context) => refuseDynamicProperties(context, bound),
});
