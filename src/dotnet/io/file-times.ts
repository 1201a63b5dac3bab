import { lstatSync, type Stats, utimesSync } from 'node:fs';
import type { EnumValue } from '#values';
import { enumOf } from '../enum-types.ts';
import { DateTime, local, utc } from '../system/date-time.ts';
import { withPath } from './io-error.ts';

/** What .NET says of the times of a file that is not there. */
const missing = new DateTime(504_911_232_000_000_000n, utc);

export function statOf(path: string): Stats | null {
  return lstatSync(path, { throwIfNoEntry: false }) ?? null;
}

export type FileTime = 'creation' | 'access' | 'write';

function milliseconds(stat: Stats, which: FileTime): number {
  if (which === 'write') return stat.mtimeMs;
  return which === 'access' ? stat.atimeMs : Math.min(stat.birthtimeMs || stat.mtimeMs, stat.mtimeMs);
}

/** A time of a file, to the microsecond. */
export function fileTime(path: string, which: FileTime, universal: boolean): DateTime {
  const stat = statOf(path);
  const date = stat
    ? new DateTime(BigInt(Math.round(milliseconds(stat, which) * 1000)) * 10n + 621_355_968_000_000_000n, utc)
    : missing;
  return universal ? date : date.toLocal();
}

/** Sets a time; Linux has none for the creation, so that this sets the time of writing, as .NET does. */
export function setFileTime(path: string, which: FileTime, date: DateTime, universal: boolean): void {
  withPath(path, true, () => {
    const stat = lstatSync(path);
    const moment = universal && date.kind !== local ? new DateTime(date.ticks, utc) : date;
    const seconds = moment.unixMilliseconds / 1000;
    utimesSync(
      path,
      which === 'access' ? seconds : stat.atimeMs / 1000,
      which === 'access' ? stat.mtimeMs / 1000 : seconds,
    );
  });
}

const readOnlyBit = 1;
const hiddenBit = 2;
const directoryBit = 16;
const normalBit = 128;
const reparsePointBit = 1024;

/** FileAttributes as .NET makes them of Unix modes: hidden by the dot, read-only where nobody may write. */
export function attributesOf(path: string): EnumValue {
  const stat = statOf(path);
  const type = 'System.IO.FileAttributes';
  if (!stat) return enumOf(type, -1);
  let bits = stat.isDirectory() ? directoryBit : 0;
  if (stat.isSymbolicLink()) bits |= reparsePointBit;
  if ((stat.mode & 0o222) === 0) bits |= readOnlyBit;
  if (/(^|\/)\.[^/]+\/?$/.test(path)) bits |= hiddenBit;
  return enumOf(type, bits === 0 ? normalBit : bits);
}
