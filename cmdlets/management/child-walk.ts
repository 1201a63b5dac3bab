import type { ChildItem, CmdletContext, ItemPath, Provider } from '#cmdlet';
import type { Value } from '#values';
import { type AttributeTest, attributesOf } from './attribute-filter.ts';
import { attempt } from './report-errors.ts';
import { type ItemArguments, isWanted, matches } from './select-items.ts';

export interface WalkOptions {
  readonly names: ItemArguments;
  /** How many folders deep; zero is only what the container itself holds. */
  readonly depth: number;
  readonly force: boolean;
  /** -Name: relative names instead of objects. */
  readonly asNames: boolean;
  readonly followLinks: boolean;
  readonly kind: 'any' | 'folders' | 'files' | 'none';
  readonly attributes: AttributeTest | null;
}

/** Lists what containers hold, in PowerShell's orders. */
export class ChildWalk {
  readonly #context: CmdletContext;
  readonly #options: WalkOptions;
  readonly #item: ItemPath;
  readonly #provider: Provider;

  constructor(context: CmdletContext, item: ItemPath, options: WalkOptions) {
    this.#context = context;
    this.#options = options;
    this.#item = item;
    this.#provider = item.provider;
  }

  /** A level at a time: a container's children, then those of each of its containers. */
  levels(path = this.#item.path, prefix = '', depth = this.#options.depth): void {
    const children = this.#childrenOf(path);
    for (const child of children) this.#emit(path, prefix, child);
    if (depth <= 0) return;
    for (const child of children) {
      if (this.#enters(child))
        this.levels(this.#provider.join(path, child.name), this.#relative(prefix, child.name), depth - 1);
    }
  }

  /** Each container's inside right behind it: how PowerShell goes when it filters by name itself. */
  inward(path = this.#item.path, depth = this.#options.depth): void {
    for (const child of this.#childrenOf(path)) {
      this.#emit(path, '', child);
      if (depth > 0 && this.#enters(child)) this.inward(this.#provider.join(path, child.name), depth - 1);
    }
  }

  /** The same for a pattern at the end of the path: containers at the top that match show their inside. */
  matching(pattern: string, path = this.#item.path, depth = this.#options.depth, top = true): void {
    for (const child of this.#childrenOf(path)) {
      const found = matches(child.name, pattern);
      if (found && child.isContainer && top) {
        this.inward(this.#provider.join(path, child.name), depth - 1);
        continue;
      }
      if (found) this.#emit(path, '', child);
      if (depth > 0 && this.#enters(child))
        this.matching(pattern, this.#provider.join(path, child.name), depth - 1, false);
    }
  }

  /** The item itself, as for a path that is no container. */
  self(value: Value, name: string): void {
    const isContainer = this.#provider.isContainer(this.#item.path);
    if (!this.#passes(value, isContainer)) return;
    const { drives } = this.#context.shell;
    this.#context.write(drives.present(this.#item, this.#options.asNames ? name : value, isContainer));
  }

  #childrenOf(path: string): ChildItem[] {
    this.#context.checkStop();
    if (this.#options.kind === 'none') return [];
    const children: ChildItem[] = [];
    attempt(this.#context, () => {
      children.push(...this.#provider.children(path, this.#options.force));
    });
    return children;
  }

  #enters(child: ChildItem): boolean {
    return child.isContainer && (this.#options.followLinks || !child.isLink);
  }

  #relative(prefix: string, name: string): string {
    return prefix === '' ? name : this.#provider.join(prefix, name);
  }

  #emit(parent: string, prefix: string, child: ChildItem): void {
    const { kind, names, attributes, asNames } = this.#options;
    if (kind === 'folders' && !child.isContainer) return;
    if (kind === 'files' && child.isContainer) return;
    if (!isWanted(child.name, names)) return;
    const path = this.#provider.join(parent, child.name);
    const object = asNames && !attributes ? null : this.#provider.get(path, true);
    if (attributes && !attributes(attributesOf(object, this.#context))) return;
    const shown = asNames ? this.#relative(prefix, child.name) : object;
    this.#context.write(this.#context.shell.drives.present({ ...this.#item, path }, shown, child.isContainer));
  }

  #passes(value: Value, isContainer: boolean): boolean {
    const { kind, attributes } = this.#options;
    if (kind === 'none' || (kind === 'folders' && !isContainer) || (kind === 'files' && isContainer)) return false;
    return !attributes || attributes(attributesOf(value, this.#context));
  }
}
