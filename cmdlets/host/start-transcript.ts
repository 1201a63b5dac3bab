import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { homedir, hostname } from 'node:os';
import { join } from 'node:path';
import { type CmdletContext, defineCmdlet, ps, transcripts } from '#cmdlet';
import { TranscriptFile, timeStamp } from './transcript-file.ts';

/** Keeps a copy of what the console shows in a file. */
export default defineCmdlet({
  name: 'Start-Transcript',
  module: 'Microsoft.PowerShell.Host',
  synopsis: 'Keeps a copy of what the console shows in a file.',
  outputs: ['System.String'],
  parameters: {
    Path: {
      type: ps.string(),
      validate: { notNullOrEmpty: true },
      wildcards: true,
      help: 'The file; one with a name of its own in the home folder when left out.',
    },
    LiteralPath: {
      type: ps.string(),
      aliases: ['PSPath', 'LP'],
      validate: { notNullOrEmpty: true },
      help: 'The file, exactly as written.',
    },
    OutputDirectory: {
      type: ps.string(),
      validate: { notNullOrEmpty: true },
      help: 'The folder for a file with a name of its own.',
    },
    Append: { type: ps.switch(), help: 'Adds to the file instead of replacing it.' },
    Force: { type: ps.switch(), help: 'Also writes to a read-only file.' },
    NoClobber: { type: ps.switch(), aliases: ['NoOverwrite'], help: 'Does not replace a file that is there.' },
    IncludeInvocationHeader: { type: ps.switch(), help: 'Taken for compatibility.' },
    UseMinimalHeader: { type: ps.switch(), help: 'Leaves out what is said of the session.' },
  },
  sets: {
    ByPath: { Path: { position: 0 } },
    ByLiteralPath: { LiteralPath: { position: 0 } },
    ByOutputDirectory: { OutputDirectory: { position: 0 } },
  },
  defaultSet: 'ByPath',
  shouldProcess: 'medium',
  examples: [{ does: 'Keep what follows', code: 'Start-Transcript session.txt; Get-Date; Stop-Transcript' }],
  end(bound, context) {
    const { drives } = context.shell;
    const asked = bound.set === 'ByPath' ? bound.Path : bound.set === 'ByLiteralPath' ? bound.LiteralPath : undefined;
    const folder =
      bound.set === 'ByOutputDirectory' && bound.OutputDirectory
        ? drives.fileSystemPath(bound.OutputDirectory)
        : homedir();
    const path = asked === undefined ? join(folder, ownName()) : drives.fileSystemPath(asked);
    if (bound.NoClobber && existsSync(path)) refuseExisting(path, context);
    if (!context.shouldProcess(path)) return;
    if (asked === undefined) mkdirSync(folder, { recursive: true });
    if (bound.Force && existsSync(path)) chmodSync(path, 0o644);
    const options = { minimal: bound.UseMinimalHeader ?? false, append: bound.Append ?? false };
    context.shell.part(transcripts).start(new TranscriptFile(path, options, context));
    context.write(`Transcript started, output file is ${asked ?? path}`);
  },
});

/** Nobody is to guess the name and put a file of his own there. */
function ownName(): string {
  const unique = randomBytes(6).toString('base64url');
  return `PowerShell_transcript.${hostname()}.${unique}.${timeStamp()}.txt`;
}

function refuseExisting(path: string, context: CmdletContext): never {
  return context.fail(
    context.error(
      'System.UnauthorizedAccessException',
      `File ${path} already exists and NoClobber was specified.`,
      'NoClobber',
      'ResourceExists',
      path,
    ),
  );
}
