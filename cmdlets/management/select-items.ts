import type { CmdletContext, ItemPath, ProviderCall } from '#cmdlet';
import { type Value, WildcardPattern } from '#values';
import { attempt } from './report-errors.ts';

/** The parameters by which a command says what it works on; those that it has. */
export interface ItemArguments {
  readonly Path?: string[] | undefined;
  readonly LiteralPath?: string[] | undefined;
  readonly Filter?: string | undefined;
  readonly Include?: string[] | undefined;
  readonly Exclude?: string[] | undefined;
  readonly Force?: boolean | undefined;
}

/** The items that -Path or -LiteralPath mean, less what -Include, -Exclude and -Filter leave out. A path that leads nowhere is an error. */
export function* selectItems(context: CmdletContext, bound: ItemArguments): IterableIterator<ItemPath> {
  const literal = bound.LiteralPath !== undefined;
  for (const path of bound.LiteralPath ?? bound.Path ?? []) {
    const items: ItemPath[] = [];
    attempt(context, () => {
      const found = context.shell.drives.expandRequired(path, { literal, force: bound.Force ?? false });
      items.push(...found.filter(item => isChosen(item, path, bound)));
    });
    yield* items;
  }
}

/** Does an item that a path means pass -Include and -Exclude, and -Filter where the path has wildcards? */
export function isChosen(item: ItemPath, path: string, bound: ItemArguments): boolean {
  const pattern = bound.LiteralPath === undefined && WildcardPattern.containsWildcards(path);
  return isWanted(leafName(item), pattern ? bound : { Include: bound.Include, Exclude: bound.Exclude });
}

/** Does a name pass -Include, -Exclude and -Filter? */
export function isWanted(name: string, bound: ItemArguments): boolean {
  if (bound.Filter && !matches(name, bound.Filter)) return false;
  if (bound.Include?.length && !bound.Include.some(pattern => matches(name, pattern))) return false;
  return !bound.Exclude?.some(pattern => matches(name, pattern));
}

export function matches(name: string, pattern: string): boolean {
  return WildcardPattern.get(pattern, true).matches(name);
}

/** What stands behind the last separator of an item's path. */
export function leafName({ provider, path }: ItemPath): string {
  if (!provider.hierarchical) return path;
  const text = path.length > 1 ? path.replace(/[\\/]+$/, '') : path;
  return text.slice(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1);
}

/** Is anything left out by name? */
export function isFiltered(bound: ItemArguments): boolean {
  return Boolean(bound.Filter || bound.Include?.length || bound.Exclude?.length);
}

export interface CallOptions {
  readonly force?: boolean | undefined;
  /** Is what the operation gives shown? */
  readonly show: boolean;
  readonly accepts?: ((name: string, isContainer: boolean) => boolean) | undefined;
}

/** What a provider is told of the command that calls it for an item. */
export function providerCall(context: CmdletContext, item: ItemPath, options: CallOptions): ProviderCall {
  const { drives } = context.shell;
  return {
    context,
    force: options.force ?? false,
    write: (value, path, isContainer) => {
      if (!options.show) return;
      const object = value === undefined ? item.provider.get(path, true) : value;
      context.write(drives.present({ ...item, path }, object, isContainer));
    },
    attempt: work => attempt(context, work),
    ...(options.accepts ? { accepts: options.accepts } : {}),
  };
}

/** Runs an operation for each item; what a provider cannot do is refused in PowerShell's words. */
export function forEachItem(
  context: CmdletContext,
  bound: ItemArguments,
  show: boolean,
  work: (item: ItemPath, call: ProviderCall) => void,
): void {
  for (const item of selectItems(context, bound)) {
    context.checkStop();
    attempt(context, () => work(item, providerCall(context, item, { force: bound.Force, show })));
  }
}

/** An array of texts as an error's target shows it. */
export function pathTarget(bound: ItemArguments): Value {
  return bound.LiteralPath ?? bound.Path ?? null;
}
