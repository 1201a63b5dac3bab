import { readlinkSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DirectoryInfo, FileInfo } from '#dotnet';
import {
  addedMembers,
  Int64,
  type MemberInfo,
  NetObject,
  NetType,
  objectType,
  property,
  type TypeDataChange,
  type Value,
} from '#values';
import { entryOf, isHidden } from './file-listing.ts';
import { UnixStat } from './unix-stat.ts';

const code = (name: string, typeName: string, get: (self: Value) => Value): MemberInfo => ({
  kind: 'CodeProperty',
  name,
  typeName,
  get,
});

const pathOf = (self: Value): string =>
  self instanceof FileInfo || self instanceof DirectoryInfo ? self.fullName : '';
const nameOf = (self: Value): string => (self instanceof FileInfo || self instanceof DirectoryInfo ? self.name : '');

/** The UnixStat note that the provider adds; null for an object that a script made. */
function statOf(self: Value): UnixStat | null {
  const note = addedMembers(self)?.get('unixstat');
  return note?.kind === 'NoteProperty' && note.value instanceof UnixStat ? note.value : null;
}

function linkTarget(path: string): string | null {
  return entryOf(path)?.isSymbolicLink() ? readlinkSync(path) : null;
}

/** `d----`: folder or link, archive, read-only, hidden, system. */
function modeText(self: Value): string {
  const path = pathOf(self);
  const entry = entryOf(path);
  if (!entry) return '-----';
  const kind = entry.isSymbolicLink() ? 'l' : entry.isDirectory() ? 'd' : '-';
  const readOnly = !entry.isSymbolicLink() && (entry.mode & 0o222) === 0 ? 'r' : '-';
  return `${kind}-${readOnly}${isHidden(path) ? 'h' : '-'}-`;
}

function linkType(self: Value): Value {
  const entry = entryOf(pathOf(self));
  if (entry?.isSymbolicLink()) return 'SymbolicLink';
  return entry && !entry.isDirectory() && entry.nlink > 1 ? 'HardLink' : null;
}

function shownName(self: Value): string {
  const target = linkTarget(pathOf(self));
  return target === null ? nameOf(self) : `${nameOf(self)} -> ${target}`;
}

const stem = (self: Value): Value => {
  const name = nameOf(self);
  const dot = name.lastIndexOf('.');
  return dot < 0 || dot === name.length - 1 ? name : name.slice(0, dot);
};

const unix: readonly MemberInfo[] = [
  code('UnixMode', 'System.Object', self => statOf(self)?.modeText ?? null),
  code('User', 'System.Object', self => statOf(self)?.userName ?? null),
  code('Group', 'System.Object', self => statOf(self)?.groupName ?? null),
  code('Size', 'System.Object', self => {
    const stat = statOf(self);
    return stat ? new Int64(BigInt(stat.size)) : null;
  }),
];

const modes: readonly MemberInfo[] = [
  code('Mode', 'System.String', modeText),
  code('ModeWithoutHardLink', 'System.String', modeText),
];

const links: readonly MemberInfo[] = [
  code('ResolvedTarget', 'System.String', self => {
    const path = pathOf(self);
    const target = linkTarget(path);
    return target === null ? path : resolve(dirname(path), target);
  }),
  { kind: 'AliasProperty', name: 'Target', referenced: 'LinkTarget' },
  code('LinkType', 'System.String', linkType),
];

const shown: readonly MemberInfo[] = [
  { kind: 'CodeProperty', name: 'NameString', typeName: 'System.String', get: shownName, hidden: true },
  {
    kind: 'CodeProperty',
    name: 'LengthString',
    typeName: 'System.String',
    hidden: true,
    get: self => (self instanceof FileInfo ? String(entryOf(self.fullName)?.size ?? '') : ''),
  },
];

const versionType: NetType = new NetType({
  fullName: 'System.Diagnostics.FileVersionInfo',
  base: objectType,
  members: () => ({ properties: [property('string FileName', (self: FileVersion) => self.path)] }),
});

/** The version resource that programs have on Windows; elsewhere files have none. */
class FileVersion extends NetObject {
  readonly path: string;
  constructor(path: string) {
    super();
    this.path = path;
  }
  get netType(): NetType {
    return versionType;
  }
  override toText(): string {
    const facts = [
      'InternalName:',
      'OriginalFilename:',
      'FileVersion:',
      'FileDescription:',
      'Product:',
      'ProductVersion:',
    ];
    const flags = ['Debug:', 'Patched:', 'PreRelease:', 'PrivateBuild:', 'SpecialBuild:'];
    const rows = [
      `File:             ${this.path}`,
      ...facts.map(label => label.padEnd(18)),
      ...flags.map(label => `${label.padEnd(18)}False`),
      'Language:'.padEnd(18),
    ];
    return `${rows.join('\n')}\n`;
  }
}

/** What types.ps1xml says of files and folders. */
export function fileTypeData(): [string, TypeDataChange][] {
  const base = code('BaseName', 'System.Object', stem);
  const version = code('VersionInfo', 'System.Object', self => new FileVersion(pathOf(self)));
  const name = code('BaseName', 'System.Object', nameOf);
  return [
    ['System.IO.FileInfo', { members: [...unix, ...modes, version, base, ...links, ...shown] }],
    ['System.IO.DirectoryInfo', { members: [...unix, ...modes, name, ...links, ...shown] }],
  ];
}
