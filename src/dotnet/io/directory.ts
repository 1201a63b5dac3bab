import { mkdirSync, mkdtempSync, renameSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import {
  type EnumValue,
  type MethodDeclaration,
  method,
  NetType,
  objectType,
  raise,
  stringType,
  tagArray,
  type Value,
} from '#values';
import { enumNumber } from '../enum-types.ts';
import { timeMethods } from './file.ts';
import { DirectoryInfo, FileInfo, type FileSystemInfo } from './file-system-info.ts';
import { fullPath, withPath } from './io-error.ts';

/** GetFiles and its like: paths begin as the folder was given. */
function listing(name: string, fits: (info: FileSystemInfo) => boolean): MethodDeclaration[] {
  const list = (path: string, pattern = '*', option?: EnumValue): Value => {
    const root = fullPath(path);
    const infos = [
      ...new DirectoryInfo(root).entries(pattern, option !== undefined && enumNumber(option) === 1),
    ].filter(fits);
    return tagArray(
      infos.map(info => join(path, info.fullName.slice(root.length))),
      stringType,
    );
  };
  const parameters = [
    'string path',
    'string path, string searchPattern',
    'string path, string searchPattern, System.IO.SearchOption searchOption',
  ];
  return parameters.flatMap(each => [
    method(`string[] Get${name}(${each})`, list),
    method(`System.Collections.Generic.IEnumerable[string] Enumerate${name}(${each})`, list),
  ]);
}

function create(given: string): DirectoryInfo {
  const path = fullPath(given);
  withPath(path, false, () => mkdirSync(path, { recursive: true }));
  return new DirectoryInfo(path);
}

function remove(given: string, recursive = false): undefined {
  const path = fullPath(given);
  withPath(path, false, () => (recursive ? rmSync(path, { recursive: true }) : rmdirSync(path)));
  return undefined;
}

function move(source: string, destination: string): undefined {
  const [from, to] = [fullPath(source, 'sourceDirName'), fullPath(destination, 'destDirName')];
  if (from === to) raise('System.IO.IOException', 'Source and destination path must be different.');
  withPath(from, false, () => renameSync(from, to));
  return undefined;
}

function exists(path: string | null): boolean {
  return path !== null && path !== '' && statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

export const directoryType = new NetType({
  fullName: 'System.IO.Directory',
  base: objectType,
  members: () => ({
    staticMethods: [
      method('System.IO.DirectoryInfo CreateDirectory(string path)', create),
      method(
        'System.IO.DirectoryInfo CreateTempSubdirectory(string prefix = null)',
        (prefix: string | null) => new DirectoryInfo(mkdtempSync(join(tmpdir(), prefix ?? ''))),
      ),
      method('void Delete(string path)', (path: string) => remove(path)),
      method('void Delete(string path, bool recursive)', remove),
      method('bool Exists(string path)', exists),
      method('string GetCurrentDirectory()', () => process.cwd()),
      method('void SetCurrentDirectory(string path)', (path: string) => {
        withPath(fullPath(path), false, () => process.chdir(path));
        return undefined;
      }),
      ...listing('Directories', info => info instanceof DirectoryInfo),
      ...listing('Files', info => info instanceof FileInfo),
      ...listing('FileSystemEntries', () => true),
      method('string GetDirectoryRoot(string path)', () => '/'),
      method('System.IO.DirectoryInfo GetParent(string path)', (path: string) => {
        const above = dirname(fullPath(path));
        return above === fullPath(path) ? null : new DirectoryInfo(above);
      }),
      method('void Move(string sourceDirName, string destDirName)', move),
      ...timeMethods(),
    ],
  }),
});
