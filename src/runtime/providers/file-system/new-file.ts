import { linkSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, resolve } from 'node:path';
import type { ProviderCall } from '#cmdlet';
import { toText, type Value } from '#values';
import { leafOf } from '../path-syntax.ts';
import { raiseArgumentError } from '../provider-errors.ts';
import { guarded, raiseFileError } from './file-error.ts';
import { entryOf, isFolder } from './file-listing.ts';

const kinds = ['directory', 'file', 'symboliclink', 'junction', 'hardlink', 'container'] as const;
type Kind = (typeof kinds)[number];

/** Item types may be cut short: `dir`, `sym`. */
function kindOf(itemType: string): Kind {
  const found = kinds.find(kind => kind.startsWith(itemType.toLowerCase()));
  return (
    found ??
    raiseArgumentError(
      'The type is not a known type for the file system. Only "file","directory" or "symboliclink" can be specified.',
    )
  );
}

export function newFile(path: string, itemType: string | null, value: Value, call: ProviderCall): void {
  const kind = itemType ? kindOf(itemType) : 'file';
  if (kind === 'directory' || kind === 'container') newFolder(path, call);
  else if (kind === 'file') newPlainFile(path, value, call);
  else newLink(path, kind, value, call);
}

export function newFolder(path: string, call: ProviderCall): boolean {
  if (entryOf(path) && !call.force) {
    raiseFileError(
      'System.IO.IOException',
      `An item with the specified name ${path} already exists.`,
      'DirectoryExist',
      'ResourceExists',
      path,
    );
  }
  if (!call.context.shouldProcess(`Destination: ${path}`, 'Create Directory')) return false;
  guarded(path, 'CreateDirectoryIOError', 'WriteError', path, () => mkdirSync(path, { recursive: true }));
  call.write(undefined, path, true);
  return true;
}

function newPlainFile(path: string, value: Value, call: ProviderCall): void {
  if (!call.context.shouldProcess(`Destination: ${path}`, 'Create File')) return;
  guarded(path, 'NewItemIOError', 'WriteError', path, () => {
    if (call.force) mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, value === null || value === undefined ? '' : toText(value), { flag: call.force ? 'w' : 'wx' });
  });
  call.write(undefined, path, false);
}

function newLink(path: string, kind: 'symboliclink' | 'junction' | 'hardlink', value: Value, call: ProviderCall): void {
  const target = value === null || value === undefined ? '' : toText(value);
  if (target === '') {
    raiseFileError(
      'System.Management.Automation.PSArgumentNullException',
      `Link '${leafOf(path)}' cannot be created because the target Value was not specified.`,
      'ArgumentNull',
      'InvalidArgument',
      null,
    );
  }
  const action = { symboliclink: 'Create Symbolic Link', junction: 'Create Junction', hardlink: 'Create Hard Link' }[
    kind
  ];
  if (!call.context.shouldProcess(`Destination: ${path}`, action)) return;
  checkTarget(path, kind, target);
  if (entryOf(path)) makeRoom(path, call);
  guarded(path, 'NewItemIOError', 'WriteError', path, () => {
    if (kind === 'hardlink') linkSync(resolve(dirname(path), target), path);
    else symlinkSync(target, path, isFolder(resolve(dirname(path), target)) ? 'dir' : 'file');
  });
  call.write(undefined, path, isFolder(path));
}

function checkTarget(path: string, kind: 'symboliclink' | 'junction' | 'hardlink', target: string): void {
  if (kind === 'junction' && !isAbsolute(target)) {
    raiseFileError(
      'System.ArgumentException',
      'Creating a junction requires an absolute path for the target.',
      'NotAbsolutePath',
      'InvalidArgument',
      target,
    );
  }
  const full = resolve(dirname(path), target);
  if (kind === 'symboliclink' || entryOf(full)) return;
  raiseFileError(
    'System.Management.Automation.ItemNotFoundException',
    `Could not find item ${full}.`,
    'ItemNotFound',
    'ObjectNotFound',
    full,
  );
}

function makeRoom(path: string, call: ProviderCall): void {
  if (!call.force) {
    raiseFileError(
      'System.IO.IOException',
      `Cannot create link because the path already exists: ${path}.`,
      'SymLinkExists',
      'ResourceExists',
      path,
    );
  }
  rmSync(path, { recursive: false, force: true });
}
