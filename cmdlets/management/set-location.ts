import { defineCmdlet, ps } from '#cmdlet';
import { passThru } from './item-parameters.ts';
import { attempt } from './report-errors.ts';

/** Goes to another location. */
export default defineCmdlet({
  name: 'Set-Location',
  module: 'Microsoft.PowerShell.Management',
  synopsis: 'Goes to another location.',
  aliases: ['cd', 'chdir', 'sl'],
  outputs: ['System.Management.Automation.PathInfo', 'System.Management.Automation.PathInfoStack'],
  parameters: {
    Path: { type: ps.string(), wildcards: true, help: 'Where to go; home when left out, back with -, forth with +.' },
    LiteralPath: { type: ps.string(), aliases: ['PSPath', 'LP'], help: 'Where to go, exactly as written.' },
    PassThru: passThru,
    StackName: { type: ps.string(), help: 'Makes the stack of this name the current one.' },
  },
  sets: {
    Path: { Path: { position: 0, from: 'pipelineOrPropertyName' } },
    LiteralPath: { LiteralPath: { mandatory: true, from: 'propertyName' } },
    Stack: { StackName: { from: 'propertyName' } },
  },
  defaultSet: 'Path',
  examples: [{ does: 'Go up and come back', code: 'Set-Location ..; Set-Location -' }],
  process(bound, context) {
    const { drives } = context.shell;
    const done = attempt(context, () => {
      if (bound.set === 'Stack') {
        if (bound.StackName !== undefined) drives.selectStack(bound.StackName);
      } else if (bound.set === 'LiteralPath') drives.setLocation(bound.LiteralPath, { literal: true });
      else drives.setLocation(bound.Path || '~', { force: true });
    });
    if (done && bound.PassThru) context.write(drives.current);
  },
});
