import type { AttributeAst, StatementAst, TypeConstraintAst } from '../ast.ts';
import { parseAttributeList } from '../expressions/attributes.ts';
import { fullName } from '../full-name.ts';
import type { Parser } from '../parser.ts';
import type { Token } from '../token.ts';
import { parseBlockStatement } from './block-statement.ts';
import { parseConfiguration } from './configuration.ts';
import { parseDataStatement } from './data-statement.ts';
import { parseDo } from './do-statement.ts';
import { parseFlow } from './flow-statement.ts';
import { parseFor } from './for-statement.ts';
import { parseForEach } from './foreach-statement.ts';
import { parseFunction } from './function-definition.ts';
import { parseIf } from './if-statement.ts';
import { parseJump } from './jump-statement.ts';
import { parsePipelineChain } from './pipeline-chain.ts';
import { parseSwitch } from './switch-statement.ts';
import { parseTrap } from './trap-statement.ts';
import { parseTry } from './try-statement.ts';
import { parseClass } from './type-definition/class-definition.ts';
import { parseEnum } from './type-definition/enum-definition.ts';
import { parseUsing } from './using-statement.ts';
import { parseWhile } from './while-statement.ts';

/** One statement; null when none stands here. */
export function parseStatement(p: Parser): StatementAst | null {
  const token = p.peek();
  if (token.kind === 'LBracket') return parseAttributedStatement(p, token);
  return parseKeywordStatement(p, token, []) ?? parsePipelineChain(p);
}

/**
 * `[Attribute()] class C {}`. Before another keyword attributes are reported; before anything else the brackets belong to
 * an expression, as types do before all but a type definition.
 */
function parseAttributedStatement(p: Parser, open: Token): StatementAst | null {
  const errors = p.lexer.errors;
  const mark = errors.mark();
  const attributes = parseAttributeList(p, false) ?? [];
  p.setMode('statement');
  const next = p.peek();
  const definesType = next.kind === 'Class' || next.kind === 'Enum';
  const types = attributes.filter(a => a.kind === 'TypeConstraint');
  if (attributes.length > 0 && (definesType || (types.length === 0 && isKeywordStatement(next)))) {
    const refused = definesType ? types : attributes;
    const id = definesType ? 'TypeNotAllowedBeforeStatement' : 'UnexpectedAttribute';
    for (const attribute of refused) p.error(id, attribute, fullName(attribute.typeName));
    const statement = parseKeywordStatement(p, next, attributes);
    return statement && definesType ? { ...statement, start: open.start } : statement;
  }
  errors.reset(mark);
  p.rewindTo(open.start);
  return parsePipelineChain(p);
}

function isKeywordStatement(token: Token): boolean {
  switch (token.kind) {
    case 'If':
    case 'Switch':
    case 'Foreach':
    case 'For':
    case 'While':
    case 'Do':
    case 'Function':
    case 'Filter':
    case 'Workflow':
    case 'Return':
    case 'Throw':
    case 'Exit':
    case 'Break':
    case 'Continue':
    case 'Trap':
    case 'Try':
    case 'Data':
    case 'Using':
    case 'Parallel':
    case 'Sequence':
      return true;
    default:
      return false;
  }
}

/** The statement that a keyword begins; null, with nothing read, when the token is none. */
function parseKeywordStatement(
  p: Parser,
  token: Token,
  attributes: readonly (AttributeAst | TypeConstraintAst)[],
): StatementAst | null {
  switch (token.kind) {
    case 'If':
      return parseIf(p, p.next());
    case 'Foreach':
    case 'For':
    case 'While':
    case 'Do':
    case 'Switch':
      return parseLoop(p, p.next(), null);
    case 'Label':
      return parseLabeled(p, p.next());
    case 'Function':
    case 'Filter':
    case 'Workflow':
      return parseFunction(p, p.next());
    case 'Return':
    case 'Throw':
    case 'Exit':
      return parseFlow(p, p.next());
    case 'Break':
    case 'Continue':
      return parseJump(p, p.next());
    case 'Trap':
      return parseTrap(p, p.next());
    case 'Try':
      return parseTry(p, p.next());
    case 'Data':
      return parseDataStatement(p, p.next());
    case 'Class':
      return parseClass(p, p.next(), attributes);
    case 'Enum':
      return parseEnum(p, p.next(), attributes);
    default:
      return parseRareStatement(p, token);
  }
}

function parseRareStatement(p: Parser, token: Token): StatementAst | null {
  switch (token.kind) {
    case 'Parallel':
    case 'Sequence':
      return parseBlockStatement(p, p.next());
    case 'Configuration':
      return parseConfiguration(p, p.next());
    case 'Using': {
      const statement = parseUsing(p, p.next());
      p.error('UsingMustBeAtStartOfScript', statement);
      return statement;
    }
    case 'From':
    case 'Define':
    case 'Var':
      p.next();
      p.error('ReservedKeywordNotAllowed', token, token.kind.toLowerCase());
      return { kind: 'ErrorStatement', start: token.start, end: token.end, nested: [] };
    default:
      return null;
  }
}

function parseLoop(p: Parser, keyword: Token, label: Token | null): StatementAst | null {
  switch (keyword.kind) {
    case 'Foreach':
      return parseForEach(p, keyword, label);
    case 'For':
      return parseFor(p, keyword, label);
    case 'While':
      return parseWhile(p, keyword, label);
    case 'Do':
      return parseDo(p, keyword, label);
    case 'Switch':
      return parseSwitch(p, keyword, label);
    default:
      return null;
  }
}

/** `:name` before a loop or a switch; before anything else it is a command's name. */
function parseLabeled(p: Parser, label: Token): StatementAst | null {
  p.skipNewlines();
  switch (p.peek().kind) {
    case 'Foreach':
    case 'For':
    case 'While':
    case 'Do':
    case 'Switch':
      return parseLoop(p, p.next(), label);
    default:
      p.rewindTo(label.start);
      p.setMode('command');
      return parsePipelineChain(p);
  }
}
