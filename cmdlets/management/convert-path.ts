import { defineCmdlet } from '#cmdlet';
import { force, itemPath, itemSets, literalPath } from './item-parameters.ts';
import { attempt } from './report-errors.ts';

/** Gives paths as the provider itself writes them, without the names of drives. */
export default defineCmdlet({
  name: 'Convert-Path',
  module: 'Microsoft.PowerShell.Management',
  synopsis: 'Gives paths as the provider itself writes them, without the names of drives.',
  aliases: ['cvpa'],
  outputs: ['System.String'],
  parameters: {
    Path: itemPath,
    LiteralPath: literalPath,
    Force: force,
  },
  sets: itemSets,
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
