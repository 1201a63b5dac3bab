import { defineCmdlet, ps } from '#cmdlet';
import {
  exclude,
  filter,
  force,
  include,
  itemPath,
  itemSets,
  literalPath,
  passThru,
  unusedCredential,
} from './item-parameters.ts';
import { requireProperties, selectProperties } from './item-properties.ts';
import { attempt } from './report-errors.ts';
import { selectItems } from './select-items.ts';

/** Takes the value of a property away; of a file only Attributes can be cleared. */
export default defineCmdlet({
  name: 'Clear-ItemProperty',
  module: 'Microsoft.PowerShell.Management',
  synopsis: 'Takes the value of a property away; of a file only Attributes can be cleared.',
  aliases: ['clp'],
  parameters: {
    Path: itemPath,
    LiteralPath: literalPath,
    Name: { type: ps.string(), mandatory: true, position: 1, from: 'propertyName', help: 'The property.' },
    PassThru: passThru,
    Force: force,
    Filter: filter,
    Include: include,
    Exclude: exclude,
    Credential: unusedCredential,
  },
  sets: itemSets,
  defaultSet: 'Path',
  shouldProcess: 'medium',
  examples: [
    {
      does: 'Clear the attributes of a file',
      code: 'Set-Content names.txt Adele; Clear-ItemProperty names.txt Attributes',
    },
  ],
  process(bound, context) {
    for (const item of selectItems(context, { ...bound, Force: true })) {
      attempt(context, () => {
        requireProperties(item);
        if (bound.Name.toLowerCase() !== 'attributes') {
          context.fail(
            context.error(
              'System.Management.Automation.PSArgumentException',
              'The property cannot be cleared because the property is not supported. Only the Attributes property can be cleared.',
              'Argument',
              'InvalidArgument',
            ),
          );
        }
        const kind = item.provider.isContainer(item.path) ? 'Directory' : 'File';
        if (!context.shouldProcess(`Item: ${item.path} Property: Attributes`, `Clear Property ${kind}`)) return;
        const value = item.provider.get(item.path, true);
        context.shell.members.set(value, 'Attributes', 'Normal');
        if (bound.PassThru) context.write(selectProperties(context, item, value, ['Attributes']));
      });
    }
  },
});
