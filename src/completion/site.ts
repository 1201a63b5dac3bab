import type { Shell } from '#cmdlet';
import { type Ast, children, type Extent, parse, type ScriptBlockAst, Source, type Token } from '#language';

/** What stands around the cursor in a text: the tokens beside it, and the nodes of the tree that hold it. */
export interface Site {
  readonly shell: Shell;
  readonly text: string;
  readonly cursor: number;
  readonly ast: ScriptBlockAst;
  /** The token that the cursor stands in or right behind. */
  readonly token: Token | null;
  /** The last token that ends at or before the start of `token`, or before the cursor. */
  readonly before: Token | null;
  /** From the whole script down to the innermost node that holds the cursor; behind a blank, what the blank follows. */
  readonly path: readonly Ast[];
}

/** Tokens in order, those inside expandable strings in place of the string around the cursor. */
function tokensAt(tokens: readonly Token[], cursor: number): Token[] {
  const found: Token[] = [];
  let end = -1;
  for (const token of tokens) {
    // A bracket that may open a type is read twice.
    if (token.start < end || token.kind === 'EndOfInput' || token.kind === 'NewLine') continue;
    end = token.end;
    const holds = token.start < cursor && cursor <= token.end;
    const inside = holds && token.nested.some(each => each.start < cursor && touchesInside(each, token, cursor));
    if (inside) found.push(...tokensAt(token.nested, cursor));
    else found.push(token);
  }
  return found;
}

/** Is the cursor in a part of the string that is read as language? */
function touchesInside(nested: Token, string: Token, cursor: number): boolean {
  if (nested.start < cursor && cursor <= nested.end) return true;
  const opened = string.nested.filter(each => each.end <= cursor).reduce((depth, each) => depth + depthOf(each), 0);
  return opened > 0;
}

function depthOf(token: Token): number {
  if (token.kind === 'DollarParen' || token.kind === 'LParen' || token.kind === 'AtParen') return 1;
  return token.kind === 'RParen' ? -1 : 0;
}

/** The end of a node, its children counted: what an error cut short may end behind its parent. */
function reach(node: Ast): number {
  return children(node).reduce((end, child) => Math.max(end, reach(child)), node.end);
}

const starts = (node: Extent, at: number): boolean => node.start < at || (node.start === at && node.end === at);

/** Nodes that hold a place, from the outside in; of two neighbours the one that ends there. */
export function pathTo(root: Ast, at: number): Ast[] {
  const path: Ast[] = [root];
  for (;;) {
    const inner = children(path.at(-1) ?? root).filter(child => starts(child, at) && reach(child) >= at);
    const next = inner.find(child => child.end >= at) ?? inner.at(-1);
    if (!next) return path;
    path.push(next);
  }
}

export function siteAt(shell: Shell, text: string, cursor: number): Site {
  const { ast, tokens } = parse(new Source(text), { tokens: true });
  return makeSite(shell, text, cursor, ast, tokensAt(tokens, cursor));
}

function makeSite(shell: Shell, text: string, cursor: number, ast: ScriptBlockAst, tokens: readonly Token[]): Site {
  const token = tokens.find(each => each.start < cursor && cursor <= each.end) ?? null;
  const limit = token?.start ?? cursor;
  const before = tokens.findLast(each => each.end <= limit && each !== token) ?? null;
  const anchor = token ? cursor : sameLine(text, before, cursor) ? (before?.end ?? cursor) : cursor;
  return { shell, text, cursor, ast, token, before, path: pathTo(ast, anchor) };
}

/** A blank on a line of its own follows nothing. */
function sameLine(text: string, before: Token | null, cursor: number): boolean {
  return before !== null && !/\n/.test(text.slice(before.end, cursor).replace(/`\r?\n/g, ''));
}

/** The innermost node of a kind around the cursor. */
export function enclosing<K extends Ast['kind']>(site: Site, kind: K): Extract<Ast, { kind: K }> | null {
  return site.path.findLast((node): node is Extract<Ast, { kind: K }> => node.kind === kind) ?? null;
}

export const textOf = (site: Site, node: Extent): string => site.text.slice(node.start, node.end);

/** Keys of a hashtable and values of a switch are no statements. */
function opensStatements(text: string, opener: Token): boolean {
  return opener.kind !== 'AtCurly' && !/\bswitch\b[^{]*$/i.test(text.slice(0, opener.start));
}

/**
 * The same place as if the text began behind the last bracket before it that is still open: what the parser gave up on
 * (`if ($x.`, a class body) is then read as a script of its own.
 */
export function reopened(site: Site): Site | null {
  const { tokens } = parse(new Source(site.text.slice(0, site.cursor)), { tokens: true });
  const open: Token[] = [];
  for (const token of tokensAt(tokens, site.cursor)) {
    if (/^(?:LParen|LCurly|AtParen|AtCurly|DollarParen)$/.test(token.kind)) open.push(token);
    else if (/^R(?:Paren|Curly)$/.test(token.kind)) open.pop();
  }
  const opener = open.at(-1);
  const opened = opener && opensStatements(site.text, opener) ? opener.end : 0;
  // `foreach ($i in` is not the beginning of a statement; what follows is.
  const loop = /^\s*\$\w+\s+in\s/i.exec(site.text.slice(opened, site.cursor));
  const from = opened + (loop?.[0].length ?? 0);
  if (from === 0 || from >= site.cursor) return null;
  // Blanks keep the offsets as they are.
  const text = site.text.slice(0, from).replace(/[^\n]/g, ' ') + site.text.slice(from);
  return siteAt(site.shell, text, site.cursor);
}
