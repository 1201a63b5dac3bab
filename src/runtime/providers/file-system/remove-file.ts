import { chmodSync, rmdirSync, type Stats, unlinkSync } from 'node:fs';
import type { ProviderCall } from '#cmdlet';
import { joinPaths } from '../path-syntax.ts';
import { errorCode, fileException, raiseFileError } from './file-error.ts';
import { entryOf, isHidden, listFolder } from './file-listing.ts';
import type { FileObjects } from './file-objects.ts';

/** Removes a file, a link, or a folder with what is in it; each with a question of its own. */
export function removeFile(path: string, recurse: boolean, call: ProviderCall, objects: FileObjects): void {
  const entry = entryOf(path);
  if (!entry) return;
  if (entry.isDirectory()) removeFolder(path, recurse, call, objects);
  else removeLeaf(path, entry, call, objects);
}

function removeFolder(path: string, recurse: boolean, call: ProviderCall, objects: FileObjects): void {
  if (!call.context.shouldProcess(path, 'Remove Directory')) return;
  if (recurse) {
    for (const child of listFolder(path, true)) {
      call.context.checkStop();
      call.attempt(() => removeFile(joinPaths(path, child.name), true, call, objects));
    }
  }
  if (!call.force && isHidden(path)) {
    refuse(path, call, objects, true);
    return;
  }
  try {
    rmdirSync(path);
  } catch (error) {
    fail(path, error, objects, true);
  }
}

function removeLeaf(path: string, entry: Stats, call: ProviderCall, objects: FileObjects): void {
  const action = entry.isSymbolicLink() && objects.isFolderLink(path) ? 'Remove Directory' : 'Remove File';
  if (!call.context.shouldProcess(path, action)) return;
  const readOnly = !entry.isSymbolicLink() && (entry.mode & 0o222) === 0;
  if (!call.force && (isHidden(path) || readOnly)) {
    refuse(path, call, objects, false);
    return;
  }
  try {
    if (readOnly && process.platform === 'win32') chmodSync(path, 0o666);
    unlinkSync(path);
  } catch (error) {
    fail(path, error, objects, false);
  }
}

function refuse(path: string, call: ProviderCall, objects: FileObjects, folder: boolean): void {
  call.context.writeError(
    call.context.error(
      'System.IO.IOException',
      'You do not have sufficient access rights to perform this operation or the item is hidden, system, or read only.',
      'RemoveFileSystemItemUnAuthorizedAccess',
      'PermissionDenied',
      folder ? objects.folder(path) : objects.file(path),
    ),
  );
}

function fail(path: string, error: unknown, objects: FileObjects, folder: boolean): never {
  if (errorCode(error) === null) throw error;
  const { type, message } = fileException(error, path);
  const denied = type === 'System.UnauthorizedAccessException';
  raiseFileError(
    denied ? 'System.IO.IOException' : type,
    message,
    denied ? 'RemoveFileSystemItemUnAuthorizedAccess' : 'RemoveFileSystemItemIOError',
    denied ? 'PermissionDenied' : 'WriteError',
    folder ? objects.folder(path) : objects.file(path),
  );
}
