import { type CmdletContext, DriveInfo, defineCmdlet, type ProviderInfo, ps } from '#cmdlet';
import { unusedCredential } from './item-parameters.ts';

/** Gives a name to a place, so that paths can start from it. */
export default defineCmdlet({
  name: 'New-PSDrive',
  module: 'Microsoft.PowerShell.Management',
  synopsis: 'Gives a name to a place, so that paths can start from it.',
  aliases: ['ndr'],
  parameters: {
    Name: {
      type: ps.string(),
      mandatory: true,
      position: 0,
      from: 'propertyName',
      help: "The drive's name, without a colon.",
    },
    PSProvider: {
      type: ps.string(),
      mandatory: true,
      position: 1,
      from: 'propertyName',
      help: 'The provider that the place belongs to.',
    },
    Root: {
      type: ps.string(),
      mandatory: true,
      position: 2,
      from: 'propertyName',
      validate: { allowEmptyString: true },
      help: 'The place: a folder, for the file system.',
    },
    Description: { type: ps.string(), from: 'propertyName', help: 'What the drive is for.' },
    Scope: { type: ps.string(), from: 'propertyName', help: 'Taken and not used: drives belong to the session.' },
    Credential: unusedCredential,
  },
  shouldProcess: 'medium',
  examples: [{ does: 'Name the current folder', code: 'New-PSDrive -Name Work -PSProvider FileSystem -Root .' }],
  process(bound, context) {
    const { drives } = context.shell;
    const name = bound.PSProvider.toLowerCase();
    const info = drives.providers.find(
      each => each.provider.name.toLowerCase() === name || each.fullName.toLowerCase() === name,
    );
    const problem = info ? problemOf(context, bound.Name, info) : providerMissing(context, bound.PSProvider);
    if (problem || !info) {
      if (problem) context.writeError(problem);
      return;
    }
    if (!context.shouldProcess(`Name: ${bound.Name} Provider: ${info.fullName} Root: ${bound.Root}`, 'New drive'))
      return;
    const place = info.provider.hierarchical ? drives.locate(bound.Root).path : bound.Root;
    const root = info.provider.rootOf?.(place) ?? null;
    if (root === null) {
      context.writeError(rootMissing(context, bound.Root, new DriveInfo(bound.Name, info, bound.Root)));
      return;
    }
    const drive = new DriveInfo(bound.Name, info, root, bound.Description ?? '');
    drives.add(drive);
    context.write(drive);
  },
});

type Problem = ReturnType<CmdletContext['error']>;

function problemOf(context: CmdletContext, name: string, info: ProviderInfo): Problem | null {
  if (/[;~/\\.:]/.test(name)) {
    return context.error(
      'System.Management.Automation.PSArgumentException',
      'Cannot process the drive name because the drive name contains one or more of the following characters that are not valid: ; ~ / \\ . :',
      'Argument',
      'InvalidArgument',
    );
  }
  if (!context.shell.drives.find(name)) return null;
  const shown = context.shell.drives.find(name)?.name ?? info.provider.name;
  return context.error(
    'System.Management.Automation.SessionStateException',
    `A drive with the name '${shown}' already exists.`,
    'DriveAlreadyExists',
    'ResourceExists',
    shown,
  );
}

function providerMissing(context: CmdletContext, name: string): Problem {
  return context.error(
    'System.Management.Automation.ProviderNotFoundException',
    `Cannot find a provider with the name '${name}'.`,
    'ProviderNotFound',
    'ObjectNotFound',
    name,
  );
}

function rootMissing(context: CmdletContext, root: string, drive: DriveInfo): Problem {
  return context.error(
    'System.IO.IOException',
    `The specified drive root "${root}" either does not exist, or it is not a folder.`,
    'DriveRootError',
    'ReadError',
    drive,
  );
}
