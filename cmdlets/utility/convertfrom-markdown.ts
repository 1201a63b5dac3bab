import { type CmdletContext, defineCmdlet, encodingOf, ps } from '#cmdlet';
import { NetObject, toText, typeOf, type Value } from '#values';
import { parseMarkdown } from './markdown-blocks.ts';
import { markdownToHtml } from './markdown-html.ts';
import { MarkdownInfo } from './markdown-info.ts';
import { markdownOptions } from './markdown-options.ts';
import { markdownToVt100 } from './markdown-vt100.ts';
import { fileExists, inputPaths, readTextFile } from './text-file.ts';

/** ConvertFrom-Markdown: Markdown as HTML, or as text with a terminal's colours. */
export default defineCmdlet({
  name: 'ConvertFrom-Markdown',
  module: 'Microsoft.PowerShell.Utility',
  outputs: ['Microsoft.PowerShell.MarkdownRender.MarkdownInfo'],
  parameters: {
    Path: {
      type: ps.array(ps.string()),
      validate: { notNullOrEmpty: true },
      help: 'Path of the file; wildcards find several.',
    },
    AsVT100EncodedString: { type: ps.switch(), help: 'Gives text with escape sequences instead of HTML.' },
    LiteralPath: {
      type: ps.array(ps.string()),
      aliases: ['PSPath', 'LP'],
      validate: { notNullOrEmpty: true },
      help: 'Path of the file, taken as it is written.',
    },
    InputObject: { type: ps.psobject(), validate: { notNull: true }, help: 'The text, or a file.' },
  },
  sets: {
    PathParamSet: { Path: { mandatory: true, position: 0 } },
    LiteralParamSet: { LiteralPath: { mandatory: true } },
    InputObjParamSet: { InputObject: { mandatory: true, from: 'pipeline' } },
  },
  defaultSet: 'PathParamSet',
  synopsis: 'Reads Markdown.',
  examples: [
    { does: 'Markdown as HTML', code: "('# Seats', 'Five of *ten*.' -join \"`n\" | ConvertFrom-Markdown).Html" },
  ],
  process(bound, context) {
    const terminal = bound.AsVT100EncodedString ?? false;
    if (bound.set === 'InputObjParamSet') {
      convert(textOf(bound.InputObject, context), terminal, context);
      return;
    }
    const literal = bound.set === 'LiteralParamSet';
    for (const given of literal ? bound.LiteralPath : bound.Path) {
      for (const path of inputPaths(given, literal, context)) {
        if (fileExists(path)) convert(readTextFile(path, encodingOf(undefined, context), context), terminal, context);
        else {
          const type = 'System.Management.Automation.ItemNotFoundException';
          const message = `Cannot find path '${path}' because it does not exist.`;
          context.writeError(context.error(type, message, 'FileNotFound', 'ResourceUnavailable', given));
        }
      }
    }
  },
});

function textOf(value: Value, context: CmdletContext): string {
  if (typeOf(value)?.fullName !== 'System.IO.FileInfo' || !(value instanceof NetObject)) return toText(value);
  return readTextFile(toText(context.shell.members.get(value, 'FullName')), encodingOf(undefined, context), context);
}

function convert(text: string, terminal: boolean, context: CmdletContext): void {
  const blocks = parseMarkdown(text);
  const shown = terminal ? markdownToVt100(blocks, context.shell.part(markdownOptions)) : null;
  context.write(new MarkdownInfo(terminal ? null : markdownToHtml(blocks), shown, blocks));
}
