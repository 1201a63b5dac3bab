import { defineCmdlet, HostInformationMessage, ps } from '#cmdlet';
import { Dictionary, NetObject, toText, type Value } from '#values';
import { shownText } from './shown-text.ts';

/** Write-Host: text for the person, not for the pipeline. */
export default defineCmdlet({
  name: 'Write-Host',
  module: 'Microsoft.PowerShell.Utility',
  parameters: {
    Object: {
      type: ps.object(),
      aliases: ['Msg', 'Message'],
      position: 0,
      from: 'pipeline',
      remaining: true,
      help: 'What to show; collections are shown element by element.',
    },
    NoNewline: { type: ps.switch(), help: 'Does not end the line.' },
    Separator: { type: ps.object(), help: 'Stands between elements; a blank when left out.' },
    ForegroundColor: {
      type: ps.enumeration(
        'System.ConsoleColor',
        'Black',
        'DarkBlue',
        'DarkGreen',
        'DarkCyan',
        'DarkRed',
        'DarkMagenta',
        'DarkYellow',
        'Gray',
        'DarkGray',
        'Blue',
        'Green',
        'Cyan',
        'Red',
        'Magenta',
        'Yellow',
        'White',
      ),
      help: 'Colour of the text.',
    },
    BackgroundColor: {
      type: ps.enumeration(
        'System.ConsoleColor',
        'Black',
        'DarkBlue',
        'DarkGreen',
        'DarkCyan',
        'DarkRed',
        'DarkMagenta',
        'DarkYellow',
        'Gray',
        'DarkGray',
        'Blue',
        'Green',
        'Cyan',
        'Red',
        'Magenta',
        'Yellow',
        'White',
      ),
      help: 'Colour behind the text.',
    },
  },
  synopsis: 'Shows text to the person at the console.',
  examples: [
    { does: 'Show a line', code: "Write-Host 'Ready.'" },
    { does: 'Show elements with a separator', code: "Write-Host 1, 2, 3 -Separator ' - '" },
  ],
  process(bound, context) {
    const separator = bound.Separator === undefined || bound.Separator === null ? ' ' : toText(bound.Separator);
    const message = shown(bound.Object, separator);
    const colors = [bound.ForegroundColor ?? null, bound.BackgroundColor ?? null] as const;
    context.information(
      new HostInformationMessage(message, bound.NoNewline ?? false, ...colors),
      ['PSHOST'],
      'Write-Host',
    );
  },
});

function shown(value: Value, separator: string): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Dictionary)
    return Array.from(value.pairs(), ([key, each]) => `[${shownText(key)}, ${shownText(each)}]`).join(separator);
  const elements = Array.isArray(value)
    ? value
    : value instanceof NetObject && value.enumerate
      ? [...value.enumerate()]
      : null;
  if (!elements) return shownText(value);
  return elements.map(each => shown(each, separator)).join(separator);
}
