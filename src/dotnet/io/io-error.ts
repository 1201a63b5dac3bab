import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { exceptionOf, raise, ThrownException } from '#values';
import { raiseNull } from '../argument-errors.ts';

/** An absolute path. .NET resolves against the process's directory, not against the shell's location. */
export function fullPath(path: string | null, parameter = 'path'): string {
  if (path === null || path === undefined) return raiseNull(parameter);
  if (path === '') return raise('ArgumentException', `The value cannot be an empty string. (Parameter '${parameter}')`);
  return resolve(path);
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** Throws what .NET throws for an error of the operating system, about a path. */
export function raiseIo(error: unknown, path: string, isFile = true): never {
  if (error instanceof ThrownException) throw error;
  switch (codeOf(error)) {
    case 'ENOENT':
      return isFile && existsSync(dirname(path))
        ? raiseFileNotFound(path)
        : raise('System.IO.DirectoryNotFoundException', `Could not find a part of the path '${path}'.`);
    case 'ENOTDIR':
      return raise('System.IO.DirectoryNotFoundException', `Could not find a part of the path '${path}'.`);
    case 'EACCES':
    case 'EPERM':
    case 'EISDIR':
      return raise('UnauthorizedAccessException', `Access to the path '${path}' is denied.`);
    case 'EEXIST':
      return raise('System.IO.IOException', `The file '${path}' already exists.`);
    case 'ENOTEMPTY':
      return raise('System.IO.IOException', `Directory not empty : '${path}'`);
    default:
      return raise('System.IO.IOException', `${error instanceof Error ? error.message : String(error)} : '${path}'`);
  }
}

export function raiseFileNotFound(path: string): never {
  const exception = exceptionOf('System.IO.FileNotFoundException', `Could not find file '${path}'.`);
  exception.data.set('FileName', path);
  throw new ThrownException(exception);
}

/** Runs a file operation; what fails is told as .NET tells it. */
export function withPath<T>(path: string, isFile: boolean, action: () => T): T {
  try {
    return action();
  } catch (error) {
    return raiseIo(error, path, isFile);
  }
}
