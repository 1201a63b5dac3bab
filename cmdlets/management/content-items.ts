import type { CmdletContext, ItemPath } from '#cmdlet';
import { stringType, tagArray, type Value, WildcardPattern } from '#values';
import { attempt } from './report-errors.ts';
import { type ItemArguments, isChosen } from './select-items.ts';

/** The items whose content is meant. A pattern, or a filter, that leaves nothing is an error here, unlike elsewhere. */
export function* contentItems(context: CmdletContext, bound: ItemArguments): IterableIterator<ItemPath> {
  const literal = bound.LiteralPath !== undefined;
  for (const path of pathsOf(bound)) {
    const items: ItemPath[] = [];
    attempt(context, () => items.push(...context.shell.drives.expandRequired(path, { literal, force: true })));
    const wanted = items.filter(item => isChosen(item, path, bound));
    if (wanted.length === 0 && (items.length > 0 || isPattern(path, literal))) writeNothingFound(context, bound, path);
    yield* wanted;
  }
}

/** The same for writing: a path without wildcards that leads nowhere is where the new item goes. */
export function writableItems(context: CmdletContext, bound: ItemArguments): ItemPath[] {
  const literal = bound.LiteralPath !== undefined;
  return pathsOf(bound).flatMap(path => {
    const items: ItemPath[] = [];
    attempt(context, () => {
      items.push(...context.shell.drives.expand(path, { literal, force: true }));
      if (items.length === 0 && !isPattern(path, literal)) items.push(context.shell.drives.locate(path));
    });
    const wanted = items.filter(item => isChosen(item, path, bound));
    if (wanted.length === 0 && (items.length > 0 || isPattern(path, literal))) writeNothingFound(context, bound, path);
    return wanted;
  });
}

function isPattern(path: string, literal: boolean): boolean {
  return !literal && WildcardPattern.containsWildcards(path);
}

function pathsOf(bound: ItemArguments): string[] {
  return bound.LiteralPath ?? bound.Path ?? [];
}

function writeNothingFound(context: CmdletContext, bound: ItemArguments, path: string): void {
  const target: Value = tagArray([...pathsOf(bound)], stringType);
  context.writeError(
    context.error(
      'System.Exception',
      `An object at the specified path ${path} does not exist, or has been filtered by the -Include or -Exclude parameter.`,
      'ItemNotFound',
      'ObjectNotFound',
      target,
    ),
  );
}
