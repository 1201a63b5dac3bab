import {
  DriveInfo,
  type Drives,
  type ExpandOptions,
  type ItemPath,
  PathInfo,
  type Provider,
  ProviderInfo,
} from '#cmdlet';
import { type MemberTable, raiseRuntime, type Value, WildcardPattern } from '#values';
import { expandPattern } from './globbing.ts';
import { withItemNotes } from './item-notes.ts';
import { LocationHistory } from './location-history.ts';
import {
  collapse,
  joinPaths,
  qualifierOf,
  separator,
  unifySeparators,
  withoutTrailingSeparator,
} from './path-syntax.ts';
import {
  raiseArgumentError,
  raiseDriveNotFound,
  raiseInvalidOperation,
  raiseItemNotFound,
  raiseProviderNotFound,
} from './provider-errors.ts';

/** A path as typed, cut into where it starts and the text that is relative to it. */
interface Start {
  readonly provider: Provider;
  readonly drive: DriveInfo | null;
  readonly base: string;
  readonly rest: string;
}

/** The drives of a session and where it stands in them. */
export class SessionDrives implements Drives {
  readonly providers: readonly ProviderInfo[];
  readonly #members: MemberTable;
  readonly #drives = new Map<string, DriveInfo>();
  readonly #stacks = new Map<string, PathInfo[]>([['', []]]);
  readonly #history = new LocationHistory();
  #current: PathInfo;
  #stackName = '';

  constructor(members: MemberTable, providers: readonly Provider[], startFolder: string) {
    this.#members = members;
    this.providers = providers.map(
      provider => new ProviderInfo(provider, () => this.list().filter(drive => drive.provider.provider === provider)),
    );
    for (const info of this.providers) {
      for (const { name, root, description } of info.provider.defaultDrives) {
        this.add(new DriveInfo(name, info, root, description));
      }
    }
    this.#current = this.pathInfo(this.#rootItem());
    this.#current = this.pathInfo(this.locate(startFolder));
    this.#remember(this.locate(startFolder));
  }

  get location(): string {
    return this.#current.path;
  }
  get current(): PathInfo {
    return this.#current;
  }

  list(): DriveInfo[] {
    return [...this.#drives.values()];
  }
  find(name: string): DriveInfo | null {
    return this.#drives.get(name.toLowerCase()) ?? null;
  }
  add(drive: DriveInfo): void {
    this.#drives.set(drive.name.toLowerCase(), drive);
  }
  remove(name: string): void {
    const drive = this.find(name) ?? raiseDriveNotFound(name);
    if (drive === this.#current.drive) {
      raiseInvalidOperation(`Cannot remove drive '${drive.name}' because it is in use.`);
    }
    this.#drives.delete(name.toLowerCase());
  }

  locate(path: string): ItemPath {
    const { provider, drive, base, rest } = this.#start(path);
    return { provider, drive, path: this.#kept(provider, provider.normalize(provider.join(base, rest)), rest) };
  }

  expand(path: string, options: ExpandOptions = {}): ItemPath[] {
    const { provider, drive, base, rest } = this.#start(path);
    return expandPattern(provider, { base, rest }, options).map(each => ({
      provider,
      drive,
      path: this.#kept(provider, each, rest),
    }));
  }

  expandRequired(path: string, options: ExpandOptions = {}): ItemPath[] {
    const found = this.expand(path, options);
    if (found.length > 0 || (!options.literal && WildcardPattern.containsWildcards(path))) return found;
    const place = this.locate(options.literal ? path : WildcardPattern.unescape(path));
    return raiseItemNotFound(options.literal ? path : place.drive ? this.shown(place) : place.path);
  }

  shown({ provider, drive, path }: ItemPath): string {
    if (!drive) return `${provider.name}::${path}`;
    if (!drive.usesColon || separator === '\\') return path === '' ? separator : path;
    const root = withoutTrailingSeparator(drive.root);
    const below = path.startsWith(root) ? path.slice(root.length) : path;
    return joinPaths(`${drive.name}:${separator}`, below);
  }

  pathInfo(item: ItemPath): PathInfo {
    return new PathInfo(item.drive, this.providerInfo(item.provider), item.path, this.shown(item));
  }

  providerInfo(provider: Provider): ProviderInfo {
    return this.providers.find(each => each.provider === provider) ?? raiseProviderNotFound(provider.name);
  }

  present(item: ItemPath, value: Value, isContainer: boolean): Value {
    return withItemNotes(this.#members, this.providerInfo(item.provider), item, value, isContainer);
  }

  fileSystemPath(path: string): string {
    const item = this.locate(path);
    if (item.provider.name === 'FileSystem') return item.path;
    return raiseArgumentError(
      `The given path's format is not supported: '${path}' is not a path of the file system.`,
      path,
    );
  }

  setLocation(path: string, options: ExpandOptions = {}): void {
    const step = options.literal ? null : this.#history.step(path, this.#current);
    if (step) {
      this.#enter({ provider: step.provider.provider, drive: step.drive, path: step.providerPath });
      return;
    }
    const target = this.#locationTarget(path, options);
    this.#history.leave(this.#current);
    this.#enter(target);
  }

  stack(name: string): PathInfo[] | null {
    return this.#stacks.get(name === '' ? this.#stackName : name) ?? null;
  }
  push(stackName: string, place: PathInfo): void {
    const name = stackName === '' ? this.#stackName : stackName;
    const stack = this.#stacks.get(name) ?? [];
    this.#stacks.set(name, stack);
    stack.unshift(place);
  }
  selectStack(name: string): void {
    if (!this.#stacks.has(name)) {
      raiseRuntime('StackNotFound', `Cannot find path '${name}' because it does not exist.`, 'ObjectNotFound', {
        type: 'ItemNotFoundException',
        target: name,
      });
    }
    this.#stackName = name;
  }
  pop(stackName: string): void {
    const stack = this.stack(stackName);
    if (!stack) {
      raiseArgumentError(`Cannot find location stack '${stackName}'. It does not exist or it is not a container.`);
    }
    const place = stack.shift();
    // A stack with a name of its own is gone when it is empty.
    if (stack.length === 0 && stackName !== '') this.#stacks.delete(stackName);
    if (!place) return;
    this.#enter({ provider: place.provider.provider, drive: place.drive, path: place.providerPath });
  }

  #locationTarget(path: string, options: ExpandOptions): ItemPath {
    const found = this.expandRequired(path, options);
    const folders = found.filter(each => each.provider.isContainer(each.path));
    if (folders.length > 1) {
      raiseArgumentError(
        `Cannot set the location because path '${path}' resolved to multiple containers. You can only set the location to a single container at a time.`,
      );
    }
    const target = folders[0] ?? raiseItemNotFound(path);
    return { ...target, path: withoutTrailingSeparator(target.path) };
  }

  #enter(item: ItemPath): void {
    const drive = item.drive && this.find(item.drive.name) === item.drive ? item.drive : null;
    const place = { ...item, drive };
    this.#current = drive ? this.pathInfo(place) : this.#unqualified(place);
    this.#remember(place);
  }

  /** A location outside of any drive shows with its provider's full name. */
  #unqualified(item: ItemPath): PathInfo {
    const info = this.providerInfo(item.provider);
    return new PathInfo(null, info, item.path, `${info.fullName}::${item.path}`);
  }

