import { defineCmdlet, ps } from '#cmdlet';
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
    Path: { type: ps.array(ps.string()), wildcards: true, help: 'The items, by path; wildcards are taken.' },
    LiteralPath: {
      type: ps.array(ps.string()),
      aliases: ['PSPath', 'LP'],
      help: 'The items, by path exactly as written; no character is a wildcard.',
    },
    Name: { type: ps.string(), mandatory: true, position: 1, from: 'propertyName', help: 'The property.' },
    PassThru: { type: ps.switch(), help: 'Gives the object that was worked on.' },
    Force: { type: ps.switch(), help: 'Also takes hidden and read-only items.' },
    Filter: {
      type: ps.string(),
      wildcards: true,
      help: "A pattern in the provider's own terms; it is applied while items are read.",
    },
    Include: {
      type: ps.array(ps.string()),
      wildcards: true,
      help: 'Only items whose names match one of these patterns.',
    },
    Exclude: {
      type: ps.array(ps.string()),
      wildcards: true,
      help: 'No items whose names match one of these patterns.',
    },
    Credential: { type: ps.credential(), from: 'propertyName', help: 'Not used by the providers that there are.' },
  },
  sets: {
    Path: { Path: { mandatory: true, position: 0, from: 'pipelineOrPropertyName' } },
    LiteralPath: { LiteralPath: { mandatory: true, from: 'propertyName' } },
  },
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
