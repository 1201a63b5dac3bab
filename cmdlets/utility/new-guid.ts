import { defineCmdlet, ps } from '#cmdlet';
import { Guid } from '#dotnet';

/** New-Guid: a fresh GUID, the empty one, or one read from text. */
export default defineCmdlet({
  name: 'New-Guid',
  module: 'Microsoft.PowerShell.Utility',
  outputs: ['System.Guid'],
  parameters: {
    Empty: { type: ps.switch(), help: 'The GUID of zeros.' },
    InputObject: { type: ps.string(), help: 'A GUID as text.' },
  },
  sets: {
    Default: {},
    Empty: { Empty: {} },
    InputObject: { InputObject: { position: 0, from: 'pipeline' } },
  },
  defaultSet: 'Default',
  synopsis: 'Makes a GUID.',
  examples: [
    { does: 'Make a GUID', code: 'New-Guid' },
    { does: 'Read one', code: "New-Guid '7a9f3e21-0c84-4f6b-9d5e-1b2c3d4e5f60'" },
  ],
  process(bound, context) {
    if (bound.set === 'Empty' && bound.Empty) context.write(Guid.empty);
    else if (bound.set === 'InputObject' && bound.InputObject !== undefined) {
      const guid = Guid.parse(bound.InputObject);
      if (guid) context.write(guid);
      else
        context.writeError(
          context.error(
            'System.FormatException',
            'Unrecognized Guid format.',
            'StringNotRecognizedAsGuid',
            'InvalidArgument',
          ),
        );
    } else context.write(Guid.newGuid());
  },
});
