import { defineCmdlet, ps } from '#cmdlet';
import type { Value } from '#values';
import { JsonWriter } from './json-writer.ts';

/** ConvertTo-Json: objects as JSON text. */
export default defineCmdlet({
  name: 'ConvertTo-Json',
  module: 'Microsoft.PowerShell.Utility',
  outputs: ['System.String'],
  parameters: {
    InputObject: {
      type: ps.object(),
      mandatory: true,
      position: 0,
      from: 'pipeline',
      validate: { allowNull: true },
      help: 'The objects to work on; usually they come through the pipeline.',
    },
    Depth: { type: ps.int(), validate: { range: [0, 100] }, help: 'How many levels of contained objects are written.' },
    Compress: { type: ps.switch(), help: 'Leaves out line breaks and blanks.' },
    EnumsAsStrings: { type: ps.switch(), help: 'Writes enumerations by name, not by number.' },
    AsArray: { type: ps.switch(), help: 'Writes an array even for a single object.' },
    EscapeHandling: {
      type: ps.enumeration('Newtonsoft.Json.StringEscapeHandling', 'Default', 'EscapeNonAscii', 'EscapeHtml'),
      help: 'Which characters are written as escapes: control characters only, all that are not ASCII, or those of HTML too.',
    },
  },
  synopsis: 'Writes objects as JSON.',
  examples: [
    { does: 'Write an object', code: "[pscustomobject]@{ name = 'Contoso'; seats = 5 } | ConvertTo-Json" },
    { does: 'Write in one line', code: '1, 2, 3 | ConvertTo-Json -Compress' },
  ],
  begin() {
    const objects: Value[] = [];
    return { objects };
  },
  process(bound, _context, state) {
    state.objects.push(bound.InputObject);
  },
  end(bound, context, { objects }) {
    if (objects.length === 0) return;
    const writer = new JsonWriter(
      {
        depth: bound.Depth ?? 2,
        compress: bound.Compress ?? false,
        enumsAsStrings: bound.EnumsAsStrings ?? false,
        escape: bound.EscapeHandling ?? 'Default',
      },
      context,
    );
    context.write(writer.write(objects.length > 1 || bound.AsArray ? objects : objects[0]));
  },
});
