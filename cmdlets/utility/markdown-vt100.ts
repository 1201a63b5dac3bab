import type { MarkdownOptions } from './markdown-options.ts';
import { type MarkdownBlock, type MarkdownInline, plainText } from './markdown-tree.ts';

/** A document with the terminal's escape sequences, as PowerShell shows it. */
export function markdownToVt100(blocks: readonly MarkdownBlock[], options: MarkdownOptions): string {
  return blocks.map(block => blockText(block, options)).join('');
}

function blockText(block: MarkdownBlock, options: MarkdownOptions): string {
  switch (block.kind) {
    case 'heading': {
      // Marks within a heading are not shown by PowerShell, and neither is what they mark.
      const text = block.content.map(each => (each.kind === 'text' ? each.text : '')).join('');
      return `${options.sequence(`Header${block.level}`, text)}\n\n`;
    }
    case 'paragraph':
      return `${inlines(block.content, options)}\n\n`;
    case 'code':
      return `\n${block.text
        .split('\n')
        .filter(line => line !== '')
        .map(line => `${options.codeLine(line)}\n`)
        .join('')}\n`;
    case 'quote':
      return `${block.blocks.map(each => `> ${quoted(each, options)}\n`).join('')}\n`;
    case 'list':
      return `${listText(block, options, '')}\n`;
    case 'table': {
      const rows = [block.header, block.alignments.map(() => null), ...block.rows];
      return `${rows.map(row => `|${row.map(cell => (cell === null ? '---|' : ` ${plainText(cell)} |`)).join('')}`).join(' ')}\n\n`;
    }
    case 'html':
      return `${block.text}\n\n`;
    case 'rule':
      return '';
  }
}

function quoted(block: MarkdownBlock, options: MarkdownOptions): string {
  return block.kind === 'paragraph' ? inlines(block.content, options) : blockText(block, options).trim();
}

function listText(list: Extract<MarkdownBlock, { kind: 'list' }>, options: MarkdownOptions, indent: string): string {
  const lines = list.items.map(({ blocks }, i) => {
    const mark = list.start === null ? '-' : `${list.start + i}.`;
    const inner = blocks.map(block => {
      if (block.kind === 'paragraph') return `${inlines(block.content, options)}\n`;
      return block.kind === 'list' ? listText(block, options, `${indent}  `) : blockText(block, options);
    });
    return `${indent}${mark} ${inner.join('')}`;
  });
  return lines.join('');
}

function inlines(content: readonly MarkdownInline[], options: MarkdownOptions): string {
  return content.map(each => inlineText(each, options)).join('');
}

function inlineText(each: MarkdownInline, options: MarkdownOptions): string {
  switch (each.kind) {
    case 'text':
    case 'html':
      return each.text;
    case 'code':
      return options.sequence('Code', each.text);
    case 'emphasis':
      return options.sequence('EmphasisItalics', plainText(each.content));
    case 'strong':
      return options.sequence('EmphasisBold', plainText(each.content));
    case 'deleted':
      return plainText(each.content);
    case 'link':
      return options.sequence('Link', `"${plainText(each.content)}"`);
    case 'image':
      return options.sequence('Image', `[${each.text || 'Image'}]`);
    case 'break':
      return each.hard ? '\n' : ' ';
  }
}
