import { type CmdletContext, defineCmdlet, type ItemPath, type ParameterType, ps } from '#cmdlet';
import { numberValue, WildcardPattern } from '#values';
import { attributeTest } from './attribute-filter.ts';
import { ChildWalk, type WalkOptions } from './child-walk.ts';
import { exclude, force, include, literalPath } from './item-parameters.ts';
import { attempt } from './report-errors.ts';
import { type ItemArguments, isFiltered, isWanted, leafName } from './select-items.ts';

const attributesType: ParameterType<string[]> = {
  typeName: 'string[]',
  displayName: 'System.Management.Automation.FlagsExpression[System.IO.FileAttributes]',
};

/** Lists what containers hold: the files of a folder, the variables of the Variable drive. */
export default defineCmdlet({
  name: 'Get-ChildItem',
  module: 'Microsoft.PowerShell.Management',
  synopsis: 'Lists what containers hold: the files of a folder, the variables of the Variable drive.',
  aliases: ['dir', 'gci'],
  outputs: ['System.IO.FileInfo', 'System.IO.DirectoryInfo'],
  parameters: {
    Path: {
      type: ps.array(ps.string()),
      wildcards: true,
      help: 'The containers, by path; wildcards are taken. The current location when left out.',
    },
    LiteralPath: literalPath,
    Filter: {
      type: ps.string(),
      position: 1,
      wildcards: true,
      help: "A pattern in the provider's own terms; it is applied while items are read.",
    },
    Include: include,
    Exclude: exclude,
    Recurse: { type: ps.switch(), aliases: ['s', 'r'], help: 'Also lists what is in the containers found.' },
    Depth: { type: ps.net('uint'), help: 'How many levels down to go; implies -Recurse.' },
    Force: force,
    Name: { type: ps.switch(), help: 'Gives only names, relative to the path.' },
    Attributes: { type: attributesType, help: 'Only files with these attributes: + is and, the comma or, ! not.' },
    FollowSymlink: { type: ps.switch(), help: 'Also goes into folders that are links.' },
    Directory: { type: ps.switch(), aliases: ['ad'], help: 'Only folders.' },
    File: { type: ps.switch(), aliases: ['af'], help: 'Only files.' },
    Hidden: { type: ps.switch(), aliases: ['ah', 'h'], help: 'Only hidden files and folders.' },
    ReadOnly: { type: ps.switch(), aliases: ['ar'], help: 'Only read-only files and folders.' },
    System: { type: ps.switch(), aliases: ['as'], help: 'Only system files and folders.' },
  },
  sets: {
    Items: { Path: { position: 0, from: 'pipelineOrPropertyName' } },
    LiteralItems: { LiteralPath: { mandatory: true, from: 'propertyName' } },
  },
  defaultSet: 'Items',
  examples: [
    { does: 'List the current folder', code: 'Get-ChildItem' },
    {
      does: 'Count the script files below a folder',
      code: '(Get-ChildItem -Path . -Filter *.ps1 -Recurse -File).Count',
    },
  ],
  process(bound, context) {
    const literal = bound.set === 'LiteralItems';
    const paths = (literal ? bound.LiteralPath : bound.Path) ?? ['.'];
    const recurse = Boolean(bound.Recurse || bound.Depth !== undefined);
    const depth =
      bound.Depth === undefined ? (bound.Recurse ? Number.POSITIVE_INFINITY : 0) : Number(numberValue(bound.Depth));
    const options: WalkOptions = {
      names: { Filter: bound.Filter, Include: bound.Include, Exclude: bound.Exclude },
      depth,
      force: Boolean(
        bound.Force || bound.Hidden || bound.Attributes?.some(text => /(^|[^!\w])h(idden)?\b/i.test(text)),
      ),
      asNames: bound.Name ?? false,
      followLinks: bound.FollowSymlink ?? false,
      kind: bound.Directory ? (bound.File ? 'none' : 'folders') : bound.File ? 'files' : 'any',
      attributes: testOf(bound, context),
    };
    for (const path of paths) attempt(context, () => listPath(context, path || '.', literal, recurse, options));
  },
});

interface KindSwitches {
  readonly Attributes?: string[] | undefined;
  readonly Hidden?: boolean | undefined;
  readonly ReadOnly?: boolean | undefined;
  readonly System?: boolean | undefined;
}

function testOf(bound: KindSwitches, context: CmdletContext): WalkOptions['attributes'] {
  const terms = [bound.Hidden && 'Hidden', bound.ReadOnly && 'ReadOnly', bound.System && 'System'].filter(
    term => typeof term === 'string',
  );
  const switches = terms.length > 0 ? attributeTest([terms.join('+')], context) : null;
  const given = bound.Attributes ? attributeTest(bound.Attributes, context) : null;
  if (!switches || !given) return switches ?? given;
  return attributes => switches(attributes) && given(attributes);
}

function listPath(
  context: CmdletContext,
  path: string,
  literal: boolean,
  recurse: boolean,
  options: WalkOptions,
): void {
  const { drives } = context.shell;
  const pattern = !literal && WildcardPattern.containsWildcards(path);
  const place = pattern ? null : drives.locate(literal ? path : WildcardPattern.unescape(path));
  if (place?.provider.isContainer(place.path)) {
    listContainer(context, place, recurse, options);
    return;
  }
  if (recurse && (pattern || place?.provider.hierarchical)) {
    listBelow(context, path, options);
    return;
  }
  if (place && !place.provider.exists(place.path)) writeNotFound(context, place.path);
  else
    for (const item of drives.expandRequired(path, { literal, force: options.force })) listItem(context, item, options);
}

function writeNotFound(context: CmdletContext, path: string): void {
  context.writeError(
    context.error(
      'System.Management.Automation.ItemNotFoundException',
      `Cannot find path '${path}' because it does not exist.`,
      'PathNotFound',
      'ObjectNotFound',
      path,
    ),
  );
}

function listContainer(context: CmdletContext, place: ItemPath, recurse: boolean, options: WalkOptions): void {
  const { names, asNames } = options;
  // Without going down, -Include looks at the container itself, which is not shown.
  if (!recurse && names.Include?.length) return;
  const walk = new ChildWalk(context, place, options);
  const byName = Boolean(names.Include?.length || names.Exclude?.length);
  if (recurse && byName && !asNames) walk.inward();
  else walk.levels();
}

/** A path that is no container: its last part is what to look for in the container before it and below. */
function listBelow(context: CmdletContext, path: string, options: WalkOptions): void {
  const { drives } = context.shell;
  const cut = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'), path.lastIndexOf(':'));
  const parent = cut < 0 ? '.' : path.slice(0, cut + 1);
  const leaf = path.slice(cut + 1);
  for (const place of drives.expand(parent, { force: options.force })) {
    if (!place.provider.isContainer(place.path)) continue;
    const walk = new ChildWalk(context, place, options);
    if (leaf === '*' && !isFiltered(options.names)) walk.levels();
    else walk.matching(leaf);
  }
}

function listItem(context: CmdletContext, item: ItemPath, options: WalkOptions): void {
  const name = leafName(item);
  const { Filter: _, ...names }: ItemArguments = options.names;
  if (!isWanted(name, names)) return;
  const value = item.provider.get(item.path, options.force);
  new ChildWalk(context, item, options).self(value, name);
}
