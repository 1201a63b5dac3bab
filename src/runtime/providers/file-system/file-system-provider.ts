import { statfsSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { isAbsolute, parse } from 'node:path';
import type { ChildItem, ContentOptions, ContentReader, ContentWriter, Provider, ProviderCall } from '#cmdlet';
import { Int64, type MemberInfo, type Value } from '#values';
import { collapse, joinPaths, separator, withoutTrailingSeparator } from '../path-syntax.ts';
import { raiseItemNotFound } from '../provider-errors.ts';
import { FileCopier } from './copy-file.ts';
import { openFileReader } from './file-content.ts';
import { guarded, raiseFileError } from './file-error.ts';
import { entryOf, isFolder, isHidden, listFolder } from './file-listing.ts';
import type { FileObjects } from './file-objects.ts';
import { clearFile, openFileWriter } from './file-writer.ts';
import { moveFile, renameFile } from './move-file.ts';
import { newFile } from './new-file.ts';
import { openFile } from './open-file.ts';
import { removeFile } from './remove-file.ts';
import { AccountNames, UnixStat } from './unix-stat.ts';

/** Files and folders. */
export class FileSystemProvider implements Provider {
  readonly name = 'FileSystem';
  readonly capabilities = ['Filter', 'ShouldProcess', 'Credentials'];
  readonly hierarchical = true;
  readonly hasProperties = true;
  readonly #objects: FileObjects;
  readonly #users = new AccountNames('/etc/passwd');
  readonly #groups = new AccountNames('/etc/group');

  constructor(objects: FileObjects) {
    this.#objects = objects;
  }

  get home(): string {
    return homedir();
  }

  get defaultDrives(): Provider['defaultDrives'] {
    const temporary = {
      name: 'Temp',
      root: joinPaths(tmpdir(), separator),
      description: 'Drive that maps to the temporary directory path for the current user',
    };
    if (separator === '/') return [{ name: '/', root: '/', description: '' }, temporary];
    const letters = Array.from('CDEFGHIJKLMNOPQRSTUVWXYZAB').filter(each => isFolder(`${each}:\\`));
    return [...letters.map(name => ({ name, root: `${name}:\\`, description: '' })), temporary];
  }

  exists(path: string): boolean {
    return entryOf(withoutTrailingSeparator(path)) !== null;
  }
  isContainer(path: string): boolean {
    return isFolder(path);
  }

  get(path: string, force: boolean): Value {
    const entry = entryOf(withoutTrailingSeparator(path));
    if (!entry) return raiseItemNotFound(path);
    const folder = isFolder(path);
    const mistaken = !folder && path.endsWith(separator);
    if (mistaken || (!force && isHidden(path))) {
      raiseFileError('System.IO.IOException', `Could not find item ${path}.`, 'ItemNotFound', 'ObjectNotFound', path);
    }
    return folder ? this.#objects.folder(path) : this.#objects.file(path);
  }

  children(path: string, force: boolean): ChildItem[] {
    return guarded(path, 'DirIOError', 'ReadError', path, () => listFolder(path, force));
  }
  join(parent: string, child: string): string {
    return joinPaths(parent, child);
  }
  normalize(path: string): string {
    if (!isAbsolute(path)) return path;
    const { root } = parse(path);
    return root + collapse(path.slice(root.length));
  }

  newItem(path: string, itemType: string | null, value: Value, call: ProviderCall): void {
    newFile(path, itemType, value, call);
  }
  removeItem(path: string, recurse: boolean, call: ProviderCall): void {
    removeFile(path, recurse, call, this.#objects);
  }
  renameItem(path: string, newName: string, call: ProviderCall): void {
    renameFile(path, newName, call);
  }
  copyItem(path: string, destination: string, recurse: boolean, container: boolean, call: ProviderCall): void {
    new FileCopier(call, this.#objects, recurse).copy(path, destination, container);
  }
  moveItem(path: string, destination: string, call: ProviderCall): void {
    moveFile(path, destination, call, this.#objects);
  }

  invokeItem(path: string, call: ProviderCall): void {
    openFile(path, call);
  }

  openReader(path: string, options: ContentOptions): ContentReader {
    return openFileReader(path, options);
  }
  openWriter(path: string, options: ContentOptions, force: boolean): ContentWriter {
    return openFileWriter(path, options, force);
  }
  clearContent(path: string, call: ProviderCall): void {
    clearFile(path, call);
  }

  extraMembers(path: string): readonly MemberInfo[] {
    if (separator !== '/') return [];
    const stat = new UnixStat(() => entryOf(path), this.#users, this.#groups);
    return [{ kind: 'NoteProperty', name: 'UnixStat', value: stat }];
  }

  space(root: string): { used: Value; free: Value } {
    const { blocks, bfree, bavail, bsize } = statfsSync(root, { bigint: true });
    return { used: new Int64((blocks - bfree) * bsize), free: new Int64(bavail * bsize) };
  }

  rootOf(root: string): string | null {
    const path = this.normalize(root);
    return isFolder(path) ? path : null;
  }
}
