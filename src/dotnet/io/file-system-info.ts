import {
  chmodSync,
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmdirSync,
  rmSync,
  symlinkSync,
  unlinkSync,
} from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import {
  type EnumValue,
  Int64,
  type MethodDeclaration,
  method,
  NetObject,
  NetType,
  objectType,
  type PropertyDeclaration,
  property,
  raise,
  tagArray,
  type Value,
} from '#values';
import { enumNumber, enumOf } from '../enum-types.ts';
import type { DateTime } from '../system/date-time.ts';
import { attributesOf, type FileTime, fileTime, setFileTime, statOf } from './file-times.ts';
import { fullPath, raiseFileNotFound, withPath } from './io-error.ts';
import { openReader, openStream, openWriter } from './open.ts';
import { matchesPattern } from './search-pattern.ts';

/** What FileInfo and DirectoryInfo have in common: a path, asked for its facts when they are read. */
export abstract class FileSystemInfo extends NetObject {
  readonly original: string;
  fullName: string;
  constructor(path: string) {
    super();
    this.original = path;
    this.fullName = resolve(path);
  }
  get name(): string {
    return basename(this.fullName) || this.fullName;
  }
  abstract get exists(): boolean;
  override toText(): string {
    return this.original;
  }
}

export class FileInfo extends FileSystemInfo {
  get netType(): NetType {
    return fileInfoType;
  }
  get exists(): boolean {
    const stat = statOf(this.fullName);
    return stat !== null && !stat.isDirectory();
  }
}

export class DirectoryInfo extends FileSystemInfo {
  get netType(): NetType {
    return directoryInfoType;
  }
  get exists(): boolean {
    return (
      existsSync(this.fullName) &&
      (statOf(this.fullName)?.isSymbolicLink() || statOf(this.fullName)?.isDirectory()) === true
    );
  }
  get parent(): DirectoryInfo | null {
    const above = dirname(this.fullName);
    return above === this.fullName ? null : new DirectoryInfo(above);
  }
  /** What lies in it, by a search pattern. */
  *entries(pattern = '*', recurse = false): Iterable<FileSystemInfo> {
    const list = withPath(this.fullName, false, () => readdirSync(this.fullName, { withFileTypes: true }));
    for (const each of list) {
      const path = join(this.fullName, each.name);
      const info = each.isDirectory() ? new DirectoryInfo(path) : new FileInfo(path);
      if (matchesPattern(each.name, pattern)) yield info;
      if (recurse && info instanceof DirectoryInfo) yield* info.entries(pattern, true);
    }
  }
}

function times(name: string, which: FileTime): PropertyDeclaration[] {
  const one = (suffix: string, universal: boolean) =>
    property(
      `datetime ${name}${suffix}`,
      (self: FileSystemInfo) => fileTime(self.fullName, which, universal),
      (self: FileSystemInfo, date: DateTime) => setFileTime(self.fullName, which, date, universal),
    );
  return [one('', false), one('Utc', true)];
}

function linkTarget(self: FileSystemInfo): string | null {
  return statOf(self.fullName)?.isSymbolicLink() ? readlinkSync(self.fullName) : null;
}

const modeType = 'System.IO.UnixFileMode';

const commonProperties = (): PropertyDeclaration[] => [
  property('string FullName', (self: FileSystemInfo) => self.fullName),
  property(
    'string Extension',
    (self: FileSystemInfo) => /\.[^./]*$/.exec(self.name)?.[0].replace(/^\.$/, '') ?? extname(self.name),
  ),
  ...times('CreationTime', 'creation'),
  ...times('LastAccessTime', 'access'),
  ...times('LastWriteTime', 'write'),
  property('string LinkTarget', linkTarget),
  property(
    `${modeType} UnixFileMode`,
    (self: FileSystemInfo) => enumOf(modeType, (statOf(self.fullName)?.mode ?? -1) & 0o7777),
    (self: FileSystemInfo, mode: EnumValue) =>
      withPath(self.fullName, true, () => chmodSync(self.fullName, enumNumber(mode))),
  ),
  property(
    'System.IO.FileAttributes Attributes',
    (self: FileSystemInfo) => attributesOf(self.fullName),
    (self: FileSystemInfo, value: EnumValue) => setReadOnly(self, (enumNumber(value) & 1) !== 0),
  ),
];

