import { type LinkDefinitions, parseInlines } from './markdown-inlines.ts';
import { type MarkdownBlock, plainText } from './markdown-tree.ts';

const heading = /^ {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/;
const fence = /^ {0,3}(`{3,}|~{3,})\s*([^`\s]*)[^`]*$/;
const rule = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const quote = /^ {0,3}> ?/;
const marker = /^( {0,3})([-+*]|\d{1,9}[.)])(?:[ \t]+|$)/;
const htmlStart = /^ {0,3}<(?:\/?[a-z][\w-]*(?=[\s/>])|!--|\?|![A-Z])/i;
const delimiterRow = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
const definition = /^ {0,3}\[([^\]]+)\]:[ \t]*<?([^\s>]+)>?(?:[ \t]+(?:"([^"]*)"|'([^']*)'))?[ \t]*$/;

/** Reads a Markdown document into its blocks. */
export function parseMarkdown(text: string): MarkdownBlock[] {
  const lines = text.replaceAll('\t', '    ').split(/\r\n|\n|\r/);
  const definitions = new Map<string, { address: string; title: string | null }>();
  const kept = lines.filter(line => {
    const found = definition.exec(line);
    if (found?.[1] && found[2])
      definitions.set(found[1].toLowerCase(), { address: found[2], title: found[3] ?? found[4] ?? null });
    return !found;
  });
  return new BlockParser(definitions).parse(kept);
}

class BlockParser {
  readonly #definitions: LinkDefinitions;
  readonly #ids = new Map<string, number>();

  constructor(definitions: LinkDefinitions) {
    this.#definitions = definitions;
  }

  parse(lines: readonly string[]): MarkdownBlock[] {
    const blocks: MarkdownBlock[] = [];
    for (let at = 0; at < lines.length; ) {
      if (isBlank(lines[at])) at++;
      else {
        const { block, end } = this.#block(lines, at);
        blocks.push(block);
        at = end;
      }
    }
    return blocks;
  }

  #block(lines: readonly string[], at: number): { block: MarkdownBlock; end: number } {
    const line = lines[at] ?? '';
    const title = heading.exec(line);
    if (title) return { block: this.#heading(title[1]?.length ?? 1, title[2] ?? ''), end: at + 1 };
    if (/^ {4}/.test(line)) return indentedCode(lines, at);
    if (fence.test(line)) return fencedCode(lines, at);
    if (rule.test(line)) return { block: { kind: 'rule' }, end: at + 1 };
    if (quote.test(line)) return this.#quote(lines, at);
    if (marker.test(line)) return this.#list(lines, at);
    if (htmlStart.test(line)) return htmlBlock(lines, at);
    if (line.includes('|') && delimiterRow.test(lines[at + 1] ?? '') && (lines[at + 1] ?? '').includes('-'))
      return this.#table(lines, at);
    return this.#paragraph(lines, at);
  }

  /** Headings get an id of their text; the second of the same text is `-1` and so on. */
  #heading(level: number, text: string): MarkdownBlock {
    const content = parseInlines(text, this.#definitions);
    const words = plainText(content)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_.-]/gu, '');
    const base =
      words
        .trim()
        .replace(/\s+/g, '-')
        .replace(/^[^\p{L}]+/u, '') || 'section';
    const seen = this.#ids.get(base) ?? 0;
    this.#ids.set(base, seen + 1);
    return { kind: 'heading', level, content, id: seen > 0 ? `${base}-${seen}` : base };
  }

  #paragraph(lines: readonly string[], at: number): { block: MarkdownBlock; end: number } {
    let end = at + 1;
    while (end < lines.length && !isBlank(lines[end]) && !interrupts(lines[end] ?? '')) {
      const underline = /^ {0,3}(=+|-+)[ \t]*$/.exec(lines[end] ?? '');
      if (underline) {
        const text = lines.slice(at, end).join('\n');
        return { block: this.#heading(underline[1]?.startsWith('=') ? 1 : 2, text), end: end + 1 };
      }
      end++;
    }
    if (end < lines.length && /^ {0,3}-{2,}[ \t]*$/.test(lines[end] ?? '')) {
      return { block: this.#heading(2, lines.slice(at, end).join('\n')), end: end + 1 };
    }
    const text = lines
      .slice(at, end)
      .map(line => line.trimStart())
      .join('\n');
    return { block: { kind: 'paragraph', content: parseInlines(text, this.#definitions) }, end };
  }

  #quote(lines: readonly string[], at: number): { block: MarkdownBlock; end: number } {
    const inner: string[] = [];
    let end = at;
    for (; end < lines.length && !isBlank(lines[end]); end++) {
      const line = lines[end] ?? '';
      if (!quote.test(line) && interrupts(line)) break;
      inner.push(line.replace(quote, ''));
    }
    return { block: { kind: 'quote', blocks: this.parse(inner) }, end };
  }

  #list(lines: readonly string[], at: number): { block: MarkdownBlock; end: number } {
    const first = marker.exec(lines[at] ?? '');
    const kind = first?.[2]?.slice(-1) ?? '-';
    const items: { blocks: MarkdownBlock[]; checked: boolean | null }[] = [];
    let loose = false;
    let end = at;
    while (end < lines.length) {
      const found = marker.exec(lines[end] ?? '');
      if (!found || found[2]?.slice(-1) !== kind || rule.test(lines[end] ?? '')) break;
      const item = itemLines(lines, end, found[0].length);
      loose ||= item.separated && (item.hasParts || marker.exec(lines[item.end] ?? '')?.[2]?.slice(-1) === kind);
      const task = /^\[([ xX])\]\s+/.exec(item.lines[0] ?? '');
      if (task) item.lines[0] = (item.lines[0] ?? '').slice(task[0].length);
      items.push({ blocks: this.parse(item.lines), checked: task ? task[1] !== ' ' : null });
      end = item.end;
    }
    const number = Number.parseInt(first?.[2] ?? '', 10);
    return { block: { kind: 'list', start: Number.isNaN(number) ? null : number, loose, items }, end };
  }

  #table(lines: readonly string[], at: number): { block: MarkdownBlock; end: number } {
    const cells = (line: string) => cellsOf(line).map(cell => parseInlines(cell, this.#definitions));
    const alignments = cellsOf(lines[at + 1] ?? '').map(cell => {
      if (cell.startsWith(':') && cell.endsWith(':')) return 'center';
      return cell.endsWith(':') ? 'right' : cell.startsWith(':') ? 'left' : null;
    });
    let end = at + 2;
    while (end < lines.length && !isBlank(lines[end]) && (lines[end] ?? '').includes('|')) end++;
    const rows = lines.slice(at + 2, end).map(cells);
    return { block: { kind: 'table', alignments, header: cells(lines[at] ?? ''), rows }, end };
  }
}

function isBlank(line: string | undefined): boolean {
  return line === undefined || line.trim() === '';
}

/** Does the line end a paragraph? */
function interrupts(line: string): boolean {
  const item = marker.exec(line);
  const startsList =
    item !== null &&
    item[0].trim() !== line.trim() &&
    (!/^\d/.test(item[2] ?? '') || Number.parseInt(item[2] ?? '', 10) === 1);
  return (
    heading.test(line) ||
    fence.test(line) ||
    quote.test(line) ||
    startsList ||
    (rule.test(line) && !/^ {0,3}-+[ \t]*$/.test(line))
  );
}

function indentedCode(lines: readonly string[], at: number): { block: MarkdownBlock; end: number } {
  let end = at;
  while (end < lines.length && (/^ {4}/.test(lines[end] ?? '') || isBlank(lines[end]))) end++;
  const text = lines
    .slice(at, end)
    .map(line => line.slice(4))
    .join('\n')
    .trimEnd();
  return { block: { kind: 'code', text: `${text}\n`, language: null }, end };
}

function fencedCode(lines: readonly string[], at: number): { block: MarkdownBlock; end: number } {
  const [, marks = '```', language = ''] = fence.exec(lines[at] ?? '') ?? [];
  const close = new RegExp(`^ {0,3}${marks[0]}{${marks.length},}[ \\t]*$`);
  let end = at + 1;
  while (end < lines.length && !close.test(lines[end] ?? '')) end++;
  const text = lines
    .slice(at + 1, end)
    .map(line => `${line}\n`)
    .join('');
  return { block: { kind: 'code', text, language: language || null }, end: end + 1 };
}

