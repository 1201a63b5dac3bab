import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, resolve, sep } from 'node:path';
import { unzipSync } from 'fflate';
import { type CmdletContext, defineCmdlet, ps } from '#cmdlet';

/** Unpacks a zip file into a folder. */
export default defineCmdlet({
  name: 'Expand-Archive',
  module: 'Microsoft.PowerShell.Archive',
  className: 'Expand-Archive',
  synopsis: 'Unpacks a zip file into a folder.',
  outputs: ['System.IO.FileSystemInfo'],
  parameters: {
    Path: { type: ps.string(), validate: { notNullOrEmpty: true }, wildcards: true, help: 'The zip file.' },
    LiteralPath: {
      type: ps.string(),
      aliases: ['PSPath'],
      validate: { notNullOrEmpty: true },
      help: 'The zip file, exactly as written.',
    },
    DestinationPath: {
      type: ps.string(),
      position: 1,
      validate: { notNullOrEmpty: true },
      help: 'The folder; one named like the zip file when left out.',
    },
    Force: { type: ps.switch(), help: 'Replaces files that are there.' },
    PassThru: { type: ps.switch(), help: 'Gives the files and folders that were made.' },
  },
  sets: {
    Path: { Path: { mandatory: true, position: 0, from: 'pipelineOrPropertyName' } },
    LiteralPath: { LiteralPath: { mandatory: true, from: 'propertyName' } },
  },
  defaultSet: 'Path',
  shouldProcess: 'medium',
  examples: [
    {
      does: 'Pack and unpack a file',
      code: 'Set-Content names.txt Adele; Compress-Archive names.txt names.zip -Force; Expand-Archive names.zip out -Force',
    },
  ],
  process(bound, context) {
    const { drives } = context.shell;
    const literal = bound.set === 'LiteralPath';
    const asked = bound.set === 'LiteralPath' ? bound.LiteralPath : bound.Path;
    const archive = drives.expand(asked, { literal, force: true })[0]?.path;
    if (archive === undefined) return refusePath(asked, context);
    const folder = drives.fileSystemPath(bound.DestinationPath ?? basename(archive, extname(archive)));
    context.verbose('Preparing to expand...');
    if (!context.shouldProcess(archive)) return;
    const entries = readArchive(archive, context);
    for (const [name, bytes] of Object.entries(entries)) {
      context.checkStop();
      const path = resolve(folder, name);
      if (!expandEntry({ name, bytes, path, folder, archive, force: bound.Force ?? false }, context)) continue;
      context.verbose(`Created '${path}'.`);
      if (!bound.PassThru) continue;
      const item = drives.locate(path);
      context.write(drives.present(item, item.provider.get(item.path, true), name.endsWith('/')));
    }
  },
});

interface Expansion {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly path: string;
  readonly folder: string;
  readonly archive: string;
  readonly force: boolean;
}

function readArchive(path: string, context: CmdletContext): Record<string, Uint8Array> {
  try {
    return unzipSync(readFileSync(path));
  } catch {
    return context.fail(
      context.error(
        'System.IO.InvalidDataException',
        `The file '${path}' is not a valid archive file.`,
        'InvalidArchiveFile',
        'InvalidData',
        path,
      ),
    );
  }
}

/** Writes one entry; true when it was written. A name that leads out of the folder is refused. */
function expandEntry({ name, bytes, path, folder, archive, force }: Expansion, context: CmdletContext): boolean {
  if (path !== folder && !path.startsWith(folder + sep)) {
    writeRefusal(
      context,
      `The entry '${name}' of '${archive}' leads out of the folder '${folder}' and was left out.`,
      'ArchiveEntryOutside',
      path,
    );
    return false;
  }
  if (name.endsWith('/')) {
    mkdirSync(path, { recursive: true });
    return true;
  }
  if (existsSync(path) && !force) {
    const message = `Failed to create file '${path}' while expanding the archive file '${archive}' contents as the file '${path}' already exists. Use the -Force parameter if you want to overwrite the existing directory '${path}' contents when expanding the archive file.`;
    writeRefusal(context, message, 'ExpandArchiveFileExists', path);
    return false;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  return true;
}

/** PowerShell's own command is a script, and it is a function inside it that writes these. */
function writeRefusal(context: CmdletContext, message: string, id: string, target: string): void {
  const record = context.error('System.IO.IOException', message, id, 'InvalidOperation', target);
  record.commandTypeName = 'ExpandArchiveHelper';
  record.activity = 'Write-Error';
  context.writeError(record);
}

function refusePath(path: string, context: CmdletContext): never {
  return context.fail(
    context.error(
      'System.InvalidOperationException',
      `The path '${path}' either does not exist or is not a valid file system path.`,
      'ArchiveCmdletPathNotFound',
      'InvalidArgument',
      path,
    ),
  );
}
