import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { type CmdletContext, defineCmdlet, ps } from '#cmdlet';
import { type ArchiveEntries, addToArchive } from './archive-entries.ts';

/** Packs files and folders into a zip file. */
export default defineCmdlet({
  name: 'Compress-Archive',
  module: 'Microsoft.PowerShell.Archive',
  className: 'Compress-Archive',
  synopsis: 'Packs files and folders into a zip file.',
  outputs: ['System.IO.File'],
  parameters: {
    Path: {
      type: ps.array(ps.string()),
      validate: { notNullOrEmpty: true },
      wildcards: true,
      help: 'The files and folders, by path; wildcards are taken.',
    },
    LiteralPath: {
      type: ps.array(ps.string()),
      aliases: ['PSPath'],
      validate: { notNullOrEmpty: true },
      help: 'The items, by path exactly as written; no character is a wildcard.',
    },
    DestinationPath: {
      type: ps.string(),
      mandatory: true,
      position: 1,
      validate: { notNullOrEmpty: true },
      help: 'The zip file; .zip is added to a name without an extension.',
    },
    CompressionLevel: {
      type: ps.oneOf('Optimal', 'NoCompression', 'Fastest'),
      help: 'How hard to press: Optimal, Fastest, or NoCompression.',
    },
    Update: { type: ps.switch(), help: 'Adds to a zip file that is there.' },
    Force: { type: ps.switch(), help: 'Replaces a zip file that is there.' },
    PassThru: { type: ps.switch(), help: 'Gives the zip file.' },
  },
  sets: {
    Path: { Path: { mandatory: true, position: 0, from: 'pipelineOrPropertyName' } },
    PathWithUpdate: {
      Path: { mandatory: true, position: 0, from: 'pipelineOrPropertyName' },
      Update: { mandatory: true },
    },
    PathWithForce: {
      Path: { mandatory: true, position: 0, from: 'pipelineOrPropertyName' },
      Force: { mandatory: true },
    },
    LiteralPathWithUpdate: { LiteralPath: { mandatory: true, from: 'propertyName' }, Update: { mandatory: true } },
    LiteralPathWithForce: { LiteralPath: { mandatory: true, from: 'propertyName' }, Force: { mandatory: true } },
    LiteralPath: { LiteralPath: { mandatory: true, from: 'propertyName' } },
  },
  defaultSet: 'Path',
  shouldProcess: 'medium',
  examples: [{ does: 'Pack a file', code: 'Set-Content names.txt Adele; Compress-Archive names.txt names.zip -Force' }],
  begin() {
    const sources: string[] = [];
    return { sources };
  },
  process(bound, context, { sources }) {
    const literal = 'LiteralPath' in bound;
    for (const path of literal ? bound.LiteralPath : bound.Path) {
      const items = context.shell.drives.expand(path, { literal, force: true });
      if (items.length === 0) refusePath(path, context);
      sources.push(...items.map(item => item.path));
    }
  },
  end(bound, context, { sources }) {
    const given = context.shell.drives.fileSystemPath(bound.DestinationPath);
    const target = extname(given) === '' ? `${given}.zip` : given;
    const update = 'Update' in bound && bound.Update;
    const force = 'Force' in bound && bound.Force;
    if (existsSync(target) && !update && !force) refuseExisting(target, context);
    if (!context.shouldProcess(sources.join(', '))) return;
    const entries: ArchiveEntries = {};
    if (update && existsSync(target)) {
      for (const [name, bytes] of Object.entries(unzipSync(readFileSync(target)))) entries[name] = bytes;
    }
    for (const source of sources) addToArchive(entries, source, () => context.checkStop());
    writeFileSync(target, zipSync(entries, { level: levelOf(bound.CompressionLevel) }));
    if (bound.PassThru) {
      const item = context.shell.drives.locate(target);
      context.write(context.shell.drives.present(item, item.provider.get(item.path, true), false));
    }
  },
});

function levelOf(name: 'Optimal' | 'NoCompression' | 'Fastest' | undefined): 0 | 1 | 6 {
  if (name === 'NoCompression') return 0;
  return name === 'Fastest' ? 1 : 6;
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

function refuseExisting(path: string, context: CmdletContext): never {
  return context.fail(
    context.error(
      'System.IO.IOException',
      `The archive file ${path} already exists. Use the -Update parameter to update the existing archive file or use the -Force parameter to overwrite the existing archive file.`,
      'ArchiveFileExists',
      'InvalidArgument',
      path,
    ),
  );
}
