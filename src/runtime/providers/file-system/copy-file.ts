import { chmodSync, constants, copyFileSync, mkdirSync } from 'node:fs';
import type { ProviderCall } from '#cmdlet';
import { joinPaths, leafOf } from '../path-syntax.ts';
import { errorCode, guarded, raiseFileError } from './file-error.ts';
import { entryOf, isFolder, listFolder } from './file-listing.ts';
import type { FileObjects } from './file-objects.ts';

/** Copies a file or a folder; into the destination when that is a folder. */
export class FileCopier {
  readonly #call: ProviderCall;
  readonly #objects: FileObjects;
  readonly #recurse: boolean;

  constructor(call: ProviderCall, objects: FileObjects, recurse: boolean) {
    this.#call = call;
    this.#objects = objects;
    this.#recurse = recurse;
  }

  /** Without `container` a folder's files are copied flat into the destination. */
  copy(path: string, destination: string, container: boolean): void {
    if (!isFolder(path)) {
      this.#copyFile(path, destination);
      return;
    }
    if (entryOf(destination) && !isFolder(destination)) {
      raiseFileError(
        'System.Management.Automation.PSArgumentException',
        'Container cannot be copied onto existing leaf item.',
        'CopyContainerItemToLeafError',
        'InvalidArgument',
        path,
      );
    }
    if (!container) this.#copyFlat(path, destination);
    else this.#copyFolder(path, isFolder(destination) ? joinPaths(destination, leafOf(path)) : destination, path);
  }

  #copyFolder(path: string, destination: string, top: string): void {
    const { context, force } = this.#call;
    if (!context.shouldProcess(`Item: ${path} Destination: ${destination}`, 'Copy Directory')) return;
    const children = this.#recurse ? listFolder(path, true) : [];
    this.#call.attempt(() => this.#makeFolder(destination, force));
    const accepted = children.filter(child => this.#call.accepts?.(child.name, child.isContainer) ?? true);
    for (const child of accepted.filter(each => !each.isContainer)) {
      context.checkStop();
      this.#call.attempt(() => this.#copyFile(joinPaths(path, child.name), joinPaths(destination, child.name)));
    }
    for (const child of accepted.filter(each => each.isContainer)) {
      const from = joinPaths(path, child.name);
      // A copy into the folder itself must not copy what it just made.
      if (from === destination || from === top) continue;
      this.#copyFolder(from, joinPaths(destination, child.name), top);
    }
  }

  #makeFolder(destination: string, force: boolean): void {
    if (entryOf(destination)) {
      if (force) return;
      raiseFileError(
        'System.IO.IOException',
        `An item with the specified name ${destination} already exists.`,
        'DirectoryExist',
        'ResourceExists',
        destination,
      );
    }
    if (!this.#call.context.shouldProcess(`Destination: ${destination}`, 'Create Directory')) return;
    guarded(destination, 'CreateDirectoryIOError', 'WriteError', destination, () =>
      mkdirSync(destination, { recursive: true }),
    );
    this.#call.write(undefined, destination, true);
  }

  #copyFlat(path: string, destination: string): void {
    for (const child of listFolder(path, true)) {
      const from = joinPaths(path, child.name);
      if (!(this.#call.accepts?.(child.name, child.isContainer) ?? true)) continue;
      if (child.isContainer) this.#copyFlat(from, destination);
      else this.#call.attempt(() => this.#copyFile(from, destination));
    }
  }

  #copyFile(path: string, destination: string): void {
    const target = isFolder(destination) ? joinPaths(destination, leafOf(path)) : destination;
    if (target === path) {
      raiseFileError(
        'System.IO.IOException',
        `Cannot overwrite the item ${path} with itself.`,
        'CopyError',
        'WriteError',
        path,
      );
    }
    if (!this.#call.context.shouldProcess(`Item: ${path} Destination: ${destination}`, 'Copy File')) return;
    guarded(target, 'CopyFileInfoItemIOError', 'WriteError', this.#objects.file(path), () =>
      this.#overwrite(path, target),
    );
    this.#call.write(undefined, target, false);
  }

  #overwrite(path: string, target: string): void {
    try {
      copyFileSync(path, target, constants.COPYFILE_FICLONE);
    } catch (error) {
      const code = errorCode(error);
      if (!this.#call.force || (code !== 'EACCES' && code !== 'EPERM')) throw error;
      chmodSync(target, 0o666);
      copyFileSync(path, target);
    }
  }
}
