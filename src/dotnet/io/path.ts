import { randomBytes } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import {
  Char,
  charType,
  type MethodDeclaration,
  method,
  NetType,
  objectType,
  property,
  raise,
  tagArray,
  type Value,
} from '#values';
import { requireValue } from '../argument-errors.ts';

function combine(...paths: (string | null)[]): string {
  let result = '';
  paths.forEach((path, i) => {
    const part = requireValue(path, paths.length <= 4 ? `path${i + 1}` : 'paths');
    if (part === '') return;
    if (part.startsWith('/') || result === '') result = part;
    else result = result.endsWith('/') ? result + part : `${result}/${part}`;
  });
  return result;
}

function joined(...paths: (string | null)[]): string {
  let result = '';
  for (const part of paths) {
    if (!part) continue;
    if (result === '') result = part;
    else result = result.endsWith('/') || part.startsWith('/') ? result + part : `${result}/${part}`;
  }
  return result;
}

const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

function extension(path: string): string {
  const name = fileName(path);
  const dot = name.lastIndexOf('.');
  return dot < 0 || dot === name.length - 1 ? '' : name.slice(dot);
}

function changeExtension(path: string | null, given: string | null): string | null {
  if (path === null || path === '') return path;
  const name = fileName(path);
  const dot = name.lastIndexOf('.');
  const stem = dot < 0 ? path : path.slice(0, path.length - (name.length - dot));
  if (given === null) return stem;
  return given.startsWith('.') ? stem + given : `${stem}.${given}`;
}

function directoryName(path: string | null): string | null {
  if (path === null || path === '' || /^\/+$/.test(path)) return null;
  const at = path.lastIndexOf('/');
  if (at < 0) return '';
  return (
    path
      .slice(0, at)
      .replace(/\/+$/, '')
      .replace(/\/{2,}/g, '/') || '/'
  );
}

function randomName(): string {
  const letters = 'abcdefghijklmnopqrstuvwxyz012345';
  const text = Array.from(randomBytes(11), byte => letters.charAt(byte & 31)).join('');
  return `${text.slice(0, 8)}.${text.slice(8)}`;
}

function tempFile(): string {
  const path = join(tmpdir(), `tmp${randomName().replace('.', '').slice(0, 6)}.tmp`);
  writeFileSync(path, '', { mode: 0o600 });
  return path;
}

const chars = (text: string): Value =>
  tagArray(
    Array.from(text, char => new Char(char.charCodeAt(0))),
    charType,
  );
const several = (name: string, run: (...paths: (string | null)[]) => string): MethodDeclaration[] => [
  ...[2, 3, 4].map(count =>
    method(`string ${name}(${Array.from({ length: count }, (_, i) => `string path${i + 1}`).join(', ')})`, run),
  ),
  method(`string ${name}(Params string[] paths)`, (paths: string[]) => run(...paths)),
];

function fullPath(path: string | null, base?: string): string {
  if (requireValue(path, 'path') === '')
    raise('ArgumentException', "The value cannot be an empty string. (Parameter 'path')");
  const given = path ?? '';
  const full = base === undefined ? resolve(given) : resolve(base, given);
  return given.endsWith('/') && full !== '/' ? `${full}/` : full;
}

function methods(): MethodDeclaration[] {
  return [
    method('string ChangeExtension(string path, string extension)', changeExtension),
    ...several('Combine', combine),
    method('bool EndsInDirectorySeparator(string path)', (path: string) => path.endsWith('/')),
    method('bool Exists(string path)', (path: string | null) => path !== null && path !== '' && existsSync(path)),
    method('string GetDirectoryName(string path)', directoryName),
    method('string GetExtension(string path)', (path: string | null) => (path === null ? null : extension(path))),
    method('string GetFileName(string path)', (path: string | null) => (path === null ? null : fileName(path))),
    method('string GetFileNameWithoutExtension(string path)', (path: string | null) =>
      path === null ? null : fileName(path).replace(/\.[^.]*$/, ''),
    ),
    method('string GetFullPath(string path)', (path: string) => fullPath(path)),
    method('string GetFullPath(string path, string basePath)', fullPath),
    method('char[] GetInvalidFileNameChars()', () => chars('\0/')),
    method('char[] GetInvalidPathChars()', () => chars('\0')),
    method('string GetPathRoot(string path)', (path: string | null) =>
      path === null || path === '' ? null : path.startsWith('/') ? '/' : '',
    ),
    method('string GetRandomFileName()', randomName),
    method(
      'string GetRelativePath(string relativeTo, string path)',
      (from: string, path: string) => relative(from, path) || '.',
    ),
    method('string GetTempFileName()', tempFile),
    method('string GetTempPath()', () => `${tmpdir().replace(/\/$/, '')}/`),
    method('bool HasExtension(string path)', (path: string | null) => path !== null && extension(path) !== ''),
    method('bool IsPathFullyQualified(string path)', (path: string) => path.startsWith('/')),
    method('bool IsPathRooted(string path)', (path: string | null) => path?.startsWith('/') === true),
    ...several('Join', joined),
    method('string TrimEndingDirectorySeparator(string path)', (path: string) =>
      path.length > 1 ? path.replace(/\/$/, '') : path,
    ),
  ];
}

const char = (name: string, letter: string) => property(`char ${name}`, () => new Char(letter.charCodeAt(0)));

export const pathType = new NetType({
  fullName: 'System.IO.Path',
  base: objectType,
  members: () => ({
    staticMethods: methods(),
    staticProperties: [
      char('AltDirectorySeparatorChar', '/'),
      char('DirectorySeparatorChar', '/'),
      char('PathSeparator', ':'),
      char('VolumeSeparatorChar', '/'),
    ],
  }),
});
