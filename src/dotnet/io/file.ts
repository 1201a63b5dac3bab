import {
  appendFileSync,
  copyFileSync,
  existsSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import {
  type EnumValue,
  type MethodDeclaration,
  method,
  NetType,
  objectType,
  raise,
  stringType,
  tagArray,
  toText,
  type Value,
} from '#values';
import { requireValue } from '../argument-errors.ts';
import { fromBytes, toBytes } from '../bytes.ts';
import { iterate } from '../collections/iterate.ts';
import { enumNumber } from '../enum-types.ts';
import type { DateTime } from '../system/date-time.ts';
import { decodeText, type Encoding, utf8Encoding } from '../text/encoding.ts';
import { FileInfo } from './file-system-info.ts';
import { attributesOf, type FileTime, fileTime, setFileTime } from './file-times.ts';
import { fullPath, withPath } from './io-error.ts';
import { openReader, openStream, openWriter } from './open.ts';

function readText(given: string, encoding: Encoding = utf8Encoding): string {
  const path = fullPath(given);
  return withPath(path, true, () => decodeText(readFileSync(path), encoding));
}

function linesOf(text: string): string[] {
  const lines = text.split(/\r\n|\r|\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

const readLines = (path: string, encoding?: Encoding): Value => tagArray(linesOf(readText(path, encoding)), stringType);

/** Text as a file's bytes, with the byte order mark that the encoding writes. */
function withMark(text: string, encoding: Encoding): Buffer {
  return Buffer.concat([Buffer.from(encoding.preamble), encoding.encode(text)]);
}

/** A folder that is not there is told as such. */
function write(given: string, bytes: Uint8Array): undefined {
  const path = fullPath(given);
  withPath(path, existsSync(path), () => writeFileSync(path, bytes));
  return undefined;
}

function append(given: string, text: string, encoding: Encoding): undefined {
  const path = fullPath(given);
  const there = existsSync(path) && statSync(path).size > 0;
  withPath(path, there, () => appendFileSync(path, there ? encoding.encode(text) : withMark(text, encoding)));
  return undefined;
}

const joinLines = (lines: Value): string =>
  [...iterate(requireValue(lines, 'contents'))].map(line => `${toText(line)}\n`).join('');

function copy(source: string, destination: string, overwrite = false): undefined {
  const [from, to] = [fullPath(source, 'sourceFileName'), fullPath(destination, 'destFileName')];
  withPath(from, true, () => statSync(from));
  if (!overwrite && existsSync(to)) raise('System.IO.IOException', `The file '${to}' already exists.`);
  withPath(to, false, () => copyFileSync(from, to));
  return undefined;
}

function move(source: string, destination: string, overwrite = false): undefined {
  const [from, to] = [fullPath(source, 'sourceFileName'), fullPath(destination, 'destFileName')];
  withPath(from, true, () => statSync(from));
  if (!overwrite && existsSync(to)) raise('System.IO.IOException', `The file '${to}' already exists.`);
  withPath(to, false, () => renameSync(from, to));
  return undefined;
}

function remove(given: string): undefined {
  const path = fullPath(given);
  if (existsSync(path)) withPath(path, true, () => unlinkSync(path));
  else if (!existsSync(dirname(path)))
    raise('System.IO.DirectoryNotFoundException', `Could not find a part of the path '${path}'.`);
  return undefined;
}

function exists(path: string | null): boolean {
  return path !== null && path !== '' && statSync(path, { throwIfNoEntry: false })?.isDirectory() === false;
}

/** GetLastWriteTime and its like, for File and Directory. */
export function timeMethods(): MethodDeclaration[] {
  const kinds: readonly (readonly [string, FileTime])[] = [
    ['CreationTime', 'creation'],
    ['LastAccessTime', 'access'],
    ['LastWriteTime', 'write'],
  ];
  return kinds.flatMap(([name, which]) =>
    [false, true].flatMap(universal => {
      const suffix = universal ? 'Utc' : '';
      const parameter = name.charAt(0).toLowerCase() + name.slice(1) + suffix;
      return [
        method(`datetime Get${name}${suffix}(string path)`, (path: string) =>
          fileTime(fullPath(path), which, universal),
        ),
        method(`void Set${name}${suffix}(string path, datetime ${parameter})`, (path: string, date: DateTime) => {
          setFileTime(fullPath(path), which, date, universal);
          return undefined;
        }),
      ];
    }),
  );
}

function writing(): MethodDeclaration[] {
  const encoding = 'System.Text.Encoding encoding';
  const enumerable = 'System.Collections.Generic.IEnumerable[string] contents';
  return [
    method(`void AppendAllLines(string path, ${enumerable})`, (path: string, lines: Value) =>
      append(path, joinLines(lines), utf8Encoding),
    ),
    method(`void AppendAllLines(string path, ${enumerable}, ${encoding})`, (path: string, lines: Value, by: Encoding) =>
      append(path, joinLines(lines), by),
    ),
    method('void AppendAllText(string path, string contents)', (path: string, text: string) =>
      append(path, text, utf8Encoding),
    ),
    method(`void AppendAllText(string path, string contents, ${encoding})`, append),
    method('void WriteAllBytes(string path, byte[] bytes)', (path: string, bytes: Value) =>
      write(path, toBytes(requireValue(bytes, 'bytes'))),
    ),
    ...['string[] contents', enumerable].flatMap(contents => [
      method(`void WriteAllLines(string path, ${contents})`, (path: string, lines: Value) =>
        write(path, utf8Encoding.encode(joinLines(lines))),
      ),
      method(`void WriteAllLines(string path, ${contents}, ${encoding})`, (path: string, lines: Value, by: Encoding) =>
        write(path, withMark(joinLines(lines), by)),
      ),
    ]),
    method('void WriteAllText(string path, string contents)', (path: string, text: string | null) =>
      write(path, utf8Encoding.encode(text ?? '')),
    ),
    method(
      `void WriteAllText(string path, string contents, ${encoding})`,
      (path: string, text: string | null, by: Encoding) => write(path, withMark(text ?? '', by)),
    ),
  ];
}

function reading(): MethodDeclaration[] {
  const encoding = 'System.Text.Encoding encoding';
  return [
    method('byte[] ReadAllBytes(string path)', (given: string) => {
      const path = fullPath(given);
      return fromBytes(withPath(path, true, () => readFileSync(path)));
    }),
    method('string[] ReadAllLines(string path)', (path: string) => readLines(path)),
    method(`string[] ReadAllLines(string path, ${encoding})`, readLines),
    method('string ReadAllText(string path)', (path: string) => readText(path)),
    method(`string ReadAllText(string path, ${encoding})`, readText),
    method('System.Collections.Generic.IEnumerable[string] ReadLines(string path)', (path: string) => readLines(path)),
    method(`System.Collections.Generic.IEnumerable[string] ReadLines(string path, ${encoding})`, readLines),
  ];
}

export const fileType = new NetType({
  fullName: 'System.IO.File',
  base: objectType,
  members: () => ({
    staticMethods: [
      ...writing(),
      method('System.IO.StreamWriter AppendText(string path)', (path: string) => openWriter(path, true)),
      method('void Copy(string sourceFileName, string destFileName)', (from: string, to: string) => copy(from, to)),
      method('void Copy(string sourceFileName, string destFileName, bool overwrite)', copy),
      method('System.IO.FileStream Create(string path)', (path: string) => openStream(path, 2)),
      method(
        'System.IO.FileSystemInfo CreateSymbolicLink(string path, string pathToTarget)',
        (path: string, target: string) => {
          withPath(path, true, () => symlinkSync(target, fullPath(path)));
          return new FileInfo(path);
        },
      ),
      method('System.IO.StreamWriter CreateText(string path)', (path: string) => openWriter(path, false)),
      method('void Delete(string path)', remove),
      method('bool Exists(string path)', exists),
      method('System.IO.FileAttributes GetAttributes(string path)', (path: string) => {
        const full = fullPath(path);
        withPath(full, true, () => statSync(full));
        return attributesOf(full);
      }),
      ...timeMethods(),
      method('void Move(string sourceFileName, string destFileName)', (from: string, to: string) => move(from, to)),
      method('void Move(string sourceFileName, string destFileName, bool overwrite)', move),
      method('System.IO.FileStream Open(string path, System.IO.FileMode mode)', (path: string, mode: EnumValue) =>
        openStream(path, enumNumber(mode)),
      ),
      method(
        'System.IO.FileStream Open(string path, System.IO.FileMode mode, System.IO.FileAccess access)',
        (path: string, mode: EnumValue, access: EnumValue) => openStream(path, enumNumber(mode), enumNumber(access)),
      ),
      method(
        'System.IO.FileStream Open(string path, System.IO.FileMode mode, System.IO.FileAccess access, System.IO.FileShare share)',
        (path: string, mode: EnumValue, access: EnumValue) => openStream(path, enumNumber(mode), enumNumber(access)),
      ),
      method('System.IO.FileStream OpenRead(string path)', (path: string) => openStream(path, 3, 1)),
      method('System.IO.StreamReader OpenText(string path)', (path: string) => openReader(path)),
      method('System.IO.FileStream OpenWrite(string path)', (path: string) => openStream(path, 4, 2)),
      ...reading(),
    ],
  }),
});
