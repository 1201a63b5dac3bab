import { defineCmdlet } from '#cmdlet';
import { markdownOptions } from './markdown-options.ts';

/** Get-MarkdownOption: the colours of Markdown. */
export default defineCmdlet({
  name: 'Get-MarkdownOption',
  module: 'Microsoft.PowerShell.Utility',
  outputs: ['Microsoft.PowerShell.MarkdownRender.PSMarkdownOptionInfo'],
  parameters: {},
  synopsis: 'Gets the colours of Markdown.',
  examples: [{ does: 'Show them', code: '(Get-MarkdownOption).EnableVT100Encoding' }],
  process(_bound, context) {
    context.write(context.shell.part(markdownOptions));
  },
});
