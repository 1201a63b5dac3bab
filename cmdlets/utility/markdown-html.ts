import type { MarkdownBlock, MarkdownInline } from './markdown-tree.ts';

/** A document as HTML, as Markdig writes it. */
export function markdownToHtml(blocks: readonly MarkdownBlock[]): string {
  return blocks.map(block => `${blockHtml(block)}\n`).join('');
}

function blockHtml(block: MarkdownBlock): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level} id="${block.id}">${inlineHtml(block.content)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${inlineHtml(block.content)}</p>`;
    case 'code':
      return `<pre><code${block.language ? ` class="language-${escaped(block.language)}"` : ''}>${escaped(block.text)}</code></pre>`;
    case 'quote':
      return `<blockquote>\n${markdownToHtml(block.blocks)}</blockquote>`;
    case 'rule':
      return '<hr />';
    case 'html':
      return block.text;
    case 'list':
      return listHtml(block);
    case 'table':
      return tableHtml(block);
  }
}

function listHtml(list: Extract<MarkdownBlock, { kind: 'list' }>): string {
  const isTasks = list.items.some(item => item.checked !== null);
  const start = list.start !== null && list.start !== 1 ? ` start="${list.start}"` : '';
  const tag = list.start === null ? 'ul' : 'ol';
  const items = list.items.map(({ blocks, checked }) => {
    const box =
      checked === null ? '' : `<input disabled="disabled" type="checkbox"${checked ? ' checked="checked"' : ''} /> `;
    return `<li${checked === null ? '' : ' class="task-list-item"'}>${box}${itemHtml(blocks, list.loose)}</li>\n`;
  });
  return `<${tag}${start}${isTasks ? ' class="contains-task-list"' : ''}>\n${items.join('')}</${tag}>`;
}

/** In a tight list the paragraphs of an item have no tags. */
function itemHtml(blocks: readonly MarkdownBlock[], loose: boolean): string {
  if (loose) return markdownToHtml(blocks);
  const parts = blocks.map(block => (block.kind === 'paragraph' ? inlineHtml(block.content) : blockHtml(block)));
  const last = blocks.at(-1);
  return parts.join('\n') + (last && last.kind !== 'paragraph' ? '\n' : '');
}

function tableHtml(table: Extract<MarkdownBlock, { kind: 'table' }>): string {
  const row = (cells: readonly (readonly MarkdownInline[])[], tag: string): string => {
    const shown = cells.map((cell, i) => {
      const alignment = table.alignments[i];
      return `<${tag}${alignment ? ` style="text-align: ${alignment};"` : ''}>${inlineHtml(cell)}</${tag}>\n`;
    });
    return `<tr>\n${shown.join('')}</tr>\n`;
  };
  const body = table.rows.length > 0 ? `<tbody>\n${table.rows.map(each => row(each, 'td')).join('')}</tbody>\n` : '';
  return `<table>\n<thead>\n${row(table.header, 'th')}</thead>\n${body}</table>`;
}

function inlineHtml(content: readonly MarkdownInline[]): string {
  return content.map(inline).join('');
}

function inline(each: MarkdownInline): string {
  switch (each.kind) {
    case 'text':
      return escaped(each.text);
    case 'code':
      return `<code>${escaped(each.text)}</code>`;
    case 'html':
      return each.text;
    case 'emphasis':
      return `<em>${inlineHtml(each.content)}</em>`;
    case 'strong':
      return `<strong>${inlineHtml(each.content)}</strong>`;
    case 'deleted':
      return `<del>${inlineHtml(each.content)}</del>`;
    case 'link':
      return `<a href="${escaped(each.address)}"${titleOf(each.title)}>${inlineHtml(each.content)}</a>`;
    case 'image':
      return `<img src="${escaped(each.address)}" alt="${escaped(each.text)}"${titleOf(each.title)} />`;
    case 'break':
      return each.hard ? '<br />\n' : '\n';
  }
}

function titleOf(title: string | null): string {
  return title === null ? '' : ` title="${escaped(title)}"`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