function setReadOnly(self: FileSystemInfo, readOnly: boolean): void {
  withPath(self.fullName, true, () => {
    const { mode } = lstatSync(self.fullName);
    chmodSync(self.fullName, readOnly ? mode & ~0o222 : mode | 0o200);
  });
}

function nothing(action: () => void): undefined {
  action();
  return undefined;
}

const commonMethods = (): MethodDeclaration[] => [
  method('void CreateAsSymbolicLink(string pathToTarget)', (self: FileSystemInfo, target: string) =>
    nothing(() => withPath(self.fullName, true, () => symlinkSync(target, self.fullName))),
  ),
  method('void Refresh()', () => undefined),
  method('string ToString()', (self: FileSystemInfo) => self.original),
];

export const fileSystemInfoType = new NetType({
  fullName: 'System.IO.FileSystemInfo',
  base: objectType,
  members: () => ({}),
});

function copyTo(self: FileInfo, destination: string, overwrite = false): FileInfo {
  const target = fullPath(destination, 'destFileName');
  if (!self.exists) raiseFileNotFound(self.fullName);
  if (!overwrite && existsSync(target)) raise('System.IO.IOException', `The file '${target}' already exists.`);
  withPath(self.fullName, true, () => copyFileSync(self.fullName, target));
  return new FileInfo(target);
}

function moveTo(self: FileSystemInfo, destination: string, overwrite = false): undefined {
  const target = fullPath(destination, 'destFileName');
  if (!overwrite && existsSync(target)) raise('System.IO.IOException', `The file '${target}' already exists.`);
  withPath(self.fullName, self instanceof FileInfo, () => renameSync(self.fullName, target));
  self.fullName = target;
  return undefined;
}

export const fileInfoType: NetType = new NetType({
  fullName: 'System.IO.FileInfo',
  base: fileSystemInfoType,
  members: () => ({
    constructors: [
      method('System.IO.FileInfo new(string fileName)', (path: string) => {
        fullPath(path, 'fileName');
        return new FileInfo(path);
      }),
    ],
    properties: [
      property('string Name', (self: FileInfo) => self.name),
      property('long Length', (self: FileInfo) => {
        const stat = statOf(self.fullName);
        return stat && !stat.isDirectory() ? new Int64(BigInt(stat.size)) : raiseFileNotFound(self.original);
      }),
      property('string DirectoryName', (self: FileInfo) => dirname(self.fullName)),
      property('System.IO.DirectoryInfo Directory', (self: FileInfo) => new DirectoryInfo(dirname(self.fullName))),
      property(
        'bool IsReadOnly',
        (self: FileInfo) => ((statOf(self.fullName)?.mode ?? 0o222) & 0o222) === 0,
        (self: FileInfo, value: boolean) => setReadOnly(self, value),
      ),
      property('bool Exists', (self: FileInfo) => self.exists),
      ...commonProperties(),
    ],
    methods: [
      method('System.IO.FileStream Open(System.IO.FileMode mode)', (self: FileInfo, mode: EnumValue) =>
        openStream(self.fullName, enumNumber(mode)),
      ),
      method('System.IO.StreamReader OpenText()', (self: FileInfo) => openReader(self.fullName)),
      method('System.IO.StreamWriter CreateText()', (self: FileInfo) => openWriter(self.fullName, false)),
      method('System.IO.StreamWriter AppendText()', (self: FileInfo) => openWriter(self.fullName, true)),
      method('System.IO.FileInfo CopyTo(string destFileName)', (self: FileInfo, target: string) =>
        copyTo(self, target),
      ),
      method('System.IO.FileInfo CopyTo(string destFileName, bool overwrite)', copyTo),
      method('System.IO.FileStream Create()', (self: FileInfo) => openStream(self.fullName, 2)),
      method('void Delete()', (self: FileInfo) =>
        nothing(() => withPath(self.fullName, true, () => self.exists && unlinkSync(self.fullName))),
      ),
      method('System.IO.FileStream OpenRead()', (self: FileInfo) => openStream(self.fullName, 3)),
      method('System.IO.FileStream OpenWrite()', (self: FileInfo) => openStream(self.fullName, 4)),
      method('void MoveTo(string destFileName)', (self: FileInfo, target: string) => moveTo(self, target)),
      method('void MoveTo(string destFileName, bool overwrite)', moveTo),
      ...commonMethods(),
    ],
  }),
});

