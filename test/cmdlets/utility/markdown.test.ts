/** Markdown as HTML: what ConvertFrom-Markdown of PowerShell 7.6.9 makes of it. */
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../cmdlets/utility/markdown-blocks.ts';
import { markdownToHtml } from '../../../cmdlets/utility/markdown-html.ts';
import { recordedRows } from './recorded-rows.ts';

test.each(recordedRows<[string, string]>('markdown.jsonl'))('%j', (text, html) => {
  expect(markdownToHtml(parseMarkdown(text))).toBe(html);
});
