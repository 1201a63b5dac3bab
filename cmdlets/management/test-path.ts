import { type CmdletContext, defineCmdlet, type ItemPath, ps } from '#cmdlet';
import { compare, ThrownException, type Value } from '#values';
import { exclude, filter, include, itemSets, unusedCredential } from './item-parameters.ts';
import { type ItemArguments, isChosen } from './select-items.ts';

/** Says whether there is an item at a path. */
export default defineCmdlet({
  name: 'Test-Path',
  module: 'Microsoft.PowerShell.Management',
  synopsis: 'Says whether there is an item at a path.',
  outputs: ['System.Boolean'],
  parameters: {
    Path: {
      type: ps.array(ps.string()),
      validate: { allowNull: true, allowEmptyCollection: true, allowEmptyString: true },
      wildcards: true,
      help: 'The items, by path; wildcards are taken.',
    },
    LiteralPath: {
      type: ps.array(ps.string()),
      aliases: ['PSPath', 'LP'],
      validate: { allowNull: true, allowEmptyCollection: true, allowEmptyString: true },
      help: 'The items, by path exactly as written; no character is a wildcard.',
    },
    Filter: filter,
    Include: include,
    Exclude: exclude,
    PathType: {
      type: ps.enumeration('Microsoft.PowerShell.Commands.TestPathType', 'Any', 'Container', 'Leaf'),
      aliases: ['Type'],
      help: 'What must be there: Any, Container or Leaf.',
    },
    IsValid: { type: ps.switch(), help: 'Only says whether the path is written well.' },
    Credential: unusedCredential,
    OlderThan: { type: ps.dateTime(), help: 'The file must have been written before this time.' },
    NewerThan: { type: ps.dateTime(), help: 'The file must have been written after this time.' },
  },
  sets: itemSets,
  defaultSet: 'Path',
  examples: [
    { does: 'Is there a folder of that name?', code: 'Test-Path -Path ./reports -PathType Container' },
    { does: 'Is the variable set?', code: 'Test-Path Env:PATH' },
  ],
  process(bound, context) {
    const literal = bound.set === 'LiteralPath';
    const paths = literal ? bound.LiteralPath : bound.Path;
    if (!paths || paths.length === 0) refuseNull(context, paths ?? null);
    for (const path of paths ?? []) {
      if (path === null) refuseNull(context, null);
      else if (path.trim() === '') context.write(false);
      else if (bound.IsValid) context.write(isValid(path, context));
      else context.write(candidates(path, literal, bound, context).some(item => isAsked(item, bound, context)));
    }
  },
});

interface Asked extends ItemArguments {
  readonly PathType?: 'Any' | 'Container' | 'Leaf' | undefined;
  readonly OlderThan?: Value;
  readonly NewerThan?: Value;
}

/** A path that makes no sense leads nowhere. */
function candidates(path: string, literal: boolean, bound: Asked, context: CmdletContext): ItemPath[] {
  try {
    return context.shell.drives.expand(path, { literal }).filter(item => isChosen(item, path, bound));
  } catch (error) {
    if (error instanceof ThrownException) return [];
    throw error;
  }
}

function isAsked(item: ItemPath, bound: Asked, context: CmdletContext): boolean {
  const container = item.provider.isContainer(item.path);
  if (bound.PathType === 'Container' && !container) return false;
  if (bound.PathType === 'Leaf' && container) return false;
  if (bound.OlderThan == null && bound.NewerThan == null) return true;
  const written = context.shell.members.get(item.provider.get(item.path, true), 'LastWriteTime');
  if (written === undefined) return false;
  if (bound.OlderThan != null && compare(written, bound.OlderThan, true) >= 0) return false;
  return bound.NewerThan == null || compare(written, bound.NewerThan, true) > 0;
}

function isValid(path: string, context: CmdletContext): boolean {
  if (path.includes('\0')) return false;
  try {
    context.shell.drives.locate(path);
    return true;
  } catch (error) {
    if (error instanceof ThrownException) return false;
    throw error;
  }
}

function refuseNull(context: CmdletContext, target: Value): void {
  context.writeError(
    context.error(
      'System.ArgumentNullException',
      "Value cannot be null. (Parameter 'The provided Path argument was null or an empty collection.')",
      'NullPathNotPermitted',
      'InvalidArgument',
      target,
    ),
  );
}
