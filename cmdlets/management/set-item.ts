import { defineCmdlet, ps } from '#cmdlet';
import {
  exclude,
  filter,
  force,
  include,
  itemPath,
  literalPath,
  passThru,
  unusedCredential,
} from './item-parameters.ts';
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
    Path: itemPath,
    LiteralPath: literalPath,
    Value: { type: ps.object(), position: 1, from: 'pipelineOrPropertyName', help: 'The new value.' },
    Force: force,
    PassThru: passThru,
    Filter: filter,
    Include: include,
    Exclude: exclude,
    Credential: unusedCredential,
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
