import { type CmdletContext, defineCmdlet, ps } from '#cmdlet';
import type { Value } from '#values';
import { MarkdownInfo } from './markdown-info.ts';

/** Show-Markdown: Markdown with colours, on the terminal. */
export default defineCmdlet({
  name: 'Show-Markdown',
  module: 'Microsoft.PowerShell.Utility',
  outputs: ['System.String'],
  parameters: {
    Path: {
      type: ps.array(ps.string()),
      validate: { notNullOrEmpty: true },
      help: 'Path of the file; wildcards find several.',
    },
    UseBrowser: { type: ps.switch(), help: 'Shows it in the browser; refused here.' },
    InputObject: {
      type: ps.psobject(),
      validate: { notNullOrEmpty: true },
      help: 'The text, or what ConvertFrom-Markdown gave.',
    },
    LiteralPath: {
      type: ps.array(ps.string()),
      aliases: ['PSPath', 'LP'],
      help: 'Path of the file, taken as it is written.',
    },
  },
  sets: {
    Path: { Path: { mandatory: true, position: 0, from: 'propertyName' } },
    InputObject: { InputObject: { mandatory: true, from: 'pipeline' } },
    LiteralPath: { LiteralPath: { mandatory: true, from: 'propertyName' } },
  },
  defaultSet: 'Path',
  synopsis: 'Shows Markdown.',
  examples: [{ does: 'Show a text', code: "'# Seats' | Show-Markdown" }],
  process(bound, context) {
    if (bound.UseBrowser) {
      const message = 'There is no browser to show it in. ConvertFrom-Markdown gives the HTML.';
      context.fail(context.error('System.NotSupportedException', message, 'BrowserNotSupported', 'NotImplemented'));
    }
    if (bound.set === 'InputObject') {
      if (bound.InputObject instanceof MarkdownInfo) show(bound.InputObject, context);
      else converted([['InputObject', bound.InputObject]], context);
    } else if (bound.set === 'Path') converted([['Path', bound.Path]], context);
    else converted([['LiteralPath', bound.LiteralPath]], context);
  },
});

function converted(source: readonly (readonly [string, Value])[], context: CmdletContext): void {
  const args = new Map<string, Value>([...source, ['AsVT100EncodedString', true]]);
  for (const info of context.shell.commands.invoke('ConvertFrom-Markdown', args)) show(info, context);
}

function show(info: Value, context: CmdletContext): void {
  if (info instanceof MarkdownInfo) context.write(info.vt100 ?? info.html);
}
