import { closeSync, existsSync, openSync, readFileSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { type CmdletContext, decodeText, encodingByMark, type TextEncoding } from '#cmdlet';
import { WildcardPattern } from '#values';

/** This file is where the cmdlets of this folder touch the file system. */

const bufferSize = 65_536;

/** A text file under way of being written; text is held back until enough has come. */
export class TextFile {
  readonly #descriptor: number;
  readonly #encoding: TextEncoding;
  #pending = '';

  constructor(descriptor: number, encoding: TextEncoding, empty: boolean) {
    this.#descriptor = descriptor;
    this.#encoding = encoding;
    if (empty && encoding.preamble.length > 0) writeAll(descriptor, encoding.preamble);
  }

  write(text: string): void {
    this.#pending += text;
    if (this.#pending.length >= bufferSize) this.flush();
  }

  flush(): void {
    if (this.#pending === '') return;
    const bytes = this.#encoding.encode(this.#pending);
    this.#pending = '';
    writeAll(this.#descriptor, bytes);
  }

  close(): void {
    this.flush();
    closeSync(this.#descriptor);
  }
}

function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
}

export interface OutputOptions {
  readonly path: string;
  readonly literal: boolean;
  readonly append?: boolean | undefined;
  readonly noClobber?: boolean | undefined;
  readonly force?: boolean | undefined;
  readonly encoding: TextEncoding;
}

/** Opens a file for writing, with PowerShell's errors where that cannot be done. */
export function openTextFile(options: OutputOptions, context: CmdletContext): TextFile {
  const path = options.literal ? literalPath(options.path, context) : outputPath(options.path, context);
  if (options.noClobber && !options.append && existsSync(path)) {
    const message = `The file '${path}' already exists.`;
    context.fail(context.error('System.IO.IOException', message, 'NoClobber', 'ResourceExists', path));
  }
  try {
    const descriptor = openSync(path, options.append ? 'a' : 'w');
    return new TextFile(descriptor, options.encoding, !options.append || statSync(path).size === 0);
  } catch (error) {
    return failToOpen(error, path, context);
  }
}

/** The whole of a file. */
export function readBytes(path: string, context: CmdletContext): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    return failToOpen(error, path, context);
  }
}

/** Replaces the whole of a file. */
export function writeBytes(path: string, bytes: Uint8Array, context: CmdletContext): void {
  try {
    writeFileSync(path, bytes);
  } catch (error) {
    failToOpen(error, path, context);
  }
}

/** The whole of a text file; a byte order mark goes before the encoding asked for. */
export function readTextFile(path: string, encoding: TextEncoding, context: CmdletContext): string {
  return decodeText(readBytes(path, context), encoding);
}

/** Text of a file that may not be there; null then. */
export function readTextIfThere(path: string, encoding: TextEncoding, context: CmdletContext): string | null {
  return existsSync(path) ? readTextFile(path, encoding, context) : null;
}

/** What a file is written in, by its byte order mark: what is added to it should be too. */
export function encodingOfFile(path: string, usual: TextEncoding, context: CmdletContext): TextEncoding {
  return encodingByMark(readBytes(path, context)) ?? usual;
}

export function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

export function fileExists(path: string): boolean {
  return existsSync(path);
}

/** The files that a path to read means: with wildcards perhaps several, and at least one. */
export function inputPaths(path: string, literal: boolean, context: CmdletContext): string[] {
  if (literal || !WildcardPattern.containsWildcards(path)) return [literalPath(path, context)];
  const found = filesOf(path, context);
  return found.length > 0 ? found : noneFound(path, context);
}

/** The one file that a path means. */
export function outputPath(path: string, context: CmdletContext): string {
  if (!WildcardPattern.containsWildcards(path)) return literalPath(path, context);
  const found = filesOf(path, context);
  if (found.length > 1) {
    const message = `Cannot perform operation because the path resolved to more than one file. This command cannot operate on multiple files.`;
    context.fail(
      context.error(
        'System.InvalidOperationException',
        message,
        'ReadWriteMultipleFilesNotSupported',
        'InvalidArgument',
        path,
      ),
    );
  }
  return found[0] ?? noneFound(path, context);
}

function filesOf(path: string, context: CmdletContext): string[] {
  const items = context.shell.drives.expand(path);
  return items.filter(item => item.provider.name === 'FileSystem').map(item => item.path);
}

function noneFound(path: string, context: CmdletContext): never {
  const message = `Cannot perform operation because the wildcard path ${path} did not resolve to a file.`;
  return context.fail(context.error('System.IO.FileNotFoundException', message, 'FileOpenFailure', 'OpenError', path));
}

/** A path as typed, as the operating system knows it. */
export function literalPath(path: string, context: CmdletContext): string {
  const item = context.shell.drives.locate(path);
  if (item.provider.name !== 'FileSystem') {
    const message = `Cannot open file because the current provider (Microsoft.PowerShell.Core\\${item.provider.name}) cannot open a file.`;
    const type = 'System.Management.Automation.PSInvalidOperationException';
    context.fail(context.error(type, message, 'ReadWriteFileNotFileSystemProvider', 'InvalidArgument'));
  }
  return item.path;
}

/** What .NET says where the operating system refuses to open a file. */
export function openFailure(error: unknown, path: string): { type: string; message: string } {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  switch (code) {
    case 'ENOENT':
      if (existsSync(path.replace(/[\\/][^\\/]*$/, '') || '/')) {
        return { type: 'System.IO.FileNotFoundException', message: `Could not find file '${path}'.` };
      }
      return { type: 'System.IO.DirectoryNotFoundException', message: `Could not find a part of the path '${path}'.` };
    case 'EACCES':
    case 'EPERM':
    case 'EISDIR':
      return { type: 'System.UnauthorizedAccessException', message: `Access to the path '${path}' is denied.` };
    default:
      return { type: 'System.IO.IOException', message: error instanceof Error ? error.message : String(error) };
  }
}

function failToOpen(error: unknown, path: string, context: CmdletContext): never {
  const { type, message } = openFailure(error, path);
  return context.fail(context.error(type, message, 'FileOpenFailure', 'OpenError'));
}
