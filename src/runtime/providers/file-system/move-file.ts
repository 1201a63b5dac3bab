import { cpSync, renameSync, rmSync } from 'node:fs';
import { dirname, isAbsolute } from 'node:path';
import type { ProviderCall } from '#cmdlet';
import { joinPaths, leafOf, separator, unifySeparators, withoutTrailingSeparator } from '../path-syntax.ts';
import { raiseArgumentError } from '../provider-errors.ts';
import { errorCode, guarded, raiseFileError } from './file-error.ts';
import { entryOf, isFolder } from './file-listing.ts';
import type { FileObjects } from './file-objects.ts';

/** Move-Item: into the destination when that is a folder. */
export function moveFile(path: string, destination: string, call: ProviderCall, objects: FileObjects): void {
  const source = withoutTrailingSeparator(path);
  const target = isFolder(destination) ? joinPaths(destination, leafOf(source)) : destination;
  const folder = isFolder(source);
  const action = folder ? 'Move Directory' : 'Move File';
  if (!call.context.shouldProcess(`Item: ${source} Destination: ${target}`, action)) return;
  if (folder) moveFolder(source, target);
  else movePlainFile(source, target, call, objects);
  call.write(undefined, target, folder);
}

function movePlainFile(source: string, target: string, call: ProviderCall, objects: FileObjects): void {
  if (source === target) return;
  guarded(target, 'MoveFileInfoItemIOError', 'WriteError', objects.file(source), () => {
    if (entryOf(target)) {
      if (!call.force) {
        raiseFileError(
          'System.IO.IOException',
          `The file '${target}' already exists.`,
          'MoveFileInfoItemIOError',
          'WriteError',
          objects.file(source),
        );
      }
      rmSync(target);
    }
    relocate(source, target);
  });
}

function moveFolder(source: string, target: string): void {
  if (target === source || target.startsWith(source + separator)) {
    raiseFileError(
      'System.IO.IOException',
      `Destination path cannot be a subdirectory of the source or the source itself: ${target}.`,
      'MoveItemArgumentError',
      'InvalidArgument',
      target,
    );
  }
  if (entryOf(target)) {
    raiseFileError(
      'System.IO.IOException',
      `An item with the specified name ${target} already exists.`,
      'DirectoryExist',
      'ResourceExists',
      target,
    );
  }
  guarded(target, 'MoveDirectoryItemIOError', 'WriteError', source, () => relocate(source, target));
}

/** A rename; between two file systems a copy and a removal. */
function relocate(source: string, target: string): void {
  try {
    renameSync(source, target);
  } catch (error) {
    if (errorCode(error) !== 'EXDEV') throw error;
    cpSync(source, target, { recursive: true, preserveTimestamps: true, errorOnExist: true, verbatimSymlinks: true });
    rmSync(source, { recursive: true });
  }
}

/** Rename-Item: a new name in the same folder. */
export function renameFile(path: string, newName: string, call: ProviderCall): void {
  const source = withoutTrailingSeparator(path);
  const target = renamed(source, newName);
  const folder = isFolder(source);
  const action = folder ? 'Rename Directory' : 'Rename File';
  if (!call.context.shouldProcess(`Item: ${source} Destination: ${target}`, action)) return;
  if (target !== source) {
    if (entryOf(target)) {
      const message = folder
        ? `Cannot create '${target}' because a file or directory with the same name already exists.`
        : `The file '${target}' already exists.`;
      raiseFileError('System.IO.IOException', message, 'RenameItemIOError', 'WriteError', source);
    }
    guarded(target, 'RenameItemIOError', 'WriteError', source, () => renameSync(source, target));
  }
  call.write(undefined, target, folder);
}

function renamed(source: string, newName: string): string {
  const folder = dirname(source);
  let name = unifySeparators(newName);
  if (name.startsWith(`.${separator}`)) name = name.slice(2);
  if (isAbsolute(name) && dirname(name) === folder) name = leafOf(name);
  if (name.includes(separator)) {
    raiseArgumentError('Cannot rename the specified target, because it represents a path or device name.');
  }
  return joinPaths(folder, name);
}
