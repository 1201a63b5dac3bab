import { DirectoryInfo, FileInfo } from '#dotnet';
import type { Value } from '#values';
import { isFolder } from './file-listing.ts';

/** Makes the objects that stand for files and folders. */
export interface FileObjects {
  file(path: string): Value;
  folder(path: string): Value;
  /** Is it a link that leads to a folder? */
  isFolderLink(path: string): boolean;
}

export const fileObjects: FileObjects = {
  file: path => new FileInfo(path),
  folder: path => new DirectoryInfo(path),
  isFolderLink: isFolder,
};
