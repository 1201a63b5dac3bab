import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { type ContentOptions, type ContentReader, decodeText } from '#cmdlet';
import { Byte, byteType, tagArray, type Value } from '#values';
import { StoredPieces } from '../stored-pieces.ts';
import { guarded, raiseFileError } from './file-error.ts';
import { isFolder } from './file-listing.ts';
import { LineReader } from './line-reader.ts';

/** Opens a file for Get-Content: lines, bytes, delimited pieces, or all of it. */
export function openFileReader(path: string, options: ContentOptions): ContentReader {
  if (isFolder(path)) {
    raiseFileError(
      'System.InvalidOperationException',
      `Unable to get content because it is a directory: '${path}'. Please use 'Get-ChildItem' instead.`,
      'GetContainerContentException',
      'InvalidOperation',
      null,
    );
  }
  return guarded(path, 'GetContentReaderIOError', 'ReadError', path, () => {
    if (options.asBytes) return new StoredPieces(bytesOf(path, options.raw));
    const mark = byteOrderMark(path);
    const plain = mark.unicode === null && (options.encoding === null || options.encoding.name === 'utf-8');
    if (plain && !options.raw && options.delimiter === null) return new LineReader(path, mark.length);
    const text = decodeText(readFileSync(path), options.encoding ?? undefined);
    return new StoredPieces(piecesOf(text, options));
  });
}

function bytesOf(path: string, raw: boolean): Value[] {
  const bytes = tagArray(
    Array.from(readFileSync(path), byte => new Byte(byte)),
    byteType,
  );
  return raw ? [bytes] : bytes;
}

function piecesOf(text: string, { raw, delimiter }: ContentOptions): string[] {
  if (text === '') return [];
  if (raw) return [text];
  const pieces = delimiter ? text.split(delimiter) : text.split(/\r\n|\n|\r/);
  if (pieces.at(-1) === '') pieces.pop();
  return pieces;
}

/** The mark at the start of a file: its length for UTF-8, the encoding's name for the others. */
export function byteOrderMark(path: string): { length: number; unicode: string | null } {
  const head = Buffer.alloc(4);
  const file = openSync(path, 'r');
  const count = readSync(file, head, 0, 4, 0);
  closeSync(file);
  if (count >= 3 && head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { length: 3, unicode: null };
  if (count >= 4 && head.readUInt32LE(0) === 0xfeff) return { length: 4, unicode: 'utf32' };
  if (count >= 4 && head.readUInt32BE(0) === 0xfeff) return { length: 4, unicode: 'bigendianutf32' };
  if (count >= 2 && head.readUInt16LE(0) === 0xfeff) return { length: 2, unicode: 'unicode' };
  if (count >= 2 && head.readUInt16BE(0) === 0xfeff) return { length: 2, unicode: 'bigendianunicode' };
  return { length: 0, unicode: null };
}
