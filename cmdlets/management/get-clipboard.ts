import { defineCmdlet, ps } from '#cmdlet';
import { readClipboard } from './clipboard.ts';

/** Gets the text on the clipboard. */
export default defineCmdlet({
  name: 'Get-Clipboard',
  module: 'Microsoft.PowerShell.Management',
  synopsis: 'Gets the text on the clipboard.',
  aliases: ['gcb'],
  outputs: ['System.String'],
  parameters: {
    Raw: { type: ps.switch(), help: 'Gives one text instead of lines.' },
    Delimiter: { type: ps.array(ps.string()), help: 'What separates the lines.' },
  },
  examples: [{ does: 'Read the clipboard', code: 'Get-Clipboard -Raw' }],
  end(bound, context) {
    const text = readClipboard();
    if (bound.Raw) context.write(text);
    else context.writeAll(split(text, bound.Delimiter ?? ['\r\n', '\n']));
  },
});

function split(text: string, delimiters: readonly string[]): string[] {
  return delimiters.reduce<string[]>((parts, delimiter) => parts.flatMap(part => part.split(delimiter)), [text]);
}