  /** Each drive remembers where it was left. */
  #remember({ drive, path }: ItemPath): void {
    if (!drive) return;
    const root = withoutTrailingSeparator(drive.root);
    drive.currentLocation = collapse(path.startsWith(root) ? path.slice(root.length) : path);
  }

  #rootItem(): ItemPath {
    const drive = this.list().find(each => each.provider.provider.name === 'FileSystem');
    if (!drive) return raiseProviderNotFound('FileSystem');
    return { provider: drive.provider.provider, drive, path: drive.root };
  }

  #start(typed: string): Start {
    const start = this.#startOf(typed);
    return start.provider.hierarchical ? { ...start, rest: unifySeparators(start.rest) } : start;
  }

  #startOf(path: string): Start {
    const qualifier = qualifierOf(path);
    if (qualifier?.kind === 'provider') return this.#providerStart(qualifier.name, qualifier.rest);
    if (qualifier) {
      const drive = this.find(qualifier.name) ?? raiseDriveNotFound(qualifier.name);
      return this.#driveStart(drive, qualifier.rest);
    }
    const here = this.#current;
    const provider = here.provider.provider;
    if (/^~(?=$|[\\/])/.test(path) && provider.home !== '') {
      return { provider, drive: here.drive, base: provider.home, rest: path.slice(1) };
    }
    if (/^[\\/]/.test(path)) {
      // On Windows every drive has a root of its own; on Unix there is one for all.
      const { provider: files, drive: first } = this.#rootItem();
      const stays = separator === '\\' && here.drive !== null;
      const drive = stays ? here.drive : first;
      return {
        provider: stays ? provider : files,
        drive,
        base: drive?.root ?? separator,
        rest: path.replace(/^[\\/]+/, ''),
      };
    }
    return { provider, drive: here.drive, base: here.providerPath, rest: path };
  }

  #providerStart(name: string, rest: string): Start {
    const short = name.slice(name.lastIndexOf('\\') + 1).toLowerCase();
    const info = this.providers.find(each => each.provider.name.toLowerCase() === short) ?? raiseProviderNotFound(name);
    return { provider: info.provider, drive: null, base: '', rest };
  }

  /** `X:a` starts where the drive was left, `X:/a` at its root. */
  #driveStart(drive: DriveInfo, rest: string): Start {
    const provider = drive.provider.provider;
    const absolute = /^[\\/]/.test(rest) || !provider.hierarchical;
    const base = absolute ? drive.root : joinPaths(drive.root, drive.currentLocation);
    return { provider, drive, base, rest: rest.replace(/^[\\/]+/, '') };
  }

  /** PowerShell keeps a separator that was typed at the end. */
  #kept(provider: Provider, path: string, rest: string): string {
    if (!provider.hierarchical || !/[\\/]$/.test(rest) || path.endsWith(separator)) return path;
    return path + separator;
  }
}
