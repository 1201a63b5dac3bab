import type {
  AssignmentOperator,
  AssignmentStatementAst,
  ExpressionAst,
  PipelineAst,
  PipelineChainAst,
  StatementAst,
} from '../ast.ts';
import { parseExpression } from '../expressions/expression.ts';
import { after, type Parser } from '../parser.ts';
import type { Token } from '../token.ts';
import { isIdentifierStart } from '../tokens/characters.ts';
import type { TokenKind } from '../tokens/token-kind.ts';
import { parsePipeline } from './pipeline.ts';
import { parseStatement } from './statement.ts';

/** An assignment, or pipelines joined by `&&` and `||`; null when nothing of the kind stands here. */
export function parsePipelineChain(p: Parser): StatementAst | null {
  const first = parseLeadingExpression(p);
  if (first?.assignment) return finishAssignment(p, first.expression, first.assignment);
  return parseChain(p, first?.expression ?? null);
}

/** The expression that the statement begins with, and the assignment operator behind it. */
function parseLeadingExpression(p: Parser): { expression: ExpressionAst; assignment: Token | null } | null {
  const { mode } = p;
  // A word cannot begin an expression: it need not be read again in the other mode.
  if (p.peek().mode === 'command' && isIdentifierStart(p.lexer.text.charCodeAt(p.peek().start))) return null;
  p.setMode('expression');
  const expression = parseExpression(p);
  const assignment = expression && assignmentOperator(p.peek().kind) ? p.next() : null;
  if (!assignment) p.setMode(mode);
  else p.lexer.mode = mode;
  return expression && { expression, assignment };
}

function assignmentOperator(kind: TokenKind): AssignmentOperator | null {
  switch (kind) {
    case 'Equals':
      return '=';
    case 'PlusEquals':
      return '+=';
    case 'MinusEquals':
      return '-=';
    case 'MultiplyEquals':
      return '*=';
    case 'DivideEquals':
      return '/=';
    case 'RemainderEquals':
      return '%=';
    case 'QuestionQuestionEquals':
      return '??=';
    default:
      return null;
  }
}

function finishAssignment(p: Parser, left: ExpressionAst, token: Token): AssignmentStatementAst {
  const { mode } = p;
  p.setMode('statement');
  p.skipNewlines();
  let right = parseStatement(p);
  p.setMode(mode);
  if (right === null) {
    p.missingAfter('ExpectedValueExpression', token, token.text);
    right = { kind: 'ErrorStatement', ...after(token), nested: [] };
  }
  const operator = assignmentOperator(token.kind) ?? '=';
  return { kind: 'AssignmentStatement', start: left.start, end: right.end, left, operator, right };
}

type Chain = PipelineAst | PipelineChainAst;

function parseChain(p: Parser, first: ExpressionAst | null): StatementAst | null {
  let chain: Chain | null = null;
  let operator: Token | null = null;
  let start = first;
  for (;;) {
    const token = p.peek();
    const pipeline: PipelineAst | null = parsePipeline(p, start);
    start = null;
    if (pipeline === null) return operator && chain ? missingPipeline(p, chain, operator, token) : null;
    chain = chain && operator ? joined(chain, operator, pipeline) : pipeline;
    const next = p.peek();
    if (next.kind === 'Ampersand') return inBackground(p, chain);
    if (next.kind !== 'AndAnd' && next.kind !== 'OrOr') return chain;
    operator = p.next();
    p.skipNewlines();
    if (p.peek().kind === 'EndOfInput') {
      p.missingAfter('EmptyPipelineChainElement', operator, operator.text);
      return chain;
    }
  }
}

function joined(left: Chain, operator: Token, right: PipelineAst): PipelineChainAst {
  return {
    kind: 'PipelineChain',
    start: left.start,
    end: right.end,
    left,
    operator: operator.kind === 'AndAnd' ? '&&' : '||',
    right,
    background: false,
  };
}

/** `&` ends a chain; a further operator behind it is an error. */
function inBackground(p: Parser, chain: Chain): StatementAst {
  p.next();
  const next = p.peek();
  if (next.kind === 'AndAnd' || next.kind === 'OrOr') {
    p.next();
    p.error('BackgroundOperatorInPipelineChain', next);
    return { kind: 'ErrorStatement', start: chain.start, end: next.end, nested: [chain] };
  }
  return { ...chain, background: true };
}

/** Nothing to run stands behind `&&` or `||`. */
function missingPipeline(p: Parser, chain: Chain, operator: Token, token: Token): StatementAst {
  const next = p.peek();
  if (token.kind === 'Dot' || token.kind === 'Ampersand') p.error('MissingExpression', token, token.text);
  else p.error('EmptyPipelineChainElement', { start: operator.start, end: next.end }, operator.text);
  return { kind: 'ErrorStatement', start: chain.start, end: operator.end, nested: [chain] };
}
