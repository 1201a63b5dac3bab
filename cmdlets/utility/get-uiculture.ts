import { defineCmdlet } from '#cmdlet';
import { currentCulture } from '#dotnet';

/** Get-UICulture: the culture that texts for the person are in. */
export default defineCmdlet({
  name: 'Get-UICulture',
  module: 'Microsoft.PowerShell.Utility',
  outputs: ['System.Globalization.CultureInfo'],
  parameters: {},
  synopsis: 'Gets the culture of the user interface.',
  examples: [{ does: 'Name of the culture', code: '(Get-UICulture).Name' }],
  process(_bound, context) {
    context.write(currentCulture());
  },
});