/** GetFiles, GetDirectories and GetFileSystemInfos, as arrays and as enumerations. */
function listing(): MethodDeclaration[] {
  const kinds: readonly (readonly [string, string, () => NetType, (info: FileSystemInfo) => boolean])[] = [
    ['Files', 'System.IO.FileInfo', () => fileInfoType, info => info instanceof FileInfo],
    ['Directories', 'System.IO.DirectoryInfo', () => directoryInfoType, info => info instanceof DirectoryInfo],
    ['FileSystemInfos', 'System.IO.FileSystemInfo', () => fileSystemInfoType, () => true],
  ];
  return kinds.flatMap(([name, type, element, fits]) => {
    const list = (self: DirectoryInfo, pattern?: string, option?: EnumValue): Value =>
      tagArray([...self.entries(pattern, option !== undefined && enumNumber(option) === 1)].filter(fits), element());
    return [
      [`${type}[] Get${name}`, list] as const,
      [`System.Collections.Generic.IEnumerable[${type}] Enumerate${name}`, list] as const,
    ].flatMap(([head, run]) => [
      method(`${head}()`, (self: DirectoryInfo) => run(self)),
      method(`${head}(string searchPattern)`, (self: DirectoryInfo, pattern: string) => run(self, pattern)),
      method(`${head}(string searchPattern, System.IO.SearchOption searchOption)`, run),
    ]);
  });
}

export const directoryInfoType: NetType = new NetType({
  fullName: 'System.IO.DirectoryInfo',
  base: fileSystemInfoType,
  members: () => ({
    constructors: [
      method('System.IO.DirectoryInfo new(string path)', (path: string) => {
        fullPath(path);
        return new DirectoryInfo(path);
      }),
    ],
    properties: [
      property('string Name', (self: DirectoryInfo) => self.name),
      property('System.IO.DirectoryInfo Parent', (self: DirectoryInfo) => self.parent),
      property('System.IO.DirectoryInfo Root', () => new DirectoryInfo('/')),
      property('bool Exists', (self: DirectoryInfo) => self.exists),
      ...commonProperties(),
    ],
    methods: [
      method('System.IO.DirectoryInfo CreateSubdirectory(string path)', (self: DirectoryInfo, path: string) => {
        const target = join(self.fullName, path);
        withPath(target, false, () => mkdirSync(target, { recursive: true }));
        return new DirectoryInfo(target);
      }),
      method('void Create()', (self: DirectoryInfo) =>
        nothing(() => withPath(self.fullName, false, () => mkdirSync(self.fullName, { recursive: true }))),
      ),
      ...listing(),
      method('void MoveTo(string destDirName)', (self: DirectoryInfo, target: string) => moveTo(self, target)),
      method('void Delete()', (self: DirectoryInfo) =>
        nothing(() => withPath(self.fullName, false, () => rmdirSync(self.fullName))),
      ),
      method('void Delete(bool recursive)', (self: DirectoryInfo, recursive: boolean) =>
        nothing(() =>
          withPath(self.fullName, false, () =>
            recursive ? rmSync(self.fullName, { recursive: true }) : rmdirSync(self.fullName),
          ),
        ),
      ),
      ...commonMethods(),
    ],
  }),
});
