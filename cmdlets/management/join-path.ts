import { defineCmdlet, ps } from '#cmdlet';
import { unusedCredential } from './item-parameters.ts';
import { joinText, splitQualifier } from './path-text.ts';
import { attempt } from './report-errors.ts';

/** Joins parts to a path. */
export default defineCmdlet({
  name: 'Join-Path',
  module: 'Microsoft.PowerShell.Management',
  synopsis: 'Joins parts to a path.',
  outputs: ['System.String'],
  parameters: {
    Path: {
      type: ps.array(ps.string()),
      mandatory: true,
      position: 0,
      from: 'pipelineOrPropertyName',
      aliases: ['PSPath'],
      wildcards: true,
      help: 'The part that comes first.',
    },
    ChildPath: {
      type: ps.array(ps.string()),
      mandatory: true,
      position: 1,
      from: 'propertyName',
      validate: { allowNull: true, allowEmptyString: true, allowEmptyCollection: true },
      help: 'The part that follows.',
    },
    AdditionalChildPath: {
      type: ps.array(ps.string()),
      position: 2,
      from: 'propertyName',
      remaining: true,
      validate: { allowNull: true, allowEmptyString: true, allowEmptyCollection: true },
      help: 'More parts, each behind the one before.',
    },
    Resolve: { type: ps.switch(), help: 'Gives the items that the joined path means, wildcards and all.' },
    Credential: unusedCredential,
  },
  examples: [{ does: 'Join three parts', code: 'Join-Path -Path reports -ChildPath 2026 seats.csv' }],
  process(bound, context) {
    const { drives } = context.shell;
    const children = [...bound.ChildPath, ...(bound.AdditionalChildPath ?? [])];
    for (const path of bound.Path) {
      attempt(context, () => {
        const { qualifier } = splitQualifier(path);
        // A drive that is named must exist, and shows as it calls itself.
        const start =
          qualifier === '' || qualifier.endsWith('::')
            ? path
            : drives.shown(drives.locate(qualifier)).replace(/[\\/]$/, '') + splitQualifier(path).rest;
        const joined = children.reduce((text, child) => joinText(text, child ?? ''), start);
        if (!bound.Resolve) context.write(joined);
        else for (const item of drives.expandRequired(joined)) context.write(drives.shown(item));
      });
    }
  },
});
