import { ps } from '#cmdlet';

/** What all Format-* commands take besides the parameters of their own shape; they are listed behind those. */
export const formatParameters = {
  GroupBy: {
    type: ps.object(),
    help: 'Starts a new group, with a header, whenever this property or script has another value.',
  },
  View: { type: ps.string(), help: 'The name of the view to use instead of the default one.' },
  ShowError: { type: ps.switch(), help: 'Writes an error behind an object whose property could not be read.' },
  DisplayError: { type: ps.switch(), help: 'Shows #ERR where a property could not be read.' },
  Force: { type: ps.switch(), help: 'Shows the properties of strings, numbers and errors too.' },
  Expand: {
    type: ps.oneOf('CoreOnly', 'EnumOnly', 'Both'),
    help: 'Whether a collection shows its own properties, its elements, or both.',
    defaultText: 'EnumOnly',
  },
  InputObject: {
    type: ps.psobject(),
    from: 'pipeline',
    help: 'The objects to format; usually they come through the pipeline.',
  },
} as const;

/** What they write. */
export const formatOutputs = [
  'FormatStartData',
  'FormatEntryData',
  'FormatEndData',
  'GroupStartData',
  'GroupEndData',
].map(name => `Microsoft.PowerShell.Commands.Internal.Format.${name}`);
