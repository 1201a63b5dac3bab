import { defineCmdlet, ps } from '#cmdlet';
import { failUnsupported } from './not-supported.ts';
import { attempt } from './report-errors.ts';
import { isWanted, leafName, providerCall } from './select-items.ts';

/** Changes the value of an item: a variable, an environment variable, an alias, a function. */
export default defineCmdlet({
  name: 'Set-Item',
  module: 'Microsoft.PowerShell.Management',
  synopsis: 'Changes the value of an item: a variable, an environment variable, an alias, a function.',
  aliases: ['si'],
  parameters: {
    Path: { type: ps.array(ps.string()), wildcards: true, help: 'The items, by path; wildcards are taken.' },
    LiteralPath: {
      type: ps.array(ps.string()),
      aliases: ['PSPath', 'LP'],
      help: 'The items, by path exactly as written; no character is a wildcard.',
    },
    Value: { type: ps.object(), position: 1, from: 'pipelineOrPropertyName', help: 'The new value.' },
    Force: { type: ps.switch(), help: 'Also takes hidden and read-only items.' },
    PassThru: { type: ps.switch(), help: 'Gives the object that was worked on.' },
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
    Path: { Path: { mandatory: true, position: 0, from: 'propertyName' } },
    LiteralPath: { LiteralPath: { mandatory: true, from: 'propertyName' } },
  },
  defaultSet: 'Path',
  shouldProcess: 'medium',
  examples: [{ does: 'Set an environment variable', code: 'Set-Item Env:PCSH_SAMPLE on; $env:PCSH_SAMPLE' }],
  process(bound, context) {
    const { drives } = context.shell;
    const literal = bound.set === 'LiteralPath';
    for (const path of literal ? bound.LiteralPath : bound.Path) {
      attempt(context, () => {
        const found = drives.expand(path, { literal, force: bound.Force ?? false });
        for (const item of found.length > 0 ? found : [drives.locate(path)]) {
          if (!isWanted(leafName(item), bound)) continue;
          if (!item.provider.setItem) failUnsupported(context);
          const call = providerCall(context, item, { force: bound.Force, show: bound.PassThru ?? false });
          item.provider.setItem(item.path, bound.Value, call);
        }
      });
    }
  },
});
