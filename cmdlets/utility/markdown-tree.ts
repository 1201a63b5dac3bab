/** Markdown as a tree: blocks of a document, and what stands in a line. */
export type MarkdownBlock =
  | {
      readonly kind: 'heading';
      readonly level: number;
      readonly content: readonly MarkdownInline[];
      readonly id: string;
    }
  | { readonly kind: 'paragraph'; readonly content: readonly MarkdownInline[] }
  | { readonly kind: 'code'; readonly text: string; readonly language: string | null }
  | { readonly kind: 'quote'; readonly blocks: readonly MarkdownBlock[] }
  | {
      readonly kind: 'list';
      readonly start: number | null;
      /** Items are paragraphs of their own when blank lines stand between them. */
      readonly loose: boolean;
      readonly items: readonly { readonly blocks: readonly MarkdownBlock[]; readonly checked: boolean | null }[];
    }
  | { readonly kind: 'rule' }
  | { readonly kind: 'html'; readonly text: string }
  | {
      readonly kind: 'table';
      readonly alignments: readonly (string | null)[];
      readonly header: readonly (readonly MarkdownInline[])[];
      readonly rows: readonly (readonly (readonly MarkdownInline[])[])[];
    };

export type MarkdownInline =
  | { readonly kind: 'text' | 'code' | 'html'; readonly text: string }
  | { readonly kind: 'emphasis' | 'strong' | 'deleted'; readonly content: readonly MarkdownInline[] }
  | {
      readonly kind: 'link';
      readonly address: string;
      readonly title: string | null;
      readonly content: readonly MarkdownInline[];
    }
  | { readonly kind: 'image'; readonly address: string; readonly title: string | null; readonly text: string }
  /** A line's end: `hard` breaks the line in the output too. */
  | { readonly kind: 'break'; readonly hard: boolean };

/** The text without any marks. */
export function plainText(content: readonly MarkdownInline[]): string {
  return content
    .map(each => {
      if ('content' in each) return plainText(each.content);
      if (each.kind === 'break') return ' ';
      return each.kind === 'html' ? '' : each.text;
    })
    .join('');
}
