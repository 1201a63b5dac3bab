import type { MemberInfo, Value } from '#values';
import type { CmdletContext } from './context.ts';
import type { DriveInfo } from './drive-info.ts';
import type { TextEncoding } from './text-encoding.ts';

/** A place in a provider: what a path as typed leads to. */
export interface ItemPath {
  readonly provider: Provider;
  /** Null when the path named the provider itself (`FileSystem::/tmp`). */
  readonly drive: DriveInfo | null;
  /** In the provider's own terms: an absolute file name; a variable's name, empty for the root. */
  readonly path: string;
}

/** What a provider needs to know of the command that calls it. */
export interface ProviderCall {
  readonly context: CmdletContext;
  readonly force: boolean;
  /** Takes what the operation gives back, `undefined` meaning the item itself; the command adds the provider's note properties and decides whether it is shown. */
  readonly write: (value: Value, path: string, isContainer: boolean) => void;
  /** Runs a part of the work; what it throws is reported, and the rest goes on. */
  readonly attempt: (work: () => void) => void;
  /** -Filter, -Include and -Exclude for what lies below the item (Copy-Item -Recurse); by name. */
  readonly accepts?: (name: string, isContainer: boolean) => boolean;
}

/** An entry of a container. */
export interface ChildItem {
  readonly name: string;
  readonly isContainer: boolean;
  /** A link to something elsewhere; a listing that goes down does not follow it. */
  readonly isLink?: boolean;
}

/** Reads an item's content piece by piece. */
export interface ContentReader {
  /** The next line, record, byte or object; `undefined` at the end. */
  read(): Value;
  /** Moves to where the last `count` pieces start. */
  seekFromEnd(count: number): void;
  close(): void;
}

export interface ContentWriter {
  write(values: readonly Value[]): void;
  close(): void;
}

/** How content is cut and coded; each provider takes what it understands. */
export interface ContentOptions {
  /** Null when none was asked for: a byte order mark decides, else UTF-8. */
  readonly encoding: TextEncoding | null;
  readonly asBytes: boolean;
  /** `-Raw`: all of it at once. */
  readonly raw: boolean;
  readonly delimiter: string | null;
  readonly noNewline: boolean;
  readonly append: boolean;
}

/**
 * What stands behind the drives of one kind. Paths are the provider's own; items are plain objects without note properties.
 * An operation that is left out is one that the provider does not support. Failures are thrown as exceptions with an id.
 */
export interface Provider {
  readonly name: string;
  readonly capabilities: readonly string[];
  /** What `~` means; empty where it means nothing. */
  readonly home: string;
  /** The drives that every session starts with. */
  readonly defaultDrives: readonly { readonly name: string; readonly root: string; readonly description: string }[];
  /** Do items have folders between them and the root? */
  readonly hierarchical: boolean;

  exists(path: string): boolean;
  isContainer(path: string): boolean;
  /** Throws ItemNotFoundException when there is none. A hidden item is found only with `force`. */
  get(path: string, force: boolean): Value;
  /** What a container holds, containers first. Hidden ones only with `force`. */
  children(path: string, force: boolean): ChildItem[];
  join(parent: string, child: string): string;
  /** Takes `..`, `.` and doubled separators out. */
  normalize(path: string): string;

  newItem?(path: string, itemType: string | null, value: Value, call: ProviderCall): void;
  setItem?(path: string, value: Value, call: ProviderCall): void;
  clearItem?(path: string, call: ProviderCall): void;
  removeItem?(path: string, recurse: boolean, call: ProviderCall): void;
  renameItem?(path: string, newName: string, call: ProviderCall): void;
  copyItem?(path: string, destination: string, recurse: boolean, container: boolean, call: ProviderCall): void;
  moveItem?(path: string, destination: string, call: ProviderCall): void;
  invokeItem?(path: string, call: ProviderCall): void;

  openReader?(path: string, options: ContentOptions): ContentReader;
  openWriter?(path: string, options: ContentOptions, force: boolean): ContentWriter;
  clearContent?(path: string, call: ProviderCall): void;

  /** Notes beyond the usual ones (UnixStat). */
  extraMembers?(path: string): readonly MemberInfo[];
  /** The root of a new drive as the provider writes it; null when no drive can stand on it. */
  rootOf?(root: string): string | null;
  /** Bytes used and free where a drive stands, as Int64 values. */
  space?(root: string): { readonly used: Value; readonly free: Value };
  /** Does Get-ItemProperty and its like work here? */
  readonly hasProperties?: boolean;
}