function htmlBlock(lines: readonly string[], at: number): { block: MarkdownBlock; end: number } {
  let end = at;
  while (end < lines.length && !isBlank(lines[end])) end++;
  return { block: { kind: 'html', text: lines.slice(at, end).join('\n') }, end };
}

interface ItemLines {
  readonly lines: string[];
  readonly end: number;
  /** A blank line stands behind the item or in it. */
  readonly separated: boolean;
  readonly hasParts: boolean;
}

function itemLines(lines: readonly string[], at: number, indent: number): ItemLines {
  const inner = [(lines[at] ?? '').slice(indent)];
  let end = at + 1;
  let separated = false;
  let hasParts = false;
  for (; end < lines.length; end++) {
    const line = lines[end] ?? '';
    if (isBlank(line)) {
      separated = true;
      inner.push('');
    } else if (line.search(/\S/) >= indent || (line.search(/\S/) >= 2 && marker.test(line.trimStart()))) {
      hasParts ||= separated;
      inner.push(line.slice(Math.min(indent, line.search(/\S/))));
    } else if (separated || marker.test(line) || interrupts(line)) break;
    else inner.push(line);
  }
  return { lines: inner, end, separated, hasParts };
}

function cellsOf(line: string): string[] {
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).map(cell => cell.trim().replaceAll('\\|', '|'));
}
