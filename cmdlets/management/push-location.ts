import { defineCmdlet, ps } from '#cmdlet';
import { passThru } from './item-parameters.ts';
import { attempt } from './report-errors.ts';

/** Puts the current location on a stack, and goes to another. */
export default defineCmdlet({
  name: 'Push-Location',
  module: 'Microsoft.PowerShell.Management',
  synopsis: 'Puts the current location on a stack, and goes to another.',
  aliases: ['pushd'],
  outputs: ['System.Management.Automation.PathInfo'],
  parameters: {
    Path: { type: ps.string(), wildcards: true, help: 'Where to go; when left out the location stays.' },
    LiteralPath: { type: ps.string(), aliases: ['PSPath', 'LP'], help: 'Where to go, exactly as written.' },
    PassThru: passThru,
    StackName: { type: ps.string(), from: 'propertyName', help: 'The stack; the current one when left out.' },
  },
  sets: {
    Path: { Path: { position: 0, from: 'pipelineOrPropertyName' } },
    LiteralPath: { LiteralPath: { from: 'propertyName' } },
  },
  defaultSet: 'Path',
  examples: [{ does: 'Go somewhere and come back', code: 'Push-Location ..; Pop-Location' }],
  process(bound, context) {
    const { drives } = context.shell;
    const path = bound.set === 'LiteralPath' ? bound.LiteralPath : bound.Path;
    const done = attempt(context, () => {
      const from = drives.current;
      if (path) drives.setLocation(path, { literal: bound.set === 'LiteralPath', force: true });
      drives.push(bound.StackName ?? '', from);
    });
    if (done && bound.PassThru) context.write(drives.current);
  },
});
