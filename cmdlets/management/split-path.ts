import { type CmdletContext, defineCmdlet, ps } from '#cmdlet';
import { unusedCredential } from './item-parameters.ts';
import { extensionText, leafText, parentText, splitQualifier, unified } from './path-text.ts';
import { attempt } from './report-errors.ts';

/** Gives a part of a path: its parent, its last part, its drive. */
export default defineCmdlet({
  name: 'Split-Path',
  module: 'Microsoft.PowerShell.Management',
  synopsis: 'Gives a part of a path: its parent, its last part, its drive.',
  outputs: ['System.String', 'System.Boolean'],
  parameters: {
    Path: { type: ps.array(ps.string()), wildcards: true, help: 'The paths.' },
    LiteralPath: {
      type: ps.array(ps.string()),
      aliases: ['PSPath', 'LP'],
      help: 'The paths, exactly as written; their parents are given.',
    },
    Qualifier: { type: ps.switch(), help: 'The drive or provider that the path starts with.' },
    NoQualifier: { type: ps.switch(), help: 'The path without its drive or provider.' },
    Parent: {
      type: ps.switch(),
      help: 'Everything before the last separator; what is given when nothing else is asked for.',
    },
    Leaf: { type: ps.switch(), help: 'What stands behind the last separator.' },
    LeafBase: { type: ps.switch(), help: 'The last part without its extension.' },
    Extension: { type: ps.switch(), help: 'The extension, with its dot.' },
    Resolve: { type: ps.switch(), help: 'Gives the part for each item that the path means, wildcards and all.' },
    IsAbsolute: { type: ps.switch(), help: 'Says whether the path is a full one.' },
    Credential: unusedCredential,
  },
  sets: {
    ParentSet: {
      Path: { mandatory: true, position: 0, from: 'pipelineOrPropertyName' },
      Parent: { from: 'propertyName' },
    },
    LeafSet: {
      Path: { mandatory: true, position: 0, from: 'pipelineOrPropertyName' },
      Leaf: { mandatory: true, from: 'propertyName' },
    },
    LeafBaseSet: {
      Path: { mandatory: true, position: 0, from: 'pipelineOrPropertyName' },
      LeafBase: { mandatory: true, from: 'propertyName' },
    },
    ExtensionSet: {
      Path: { mandatory: true, position: 0, from: 'pipelineOrPropertyName' },
      Extension: { mandatory: true, from: 'propertyName' },
    },
    QualifierSet: {
      Path: { mandatory: true, position: 0, from: 'pipelineOrPropertyName' },
      Qualifier: { mandatory: true, from: 'propertyName' },
    },
    NoQualifierSet: {
      Path: { mandatory: true, position: 0, from: 'pipelineOrPropertyName' },
      NoQualifier: { mandatory: true, from: 'propertyName' },
    },
    IsAbsoluteSet: {
      Path: { mandatory: true, position: 0, from: 'pipelineOrPropertyName' },
      IsAbsolute: { mandatory: true },
    },
    LiteralPathSet: { LiteralPath: { mandatory: true, from: 'propertyName' } },
  },
  defaultSet: 'ParentSet',
  examples: [
    { does: 'Name of a file', code: 'Split-Path -Path ./reports/2026.csv -Leaf' },
    { does: 'Folder of a file', code: 'Split-Path ./reports/2026.csv' },
  ],
  process(bound, context) {
    const literal = bound.set === 'LiteralPathSet';
    for (const path of literal ? bound.LiteralPath : bound.Path) {
      attempt(context, () => {
        const { drives } = context.shell;
        const paths = bound.Resolve ? drives.expandRequired(path, { literal }).map(item => drives.shown(item)) : [path];
        for (const each of paths) writePart(context, bound.set, each);
      });
    }
  },
});

function writePart(context: CmdletContext, set: string, path: string): void {
  const { qualifier, rest } = splitQualifier(path);
  switch (set) {
    case 'LeafSet':
      context.write(leafText(path));
      break;
    case 'LeafBaseSet': {
      const leaf = leafText(path);
      context.write(leaf.slice(0, leaf.length - extensionText(path).length));
      break;
    }
    case 'ExtensionSet':
      context.write(extensionText(path));
      break;
    case 'QualifierSet':
      if (qualifier === '') refuseUnqualified(context, path);
      else context.write(qualifier);
      break;
    case 'NoQualifierSet':
      context.write(rest);
      break;
    case 'IsAbsoluteSet':
      context.write(qualifier !== '' || unified(path).startsWith('/'));
      break;
    default:
      writeParent(context, path);
  }
}

function writeParent(context: CmdletContext, path: string): void {
  if (unified(path) !== '/') {
    context.write(parentText(path));
    return;
  }
  context.writeError(
    context.error(
      'System.Management.Automation.PSArgumentException',
      'Cannot process argument because the value of argument "path" is not valid. Change the value of the "path" argument and run the operation again.',
      'Argument',
      'InvalidArgument',
    ),
  );
}

function refuseUnqualified(context: CmdletContext, path: string): void {
  context.writeError(
    context.error(
      'System.FormatException',
      `Cannot parse path because path '${path}' does not have a qualifier specified.`,
      'ParsePathFormatError',
      'InvalidArgument',
      path,
    ),
  );
}
