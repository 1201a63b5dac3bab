import { existsSync, openSync } from 'node:fs';
import { raise } from '#values';
import { type Encoding, utf8Encoding } from '../text/encoding.ts';
import { fullPath, raiseFileNotFound, withPath } from './io-error.ts';
import { FileStream } from './stream.ts';
import { StreamReader } from './stream-reader.ts';
import { StreamWriter } from './stream-writer.ts';

/** FileMode's numbers: CreateNew, Create, Open, OpenOrCreate, Truncate, Append. */
const createNew = 1;
const create = 2;
const open = 3;
const openOrCreate = 4;
const truncate = 5;
const append = 6;

/** Opens a file as a stream. `access`: 1 reads, 2 writes, 3 both. */
export function openStream(
  given: string,
  mode: number,
  access = mode === open ? 3 : mode === append ? 2 : 3,
): FileStream {
  const path = fullPath(given);
  const there = existsSync(path);
  if (mode === createNew && there) raise('System.IO.IOException', `The file '${path}' already exists.`);
  if ((mode === open || mode === truncate) && !there) raiseFileNotFound(path);
  const writes = access !== 1;
  const flags =
    mode === create || mode === truncate || mode === createNew || (!there && (mode === openOrCreate || mode === append))
      ? 'w+'
      : writes
        ? 'r+'
        : 'r';
  const descriptor = withPath(path, there, () => openSync(path, flags));
  const stream = new FileStream(path, descriptor, writes);
  if (mode === append) stream.position = stream.length;
  return stream;
}

export function openReader(path: string, encoding: Encoding = utf8Encoding): StreamReader {
  return new StreamReader(openStream(path, open, 1), encoding);
}

export function openWriter(path: string, appends: boolean, encoding: Encoding = utf8Encoding): StreamWriter {
  return new StreamWriter(openStream(path, appends ? append : create, 2), encoding);
}
