import type {
  ErrorExpressionAst,
  ExpressionAst,
  ParenExpressionAst,
  StatementAst,
  StatementBlockAst,
  StringConstantExpressionAst,
  VariableExpressionAst,
} from '../ast.ts';
import { after, type Parser } from '../parser.ts';
import { parsePipelineChain } from '../statements/pipeline-chain.ts';
import { parseStatementList } from '../statements/statement-list.ts';
import type { Token } from '../token.ts';
import { parseExpandable } from './expandable-string.ts';
import { parseHashtable } from './hashtable.ts';
import { parseMemberAccess } from './member-access.ts';
import { parseScriptBlockExpression } from './script-block-expression.ts';

/** Variables, literals and everything in brackets; with what is accessed of them behind. */
export function parsePrimary(p: Parser, withMemberAccess: boolean): ExpressionAst | null {
  const token = p.next();
  const expression = primaryOf(p, token);
  if (expression === null) {
    p.unget(token);
    return null;
  }
  const access = withMemberAccess ? p.nextMemberAccess() : null;
  if (!access) return expression;
  if (expression.kind !== 'UsingExpression') return parseMemberAccess(p, expression, access);
  // `$using:` reaches over all that is accessed behind it.
  const accessed = parseMemberAccess(p, expression.expression, access);
  return { kind: 'UsingExpression', start: accessed.start, end: accessed.end, expression: accessed };
}

function primaryOf(p: Parser, token: Token): ExpressionAst | null {
  switch (token.kind) {
    case 'Variable':
    case 'SplattedVariable':
      return variableExpression(token);
    case 'Number':
      return numberExpression(token);
    case 'StringLiteral':
    case 'HereStringLiteral':
      return stringConstant(token);
    case 'StringExpandable':
    case 'HereStringExpandable':
      return parseExpandable(p, token);
    case 'LParen':
      return parseParenthesized(p, token);
    case 'DollarParen':
    case 'AtParen':
      return parseSubexpression(p, token);
    case 'AtCurly':
      return parseHashtable(p, token);
    case 'LCurly':
      return parseScriptBlockExpression(p, token);
    default:
      return null;
  }
}

/** `$name`; `$using:name` is a using expression around the variable. */
export function variableExpression(token: Token): ExpressionAst {
  const { start, end } = token;
  const splatted = token.kind === 'SplattedVariable';
  const variable: VariableExpressionAst = { kind: 'VariableExpression', start, end, path: token.value, splatted };
  if (!/^using:/i.test(token.value)) return variable;
  const expression: VariableExpressionAst = { ...variable, path: token.value.slice(6) };
  return { kind: 'UsingExpression', start, end, expression };
}

export function numberExpression(token: Token): ExpressionAst {
  const value = token.detail?.kind === 'number' ? token.detail.value : { type: 'Int32' as const, text: '0' };
  return { kind: 'ConstantExpression', start: token.start, end: token.end, value };
}

export function stringConstant(token: Token): StringConstantExpressionAst {
  return {
    kind: 'StringConstantExpression',
    start: token.start,
    end: token.end,
    value: token.value,
    quote: quoteOf(token),
  };
}

function quoteOf(token: Token): StringConstantExpressionAst['quote'] {
  switch (token.kind) {
    case 'StringLiteral':
      return 'single';
    case 'HereStringLiteral':
      return 'singleHere';
    case 'StringExpandable':
      return 'double';
    case 'HereStringExpandable':
      return 'doubleHere';
    default:
      return 'bare';
  }
}

/** A word as a constant, as it is written. */
export function bareWord(token: Token): StringConstantExpressionAst {
  return { kind: 'StringConstantExpression', start: token.start, end: token.end, value: token.text, quote: 'bare' };
}

/** `( pipeline )`. */
function parseParenthesized(p: Parser, open: Token): ParenExpressionAst {
  const outer = enter(p);
  p.skipNewlines();
  let pipeline: StatementAst | null = parsePipelineChain(p);
  if (pipeline === null) {
    p.missingAfter('ExpectedExpression', open);
    pipeline = { kind: 'ErrorStatement', ...after(open), nested: [] };
  }
  p.skipNewlines();
  const close = p.next();
  let end = close.end;
  if (close.kind !== 'RParen') {
    p.unget(close);
    p.missingAfter('MissingEndParenthesisInExpression', pipeline);
    end = pipeline.end;
  }
  leave(p, outer);
  return { kind: 'ParenExpression', start: open.start, end, pipeline };
}

/** `$( statements )` and `@( statements )`. */
function parseSubexpression(p: Parser, open: Token): ExpressionAst {
  const outer = enter(p);
  const list = parseStatementList(p);
  const close = p.next();
  let end = close.end;
  if (close.kind !== 'RParen') {
    p.unget(close);
    p.incomplete('MissingEndParenthesisInSubexpression', close);
    end = list.extent?.end ?? open.end;
  }
  leave(p, outer);
  const body: StatementBlockAst = {
    kind: 'StatementBlock',
    start: list.extent?.start ?? open.end,
    end: list.extent?.end ?? open.end,
    statements: list.statements,
    traps: list.traps,
  };
  return { kind: open.kind === 'AtParen' ? 'ArrayExpression' : 'SubExpression', start: open.start, end, body };
}

type Outer = readonly [Parser['mode'], boolean, boolean];

/** Inside brackets statements begin anew: what the place around demanded does not hold. */
export function enter(p: Parser): Outer {
  const outer = [p.mode, p.disableComma, p.lexer.endNumberOnTernary] as const;
  p.disableComma = false;
  p.lexer.endNumberOnTernary = false;
  p.lexer.allowSignedNumbers = false;
  p.setMode('statement');
  return outer;
}

export function leave(p: Parser, outer: Outer): void {
  p.setMode(outer[0]);
  p.disableComma = outer[1];
  p.lexer.endNumberOnTernary = outer[2];
}

export function errorExpression(start: number, end: number, nested: readonly ExpressionAst[] = []): ErrorExpressionAst {
  return { kind: 'ErrorExpression', start, end, nested };
}
