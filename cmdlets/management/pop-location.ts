import { defineCmdlet, ps } from '#cmdlet';
import { passThru } from './item-parameters.ts';
import { attempt } from './report-errors.ts';

/** Goes back to the location that Push-Location put away last. */
export default defineCmdlet({
  name: 'Pop-Location',
  module: 'Microsoft.PowerShell.Management',
  synopsis: 'Goes back to the location that Push-Location put away last.',
  aliases: ['popd'],
  outputs: ['System.Management.Automation.PathInfo'],
  parameters: {
    PassThru: passThru,
    StackName: { type: ps.string(), from: 'propertyName', help: 'The stack; the current one when left out.' },
  },
  examples: [{ does: 'Go somewhere and come back', code: 'Push-Location ..; Pop-Location' }],
  process(bound, context) {
    const { drives } = context.shell;
    const done = attempt(context, () => drives.pop(bound.StackName ?? ''));
    if (done && bound.PassThru) context.write(drives.current);
  },
});
