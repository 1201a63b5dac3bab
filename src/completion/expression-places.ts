import { attributeArguments } from './attribute-arguments.ts';
import type { CommandCompletion, CompletionResult } from './completion-result.ts';
import { hashtableKeys, indexKeys } from './hashtable-keys.ts';
import { memberMatches } from './members.ts';
import { readWord } from './quoting.ts';
import { enclosing, pathTo, type Site, textOf } from './site.ts';
import { typeMatches } from './type-names.ts';

/** Replaces the token at the cursor. */
export function over({ token, cursor }: Site, matches: readonly CompletionResult[]): CommandCompletion {
  return token
    ? { start: token.start, length: token.end - token.start, matches }
    : { start: cursor, length: 0, matches };
}

export function memberCompletion(site: Site): CommandCompletion | null {
  const node = site.path.findLast(each => each.kind === 'MemberExpression' || each.kind === 'InvokeMemberExpression');
  if (!node || !('target' in node) || !('member' in node) || site.cursor <= node.target.end) return null;
  const { token } = site;
  if (token?.kind === 'Dot' || token?.kind === 'ColonColon' || token?.kind === 'QuestionDot')
    return token.end === site.cursor ? { start: site.cursor, length: 0, matches: memberMatches(site, node, '') } : null;
  const { member } = node;
  if (member.kind !== 'StringConstantExpression' || site.cursor > member.end || site.cursor <= member.start)
    return null;
  return { start: member.start, length: member.end - member.start, matches: memberMatches(site, node, member.value) };
}

/** Nodes that hold a type's name, and where in them it stands. */
export function typeCompletion(site: Site): CommandCompletion | null {
  const node = site.path.at(-1);
  const { token } = site;
  if (!node || !token || !('typeName' in node) || token.role !== 'type') return null;
  if (token.start < node.typeName.start || token.end > node.typeName.end) return null;
  return over(site, typeMatches(site, token.text));
}

export function attributeCompletion(site: Site): CommandCompletion | null {
  const node = enclosing(site, 'Attribute');
  const { token, before } = site;
  if (!node || site.cursor <= node.typeName.end) return null;
  if (!token || token.kind === 'LParen' || token.kind === 'Comma') {
    const last = token ?? before;
    if (last?.kind !== 'LParen' && last?.kind !== 'Comma') return null;
    return { start: site.cursor, length: 0, matches: attributeArguments(site, node, '') };
  }
  const named = node.named.some(each => each.start === token.start);
  return named || token.role === 'member' ? over(site, attributeArguments(site, node, token.text)) : null;
}

export function hashtableCompletion(site: Site): CommandCompletion | null {
  const node = enclosing(site, 'Hashtable');
  const { token, before } = site;
  if (!node || (site.text[node.end - 1] === '}' && node.end > node.start + 2 && site.cursor >= node.end)) return null;
  if (site.path.indexOf(node) < site.path.length - 2) return null;
  const opens = (kind: string | undefined): boolean => kind === 'AtCurly' || kind === 'Semi' || kind === 'NewLine';
  if (!token || opens(token.kind)) {
    const startsEntry = opens((token ?? before)?.kind) || /\n/.test(site.text.slice(before?.end ?? 0, site.cursor));
    const matches = startsEntry ? hashtableKeys(site, node, '') : null;
    return matches && { start: site.cursor, length: 0, matches };
  }
  const key = node.pairs.find(each => each.key.start < site.cursor && site.cursor <= each.key.end)?.key;
  const matches = key ? hashtableKeys(site, node, readWord(textOf(site, key)).text) : null;
  return matches && over(site, matches);
}

export function indexCompletion(site: Site): CommandCompletion | null {
  const node = enclosing(site, 'IndexExpression');
  if (!node || site.cursor <= node.target.end) return brokenIndexCompletion(site);
  const { token } = site;
  if (token?.kind === 'LBracket') return { start: site.cursor, length: 0, matches: indexKeys(site, node.target, '') };
  const { index } = node;
  if (index.kind !== 'StringConstantExpression' || !(index.start < site.cursor && site.cursor <= index.end))
    return token && node.index.kind === 'ErrorExpression' ? over(site, indexKeys(site, node.target, token.text)) : null;
  return {
    start: index.start,
    length: index.end - index.start,
    matches: indexKeys(site, node.target, readWord(textOf(site, index)).text),
  };
}

/** `$table[na`: a bare word is no index, and so the parser takes it for the next command. */
function brokenIndexCompletion(site: Site): CommandCompletion | null {
  const { token, before } = site;
  if (before?.kind !== 'LBracket' || token?.kind !== 'Identifier' || before.end !== token.start) return null;
  const node = pathTo(site.ast, before.end).findLast(each => each.kind === 'IndexExpression');
  return node && 'target' in node ? over(site, indexKeys(site, node.target, token.text)) : null;
}
