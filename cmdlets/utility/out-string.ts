import { defineCmdlet, ps } from '#cmdlet';
import { rendererFor } from '#format';

/** Out-String: what would be shown, as one string or as a string for each line. */
export default defineCmdlet({
  name: 'Out-String',
  module: 'Microsoft.PowerShell.Utility',
  synopsis: 'Turns objects into the text that the host would show.',
  outputs: ['System.String'],
  parameters: {
    Stream: { type: ps.switch(), help: 'Writes each line as a string of its own.' },
    Width: {
      type: ps.int(),
      validate: { range: [2, 2147483647] },
      help: 'Characters of a line; those of the terminal by default.',
    },
    NoNewline: { type: ps.switch(), help: 'Leaves out all line breaks that formatting adds.' },
    InputObject: {
      type: ps.psobject(),
      from: 'pipeline',
      help: 'The objects to turn into text; usually they come through the pipeline.',
    },
  },
  sets: { NoNewLineFormatting: { NoNewline: {} }, StreamFormatting: { Stream: { mandatory: true } } },
  defaultSet: 'NoNewLineFormatting',
  examples: [
    { does: 'Keep a table as text', code: '$text = Get-Verb | Select-Object -First 3 | Format-Table | Out-String' },
    { does: 'Find a line in formatted output', code: "Get-Verb | Out-String -Stream | Select-String 'Approve'" },
  ],
  begin(bound, context) {
    const lines: string[] = [];
    const stream = bound.set === 'StreamFormatting' && bound.Stream;
    const lineBreak = bound.set === 'NoNewLineFormatting' && bound.NoNewline ? '' : '\n';
    const width = bound.Width ?? context.shell.host.terminal.columns;
    const take = (line: string): void => {
      if (stream) context.write(line);
      else lines.push(line, lineBreak);
    };
    return { lines, stream, renderer: rendererFor(context.shell, 'text', width, take) };
  },
  process: (bound, _context, { renderer }) => renderer.write(bound.InputObject),
  end(_bound, context, { lines, stream, renderer }) {
    renderer.end();
    if (!stream) context.write(lines.join(''));
  },
});
