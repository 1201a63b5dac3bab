import type { MarkdownInline } from './markdown-tree.ts';

/** Link targets that the document defines: `[name]: address "title"`. */
export type LinkDefinitions = ReadonlyMap<string, { readonly address: string; readonly title: string | null }>;

const patterns = {
  escape: /^\\([!-/:-@[-`{-~])/,
  hardBreak: /^(?: {2,}|\\)\n[ \t]*/,
  softBreak: /^[ \t]?\n[ \t]*/,
  autolink: /^<([a-z][\w+.-]*:[^\s<>]*|[\w.+-]+@[\w.-]+)>/i,
  html: /^<(?:\/?[a-z][\w-]*(?:\s+[\w:.-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*\s*\/?|!--[\s\S]*?--)>/i,
  bareLink: /^(?:https?:\/\/|www\.)[^\s<]*[^\s<.,:;"')\]!?*_~]/i,
  target: /^\(\s*(?:<([^<>\n]*)>|([^\s()]*(?:\([^\s()]*\)[^\s()]*)*))(?:\s+(?:"([^"]*)"|'([^']*)'|\(([^)]*)\)))?\s*\)/,
};

/** What stands in a paragraph, a heading or a cell. */
export function parseInlines(text: string, definitions: LinkDefinitions): MarkdownInline[] {
  const parser = new InlineParser(definitions);
  return parser.parse(text.trim());
}

class InlineParser {
  readonly #definitions: LinkDefinitions;

  constructor(definitions: LinkDefinitions) {
    this.#definitions = definitions;
  }

  parse(text: string): MarkdownInline[] {
    const found: MarkdownInline[] = [];
    let plain = '';
    const flush = (): void => {
      if (plain !== '') found.push({ kind: 'text', text: plain });
      plain = '';
    };
    for (let at = 0; at < text.length; ) {
      const rest = text.slice(at);
      const escaped = patterns.escape.exec(rest);
      const taken = escaped ? null : this.#special(rest, text[at - 1] ?? '');
      if (taken) {
        flush();
        found.push(taken.inline);
        at += taken.length;
      } else if (escaped) {
        plain += escaped[1] ?? '';
        at += 2;
      } else {
        const run = /^(?:[*_~`]+|[\s\S])/.exec(rest)?.[0] ?? '';
        plain += run;
        at += run.length;
      }
    }
    flush();
    return found;
  }

  #special(rest: string, before: string): { inline: MarkdownInline; length: number } | null {
    switch (rest[0]) {
      case '`':
        return code(rest);
      case '*':
      case '_':
      case '~':
        return this.#emphasis(rest, before);
      case '[':
        return this.#link(rest);
      case '!':
        return rest[1] === '[' ? this.#image(rest) : null;
      case '<':
        return autolinkOrHtml(rest);
      case ' ':
      case '\\':
      case '\n':
        return lineBreak(rest);
      default:
        return /[hw]/i.test(rest[0] ?? '') && !/\w/.test(before) ? bareLink(rest) : null;
    }
  }

  #emphasis(rest: string, before: string): { inline: MarkdownInline; length: number } | null {
    const mark = rest[0] ?? '';
    const run = /^(.)\1*/.exec(rest)?.[0].length ?? 1;
    if (/\s/.test(rest[run] ?? ' ') || (mark === '_' && /\w/.test(before)) || (mark === '~' && run !== 2)) return null;
    for (const size of run >= 3 ? [3, 2, 1] : [run]) {
      const end = closing(rest, mark, size);
      if (end < 0) continue;
      const inner = this.parse(rest.slice(size, end));
      const strong: MarkdownInline = { kind: mark === '~' ? 'deleted' : 'strong', content: inner };
      const inline: MarkdownInline =
        size === 3
          ? { kind: 'emphasis', content: [strong] }
          : size === 2
            ? strong
            : { kind: 'emphasis', content: inner };
      return { inline, length: end + size };
    }
    return null;
  }

  #link(rest: string): { inline: MarkdownInline; length: number } | null {
    const found = this.#target(rest);
    if (!found) return null;
    const { label, address, title, length } = found;
    return { inline: { kind: 'link', address, title, content: this.parse(label) }, length };
  }

  #image(rest: string): { inline: MarkdownInline; length: number } | null {
    const found = this.#target(rest.slice(1));
    if (!found) return null;
    const { label, address, title, length } = found;
    return { inline: { kind: 'image', address, title, text: label }, length: length + 1 };
  }

  /** `[label](address "title")`, `[label][name]` or `[name]`. */
  #target(rest: string): { label: string; address: string; title: string | null; length: number } | null {
    const end = closingBracket(rest);
    if (end < 0) return null;
    const label = rest.slice(1, end);
    const direct = patterns.target.exec(rest.slice(end + 1));
    if (direct) {
      const title = direct[3] ?? direct[4] ?? direct[5] ?? null;
      return { label, address: direct[1] ?? direct[2] ?? '', title, length: end + 1 + direct[0].length };
    }
    const reference = /^\[([^\]]*)\]/.exec(rest.slice(end + 1));
    const known = this.#definitions.get((reference?.[1] || label).toLowerCase());
    return known ? { label, ...known, length: end + 1 + (reference?.[0].length ?? 0) } : null;
  }
}

