import type { Shell } from '#cmdlet';
import type { Ast } from '#language';
import { argumentCompletion } from './arguments/argument-matches.ts';
import { commandNames } from './command-names.ts';
import { commentCompletion } from './comments.ts';
import type { CommandCompletion } from './completion-result.ts';
import {
  attributeCompletion,
  hashtableCompletion,
  indexCompletion,
  memberCompletion,
  over,
  typeCompletion,
} from './expression-places.ts';
import { assignedCompletion, comparedCompletion } from './operands.ts';
import { operatorMatches } from './operators.ts';
import { pathMatches } from './paths.ts';
import { readWord } from './quoting.ts';
import { enclosing, reopened, type Site, siteAt, textOf } from './site.ts';
import { labelCompletion, usingCompletion } from './statements.ts';
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

const isVariable = ({ token }: Site): boolean =>
  token !== null &&
  (token.kind === 'Variable' || token.kind === 'SplattedVariable' || token.text === '$' || token.text === '${');

function statementCompletion(site: Site): CommandCompletion | null {
  const line = site.text.slice(site.text.lastIndexOf('\n', site.cursor - 1) + 1, site.cursor);
  const using = /^\s*using\s/i.test(line) ? site.cursor - line.trimStart().length : null;
  if (using !== null) return usingCompletion(site, using);
  const jump = site.path.at(-1)?.kind === 'StringConstantExpression' ? site.path.at(-2) : site.path.at(-1);
  return jump?.kind === 'BreakStatement' || jump?.kind === 'ContinueStatement' ? labelCompletion(site, jump) : null;
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
