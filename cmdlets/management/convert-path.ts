import { defineCmdlet, ps } from '#cmdlet';
import { attempt } from './report-errors.ts';

/** Gives paths as the provider itself writes them, without the names of drives. */
export default defineCmdlet({
  name: 'Convert-Path',
  module: 'Microsoft.PowerShell.Management',
  synopsis: 'Gives paths as the provider itself writes them, without the names of drives.',
  aliases: ['cvpa'],
  outputs: ['System.String'],
  parameters: {
    Path: { type: ps.array(ps.string()), wildcards: true, help: 'The items, by path; wildcards are taken.' },
    LiteralPath: {
      type: ps.array(ps.string()),
      aliases: ['PSPath', 'LP'],
      help: 'The items, by path exactly as written; no character is a wildcard.',
    },
    Force: { type: ps.switch(), help: 'Also takes hidden and read-only items.' },
  },
  sets: {
    Path: { Path: { mandatory: true, position: 0, from: 'pipelineOrPropertyName' } },
    LiteralPath: { LiteralPath: { mandatory: true, from: 'propertyName' } },
  },
  defaultSet: 'Path',
  examples: [{ does: 'The folder that the Temp drive stands for', code: 'Convert-Path Temp:/' }],
  process(bound, context) {
    const literal = bound.set === 'LiteralPath';
    for (const path of literal ? bound.LiteralPath : bound.Path) {
      attempt(context, () => {
        for (const item of context.shell.drives.expandRequired(path, { literal })) context.write(item.path);
      });
    }
  },
});
