import { defineCmdlet, ps } from '#cmdlet';
import { MarkdownOptions, markdownOptions } from './markdown-options.ts';

/** Set-MarkdownOption: sets the colours of Markdown, one by one or by a theme. */
export default defineCmdlet({
  name: 'Set-MarkdownOption',
  module: 'Microsoft.PowerShell.Utility',
  outputs: ['Microsoft.PowerShell.MarkdownRender.PSMarkdownOptionInfo'],
  parameters: {
    Header1Color: {
      type: ps.string(),
      validate: { pattern: '^\\[*[0-9;]*?m{1}' },
      help: 'Sequence for headings of level 1.',
    },
    Header2Color: {
      type: ps.string(),
      validate: { pattern: '^\\[*[0-9;]*?m{1}' },
      help: 'Sequence for headings of level 2.',
    },
    Header3Color: {
      type: ps.string(),
      validate: { pattern: '^\\[*[0-9;]*?m{1}' },
      help: 'Sequence for headings of level 3.',
    },
    Header4Color: {
      type: ps.string(),
      validate: { pattern: '^\\[*[0-9;]*?m{1}' },
      help: 'Sequence for headings of level 4.',
    },
    Header5Color: {
      type: ps.string(),
      validate: { pattern: '^\\[*[0-9;]*?m{1}' },
      help: 'Sequence for headings of level 5.',
    },
    Header6Color: {
      type: ps.string(),
      validate: { pattern: '^\\[*[0-9;]*?m{1}' },
      help: 'Sequence for headings of level 6.',
    },
    Code: { type: ps.string(), validate: { pattern: '^\\[*[0-9;]*?m{1}' }, help: 'Sequence for code.' },
    ImageAltTextForegroundColor: {
      type: ps.string(),
      validate: { pattern: '^\\[*[0-9;]*?m{1}' },
      help: 'Sequence for the text of images.',
    },
    LinkForegroundColor: { type: ps.string(), validate: { pattern: '^\\[*[0-9;]*?m{1}' }, help: 'Sequence for links.' },
    ItalicsForegroundColor: {
      type: ps.string(),
      validate: { pattern: '^\\[*[0-9;]*?m{1}' },
      help: 'Sequence for italic text.',
    },
    BoldForegroundColor: {
      type: ps.string(),
      validate: { pattern: '^\\[*[0-9;]*?m{1}' },
      help: 'Sequence for bold text.',
    },
    PassThru: { type: ps.switch(), help: 'Gives the options.' },
    Theme: { type: ps.oneOf('Dark', 'Light'), validate: { notNullOrEmpty: true }, help: 'Dark or Light.' },
    InputObject: {
      type: ps.psobject(),
      validate: { notNullOrEmpty: true },
      help: 'Options that Get-MarkdownOption gave.',
    },
  },
  sets: {
    IndividualSetting: {
      BoldForegroundColor: {},
      Code: {},
      Header1Color: {},
      Header2Color: {},
      Header3Color: {},
      Header4Color: {},
      Header5Color: {},
      Header6Color: {},
      ImageAltTextForegroundColor: {},
      ItalicsForegroundColor: {},
      LinkForegroundColor: {},
    },
    Theme: { Theme: { mandatory: true } },
    InputObject: { InputObject: { mandatory: true, position: 0, from: 'pipeline' } },
  },
  defaultSet: 'IndividualSetting',
  synopsis: 'Sets the colours of Markdown.',
  examples: [
    { does: 'Choose a theme', code: 'Set-MarkdownOption -Theme Light; Set-MarkdownOption -Theme Dark -PassThru' },
  ],
  end(bound, context) {
    const options = context.shell.part(markdownOptions);
    if (bound.set === 'Theme') options.setTheme(bound.Theme);
    else if (bound.set === 'IndividualSetting') {
      const set = (name: string, sequence: string | undefined): void => {
        if (sequence !== undefined) options.set(name, sequence);
      };
      set('Header1', bound.Header1Color);
      set('Header2', bound.Header2Color);
      set('Header3', bound.Header3Color);
      set('Header4', bound.Header4Color);
      set('Header5', bound.Header5Color);
      set('Header6', bound.Header6Color);
      set('Code', bound.Code);
      set('Image', bound.ImageAltTextForegroundColor);
      set('Link', bound.LinkForegroundColor);
      set('EmphasisItalics', bound.ItalicsForegroundColor);
      set('EmphasisBold', bound.BoldForegroundColor);
    } else if (!(bound.InputObject instanceof MarkdownOptions)) {
      const message = 'Input object must be of type PSMarkdownOptionInfo.';
      context.fail(
        context.error('System.ArgumentException', message, 'InvalidObject', 'InvalidArgument', bound.InputObject),
      );
    }
    if (bound.PassThru) context.write(options);
  },
});
