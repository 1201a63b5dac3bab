import { defineCmdlet, ps } from '#cmdlet';
import { itemPath, literalPath, unusedCredential } from './item-parameters.ts';
import { basePath, relativeTo } from './relative-path.ts';
import { attempt } from './report-errors.ts';

/** Gives the full paths that a path with wildcards means. */
export default defineCmdlet({
  name: 'Resolve-Path',
  module: 'Microsoft.PowerShell.Management',
  synopsis: 'Gives the full paths that a path with wildcards means.',
  aliases: ['rvpa'],
  outputs: ['System.String', 'System.Management.Automation.PathInfo'],
  parameters: {
    Path: itemPath,
    LiteralPath: literalPath,
    Relative: { type: ps.switch(), help: 'Gives paths relative to the current location.' },
    RelativeBasePath: {
      type: ps.string(),
      help: 'The folder that a relative path is resolved from, instead of the current location.',
    },
    Force: { type: ps.switch(), help: 'Also takes hidden items.' },
    Credential: unusedCredential,
  },
  sets: {
    Path: { Path: { mandatory: true, position: 0, from: 'pipelineOrPropertyName' }, Relative: {} },
    LiteralPath: { LiteralPath: { mandatory: true, from: 'propertyName' }, Relative: {} },
  },
  defaultSet: 'Path',
  examples: [
    { does: 'Resolve a folder', code: '(Resolve-Path .).Path' },
    { does: 'Relative paths of the files here', code: 'Resolve-Path * -Relative' },
  ],
  process(bound, context) {
    const { drives } = context.shell;
    const literal = bound.set === 'LiteralPath';
    const base = bound.RelativeBasePath === undefined ? null : drives.expandRequired(bound.RelativeBasePath)[0];
    const from = base ? base.path : drives.current.providerPath;
    for (const path of literal ? bound.LiteralPath : bound.Path) {
      attempt(context, () => {
        const items = drives.expandRequired(base ? basePath(base.path, path) : path, {
          literal,
          force: bound.Force ?? false,
        });
        for (const item of items) {
          context.write(bound.Relative ? relativeTo(item, from) : drives.pathInfo(item));
        }
      });
    }
  },
});
