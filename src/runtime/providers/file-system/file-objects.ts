import type { Value } from '#values';

/** Makes the objects that stand for files; .NET's FileInfo and DirectoryInfo in a session. */
export interface FileObjects {
  file(path: string): Value;
  folder(path: string): Value;
  /** Is it a link that leads to a folder? */
  isFolderLink(path: string): boolean;
}
