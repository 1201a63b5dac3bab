import { NetObject, NetType, objectType, property } from '#values';
import type { MarkdownBlock } from './markdown-tree.ts';

/** What ConvertFrom-Markdown gives: HTML or text for a terminal, and the blocks. */
export class MarkdownInfo extends NetObject {
  readonly html: string | null;
  readonly vt100: string | null;
  readonly blocks: readonly MarkdownBlock[];

  constructor(html: string | null, vt100: string | null, blocks: readonly MarkdownBlock[]) {
    super();
    this.html = html;
    this.vt100 = vt100;
    this.blocks = blocks;
  }
  get netType(): NetType {
    return markdownInfoType;
  }
}

const markdownInfoType = new NetType({
  fullName: 'Microsoft.PowerShell.MarkdownRender.MarkdownInfo',
  base: objectType,
  members: () => ({
    properties: [
      property('string Html', (self: MarkdownInfo) => self.html),
      property('string VT100EncodedString', (self: MarkdownInfo) => self.vt100),
      property('Markdig.Syntax.MarkdownDocument Tokens', (self: MarkdownInfo) =>
        self.blocks.map(({ kind }) => blockNames[kind]),
      ),
    ],
  }),
});

const blockNames = {
  heading: 'Markdig.Syntax.HeadingBlock',
  paragraph: 'Markdig.Syntax.ParagraphBlock',
  code: 'Markdig.Syntax.CodeBlock',
  quote: 'Markdig.Syntax.QuoteBlock',
  list: 'Markdig.Syntax.ListBlock',
  rule: 'Markdig.Syntax.ThematicBreakBlock',
  html: 'Markdig.Syntax.HtmlBlock',
  table: 'Markdig.Extensions.Tables.Table',
} as const;
