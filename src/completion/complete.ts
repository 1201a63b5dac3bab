import type { Shell } from '#cmdlet';
import type { Ast } from '#language';
import { argumentCompletion } from './arguments/argument-matches.ts';
import { attributeArguments } from './attribute-arguments.ts';
import { commandNames } from './command-names.ts';
import { commentCompletion } from './comments.ts';
import type { CommandCompletion, CompletionResult } from './completion-result.ts';
import { hashtableKeys, indexKeys } from './hashtable-keys.ts';
import { memberMatches } from './members.ts';
import { assignedCompletion, comparedCompletion } from './operands.ts';
import { operatorMatches } from './operators.ts';
import { pathMatches } from './paths.ts';
import { readWord } from './quoting.ts';
import { enclosing, pathTo, reopened, type Site, siteAt, textOf } from './site.ts';
import { labelCompletion, usingCompletion } from './statements.ts';
import { typeMatches } from './type-names.ts';
import { variableMatches } from './variables.ts';

/** What could stand at the cursor. The whole word that the cursor touches is replaced. Never throws. */
export function complete(shell: Shell, text: string, cursor: number): CommandCompletion {
  const at = Math.max(0, Math.min(cursor, text.length));
  try {
    const site = siteAt(shell, text, at);
    const found = completionAt(site);
    if (found && found.matches.length > 0) return found;
    const again = reopened(site);
    const second = again ? completionAt(again) : null;
    return second && second.matches.length > 0 ? second : (found ?? nothing(site));
  } catch {
    // A property or a completer of the person's own may fail in any way; that must not disturb the typing.
    return { start: -1, length: -1, matches: [] };
  }
}

const nothing = ({ token }: Site): CommandCompletion =>
  token ? { start: token.start, length: token.end - token.start, matches: [] } : { start: -1, length: -1, matches: [] };

function completionAt(site: Site): CommandCompletion | null {
  const { token } = site;
  if (token?.role === 'comment') return commentCompletion(site, token);
  if (token && isVariable(site)) return over(site, variableMatches(site, token.text));
  return (
    memberCompletion(site) ??
    typeCompletion(site) ??
    attributeCompletion(site) ??
    hashtableCompletion(site) ??
    indexCompletion(site) ??
    statementCompletion(site) ??
    operatorCompletion(site) ??
    redirectionCompletion(site) ??
    commandCompletion(site) ??
    stringCompletion(site)
  );
}

/** Replaces the token at the cursor. */
function over({ token, cursor }: Site, matches: readonly CompletionResult[]): CommandCompletion {
  return token
    ? { start: token.start, length: token.end - token.start, matches }
    : { start: cursor, length: 0, matches };
}

const isVariable = ({ token }: Site): boolean =>
  token !== null &&
  (token.kind === 'Variable' || token.kind === 'SplattedVariable' || token.text === '$' || token.text === '${');

function memberCompletion(site: Site): CommandCompletion | null {
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
function typeCompletion(site: Site): CommandCompletion | null {
  const node = site.path.at(-1);
  const { token } = site;
  if (!node || !token || !('typeName' in node) || token.role !== 'type') return null;
  if (token.start < node.typeName.start || token.end > node.typeName.end) return null;
  return over(site, typeMatches(site, token.text));
}

function attributeCompletion(site: Site): CommandCompletion | null {
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

function hashtableCompletion(site: Site): CommandCompletion | null {
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

function indexCompletion(site: Site): CommandCompletion | null {
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

function statementCompletion(site: Site): CommandCompletion | null {
  const line = site.text.slice(site.text.lastIndexOf('\n', site.cursor - 1) + 1, site.cursor);
  const using = /^\s*using\s/i.test(line) ? site.cursor - line.trimStart().length : null;
  if (using !== null) return usingCompletion(site, using);
  const jump = site.path.at(-1)?.kind === 'StringConstantExpression' ? site.path.at(-2) : site.path.at(-1);
  if (jump?.kind === 'BreakStatement' || jump?.kind === 'ContinueStatement')
    return site.token && !jump.label ? null : labelCompletion(site, jump);
  return null;
}

const isCommand = (node: Ast | undefined): boolean => node?.kind === 'Command' || node?.kind === 'CommandParameter';

function operatorCompletion(site: Site): CommandCompletion | null {
  const { token } = site;
  const inCommand = site.path.slice(-2).some(isCommand);
  if (
    token &&
    /^[-–—―]\w*$/.test(token.text) &&
    !inCommand &&
    (token.kind === 'Parameter' || token.role === 'operator')
  )
    return token.text.length > 1 || site.before ? over(site, operatorMatches(token.text)) : null;
  const binary = enclosing(site, 'BinaryExpression');
  if (binary && site.cursor > binary.operatorExtent.end && site.path.indexOf(binary) >= site.path.length - 2) {
    const compared = comparedCompletion(site, binary);
    if (compared) return compared;
  }
  const assignment = enclosing(site, 'AssignmentStatement');
  return assignment && site.cursor > assignment.left.end && site.before?.kind === 'Equals'
    ? assignedCompletion(site, assignment)
    : null;
}

function redirectionCompletion(site: Site): CommandCompletion | null {
  const node = enclosing(site, 'FileRedirection');
  if (!node) return null;
  const typed =
    node.location.start < site.cursor && site.cursor <= node.location.end ? textOf(site, node.location) : '';
  const start = typed === '' ? site.cursor : node.location.start;
  return { start, length: typed.length, matches: pathMatches(site, readWord(typed)) };
}

function commandCompletion(site: Site): CommandCompletion | null {
  const command = enclosing(site, 'Command');
  if (!command || isNestedIn(site, command)) return null;
  const [first] = command.elements;
  if (first && site.cursor > first.end) return argumentCompletion(site, command);
  if (!first || first.start >= site.cursor) return null;
  const typed = textOf(site, first);
  const { text, quote } = readWord(typed);
  const matches = [
    ...pathMatches(site, readWord(typed), { called: command.invocation === 'plain' }),
    ...(/[/]/.test(text) || text === '' ? [] : commandNames(site.shell, text, quote)),
  ];
  return { start: first.start, length: first.end - first.start, matches };
}

/** Is there something between the command and the cursor that is a place of its own? */
function isNestedIn(site: Site, command: Ast): boolean {
  const inner = site.path.slice(site.path.indexOf(command) + 1);
  return inner.some(
    node =>
      /^(?:ScriptBlock|ScriptBlockExpression|Hashtable|SubExpression|ArrayExpression|ParenExpression)$/.test(
        node.kind,
      ) &&
      site.cursor < node.end + 1 &&
      !isClosed(site, node),
  );
}

const isClosed = (site: Site, node: Ast): boolean =>
  site.cursor >= node.end && /[)}]/.test(site.text[node.end - 1] ?? '');

/** A string that stands alone may be a path. */
function stringCompletion(site: Site): CommandCompletion | null {
  const { token } = site;
  const node = site.path.at(-1);
  if (!token || node?.kind !== 'StringConstantExpression' || node.quote === 'bare') return null;
  return over(site, pathMatches(site, readWord(token.text)));
}
