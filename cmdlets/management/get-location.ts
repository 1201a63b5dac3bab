import { type CmdletContext, defineCmdlet, ps } from '#cmdlet';

/** Gets the current location, or that of a drive or a stack. */
export default defineCmdlet({
  name: 'Get-Location',
  module: 'Microsoft.PowerShell.Management',
  synopsis: 'Gets the current location, or that of a drive or a stack.',
  aliases: ['gl', 'pwd'],
  outputs: ['System.Management.Automation.PathInfo', 'System.Management.Automation.PathInfoStack'],
  parameters: {
    PSProvider: { type: ps.array(ps.string()), help: 'The current location in these providers.' },
    PSDrive: { type: ps.array(ps.string()), help: 'The current location in these drives.' },
    Stack: { type: ps.switch(), help: 'What Push-Location has put on the current stack.' },
    StackName: { type: ps.array(ps.string()), help: 'What is on the stacks of these names.' },
  },
  sets: {
    Location: { PSProvider: { from: 'propertyName' }, PSDrive: { from: 'propertyName' } },
    Stack: { Stack: {}, StackName: { from: 'propertyName' } },
  },
  defaultSet: 'Location',
  examples: [
    { does: 'Where am I?', code: 'Get-Location' },
    { does: 'Where is the Env drive?', code: '(Get-Location -PSDrive Env).Path' },
  ],
  process(bound, context) {
    const { drives } = context.shell;
    if (bound.set === 'Stack') {
      for (const name of bound.StackName ?? ['']) writeStack(context, name);
    } else if (bound.PSDrive) for (const name of bound.PSDrive) writeDrive(context, name);
    else if (bound.PSProvider) for (const name of bound.PSProvider) writeProvider(context, name);
    else context.write(drives.current);
  },
});

function writeStack(context: CmdletContext, name: string): void {
  const stack = context.shell.drives.stack(name);
  if (stack) {
    context.writeAll(stack);
    return;
  }
  context.writeError(
    context.error(
      'System.Management.Automation.PSArgumentException',
      'Cannot process argument because the value of argument "stackName" is not valid. Change the value of the "stackName" argument and run the operation again.',
      'Argument',
      'InvalidArgument',
    ),
  );
}

function writeDrive(context: CmdletContext, name: string): void {
  const { drives } = context.shell;
  const drive = drives.find(name);
  if (drive) {
    context.write(drives.pathInfo(drives.locate(`${drive.name}${drive.usesColon ? ':' : ''}`)));
    return;
  }
  context.writeError(
    context.error(
      'System.Management.Automation.DriveNotFoundException',
      `Cannot find drive. A drive with the name '${name}' does not exist.`,
      'GetLocationNoMatchingDrive',
      'ObjectNotFound',
      name,
    ),
  );
}

function writeProvider(context: CmdletContext, name: string): void {
  const { drives } = context.shell;
  const info = drives.providers.find(each => each.provider.name.toLowerCase() === name.toLowerCase());
  const drive = info && drives.list().find(each => each.provider === info);
  if (info === drives.current.provider) context.write(drives.current);
  else if (drive) writeDrive(context, drive.name);
  else {
    context.writeError(
      context.error(
        'System.Management.Automation.ProviderNotFoundException',
        `Cannot find a provider with the name '${name}'.`,
        'GetLocationNoMatchingProvider',
        'ObjectNotFound',
        name,
      ),
    );
  }
}