function code(rest: string): { inline: MarkdownInline; length: number } | null {
  const mark = /^`+/.exec(rest)?.[0] ?? '';
  const end = new RegExp(`(?<!\`)${mark}(?!\`)`).exec(rest.slice(mark.length));
  if (!end) return null;
  const raw = rest.slice(mark.length, mark.length + end.index).replace(/\n/g, ' ');
  return {
    inline: { kind: 'code', text: raw.trim() === '' ? raw : raw.replace(/^ (.*) $/, '$1') },
    length: mark.length * 2 + end.index,
  };
}

function autolinkOrHtml(rest: string): { inline: MarkdownInline; length: number } | null {
  const link = patterns.autolink.exec(rest);
  if (link?.[1] !== undefined) {
    const address = link[1].includes(':') ? link[1] : `mailto:${link[1]}`;
    return {
      inline: { kind: 'link', address, title: null, content: [{ kind: 'text', text: link[1] }] },
      length: link[0].length,
    };
  }
  const html = patterns.html.exec(rest);
  return html ? { inline: { kind: 'html', text: html[0] }, length: html[0].length } : null;
}

function lineBreak(rest: string): { inline: MarkdownInline; length: number } | null {
  const hard = patterns.hardBreak.exec(rest);
  const found = hard ?? patterns.softBreak.exec(rest);
  return found ? { inline: { kind: 'break', hard: hard !== null }, length: found[0].length } : null;
}

function bareLink(rest: string): { inline: MarkdownInline; length: number } | null {
  const found = patterns.bareLink.exec(rest)?.[0];
  if (!found) return null;
  const address = /^www/i.test(found) ? `http://${found}` : found;
  return {
    inline: { kind: 'link', address, title: null, content: [{ kind: 'text', text: found }] },
    length: found.length,
  };
}

/** Where a run of exactly so many marks closes what the same run opened; -1 when it does not. */
function closing(rest: string, mark: string, size: number): number {
  for (let at = size; at < rest.length; at++) {
    if (rest[at] === '\\') at++;
    else if (rest[at] === '`') at += Math.max(0, (code(rest.slice(at))?.length ?? 1) - 1);
    else if (rest[at] === mark) {
      const run = /^(.)\1*/.exec(rest.slice(at))?.[0].length ?? 1;
      const closes = !/\s/.test(rest[at - 1] ?? ' ') && (mark !== '_' || !/\w/.test(rest[at + run] ?? ''));
      if (closes && run === size) return at;
      at += run - 1;
    }
  }
  return -1;
}

function closingBracket(rest: string): number {
  let depth = 0;
  for (let at = 0; at < rest.length; at++) {
    if (rest[at] === '\\') at++;
    else if (rest[at] === '[') depth++;
    else if (rest[at] === ']' && --depth === 0) return at;
  }
  return -1;
}
