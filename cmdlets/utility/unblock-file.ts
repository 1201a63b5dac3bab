import { defineCmdlet, ps } from '#cmdlet';
import { reportFailure } from './report-failure.ts';

/** Unblock-File: takes the mark of the Internet zone from files; only Windows and macOS have it. */
export default defineCmdlet({
  name: 'Unblock-File',
  module: 'Microsoft.PowerShell.Utility',
  parameters: {
    Path: { type: ps.array(ps.string()), help: 'Path of the file; wildcards find several.' },
    LiteralPath: {
      type: ps.array(ps.string()),
      aliases: ['PSPath', 'LP'],
      help: 'Path of the file, taken as it is written.',
    },
  },
  sets: {
    ByPath: { Path: { mandatory: true, position: 0 } },
    ByLiteralPath: { LiteralPath: { mandatory: true, from: 'propertyName' } },
  },
  defaultSet: 'ByPath',
  shouldProcess: 'medium',
  synopsis: 'Takes the mark of a downloaded file away.',
  examples: [{ does: 'Unblock a script', code: 'Unblock-File ./script.ps1', needs: 'windows' }],
  process(bound, context) {
    if (process.platform !== 'linux') return;
    const literal = bound.set === 'ByLiteralPath';
    for (const path of (literal ? bound.LiteralPath : bound.Path) ?? [])
      reportFailure(context, () => context.shell.drives.expandRequired(path, { literal }));
    const type = 'System.PlatformNotSupportedException';
    context.fail(context.error(type, 'The cmdlet does not support Linux.', 'LinuxNotSupported', 'NotImplemented'));
  },
});
