import { chmodSync, closeSync, fstatSync, openSync, truncateSync, writeSync } from 'node:fs';
import { type ContentOptions, type ContentWriter, encodingNamed, type ProviderCall, type TextEncoding } from '#cmdlet';
import { Byte, baseOf, raise, toText, type Value } from '#values';
import { raiseArgumentError } from '../provider-errors.ts';
import { byteOrderMark } from './file-content.ts';
import { errorCode, fileException, guarded, raiseFileError } from './file-error.ts';
import { entryOf, isFolder } from './file-listing.ts';

const flushAt = 1 << 16;

/** Writes a file for Set-Content and Add-Content; text is held back until there is a block of it. */
export class FileWriter implements ContentWriter {
  readonly #file: number;
  readonly #encoding: TextEncoding;
  readonly #options: ContentOptions;
  #text = '';

  constructor(path: string, options: ContentOptions, force: boolean) {
    this.#options = options;
    const existed = entryOf(path) !== null;
    this.#encoding = encodingFor(path, options, existed && options.append);
    this.#file = openForWriting(path, options.append ? 'a' : 'w', force);
    if (!options.asBytes && fstatSync(this.#file).size === 0) writeAll(this.#file, this.#encoding.preamble);
  }

  write(values: readonly Value[]): void {
    for (const value of values) this.#writeOne(baseOf(value));
  }

  #writeOne(value: Value): void {
    if (value === null || value === undefined) return;
    if (Array.isArray(value)) this.write(value);
    else if (this.#options.asBytes) writeAll(this.#file, Uint8Array.of(byteFrom(value)));
    else this.#writeText(value);
  }

  #writeText(value: Value): void {
    this.#text += typeof value === 'string' ? value : toText(value);
    if (!this.#options.noNewline) this.#text += '\n';
    if (this.#text.length >= flushAt) this.#flush();
  }

  #flush(): void {
    if (this.#text !== '') writeAll(this.#file, this.#encoding.encode(this.#text));
    this.#text = '';
  }

  close(): void {
    this.#flush();
    closeSync(this.#file);
  }
}

function byteFrom(value: Value): number {
  if (value instanceof Byte) return value.value;
  return raiseArgumentError(
    'Cannot proceed with byte encoding. When using byte encoding the content must be of type byte.',
  );
}

/** Text that is added goes in as the file's mark says, unless an encoding was asked for. */
function encodingFor(path: string, { encoding, asBytes }: ContentOptions, append: boolean): TextEncoding {
  if (encoding) return encoding;
  const mark = append && !asBytes ? byteOrderMark(path).unicode : null;
  return encodingNamed(mark ?? 'utf8') ?? raiseArgumentError(`'${mark}' is not a supported encoding name.`);
}

function writeAll(file: number, bytes: Uint8Array): void {
  let done = 0;
  while (done < bytes.length) done += writeSync(file, bytes, done);
}

function openForWriting(path: string, flags: 'a' | 'w', force: boolean): number {
  try {
    return openSync(path, flags);
  } catch (error) {
    const code = errorCode(error);
    if (code === null) throw error;
    if (force && (code === 'EACCES' || code === 'EPERM') && !isFolder(path)) {
      chmodSync(path, 0o644);
      return openSync(path, flags);
    }
    return refuse(path, error);
  }
}

function refuse(path: string, error: unknown): never {
  const { type, message } = fileException(error, path);
  if (type.endsWith('DirectoryNotFoundException')) {
    raiseFileError(type, message, 'GetContentWriterDirectoryNotFoundError', 'ObjectNotFound', path);
  }
  const denied = type.endsWith('UnauthorizedAccessException');
  const id = denied ? 'GetContentWriterUnauthorizedAccessError' : 'GetContentWriterIOError';
  raiseFileError(type, message, id, denied ? 'PermissionDenied' : 'WriteError', path);
}

export function openFileWriter(path: string, options: ContentOptions, force: boolean): ContentWriter {
  if (isFolder(path)) {
    // PowerShell empties the file first, and that is what fails.
    if (!options.append) raise('System.NotSupportedException', clearFolderText(path));
    raiseFileError(
      'System.InvalidOperationException',
      `Unable to write content because it is a directory: '${path}'.`,
      'WriteContainerContentException',
      'InvalidOperation',
      null,
    );
  }
  return new FileWriter(path, options, force);
}

/** Clear-Content: the file stays, empty. */
export function clearFile(path: string, call: ProviderCall): void {
  if (isFolder(path)) {
    raiseFileError(
      'System.NotSupportedException',
      clearFolderText(path),
      'ClearDirectoryContent',
      'InvalidOperation',
      path,
    );
  }
  if (!call.context.shouldProcess(`Item: ${path}`, 'Clear Content')) return;
  guarded(path, 'ClearContentIOError', 'WriteError', path, () => truncateSync(path));
}

export function clearFolderText(path: string): string {
  return `Unable to clear content of '${path}' because it is a directory. Clear-Content is only supported on files.`;
}
