import type { Extent, StatementAst } from '../ast.ts';
import type { ErrorId } from '../error-messages.ts';
import { after, type Parser } from '../parser.ts';
import type { Token } from '../token.ts';
import { parsePipelineChain } from './pipeline-chain.ts';

export interface Condition {
  readonly condition: StatementAst;
  readonly close: Token;
}

/** What a statement says when a part of its `( condition )` is missing. */
export interface ConditionErrors {
  readonly open: ErrorId;
  readonly condition: ErrorId;
  readonly close: ErrorId;
}

/** `if` names the place of the token that stands instead, loops that behind the condition. */
function reportMissingClose(p: Parser, errors: ConditionErrors, condition: StatementAst, keyword: Token): void {
  const token = p.peek();
  if (errors.open === 'MissingOpenParenthesisInIfStatement') {
    p.incomplete(errors.close, token, token, keyword.text);
  } else {
    p.missingAfter(errors.close, condition, keyword.text);
  }
}

/**
 * `( condition )` behind a keyword. When a parenthesis is missing the error is reported and the place where the
 * statement stops is given instead.
 */
export function parseCondition(p: Parser, keyword: Token, errors: ConditionErrors): Condition | Extent {
  p.skipNewlines();
  const open = p.accept('LParen');
  if (!open) {
    p.missingAfter(errors.open, keyword, keyword.text);
    return keyword;
  }
  const mode = p.mode;
  p.setMode('statement');
  p.skipNewlines();
  const pipeline = parsePipelineChain(p);
  if (pipeline === null) p.missingAfter(errors.condition, open, keyword.text);
  const condition: StatementAst = pipeline ?? { kind: 'ErrorStatement', ...after(open), nested: [] };
  p.skipNewlines();
  p.setMode(mode);
  const close = p.accept('RParen');
  if (close) return { condition, close };
  if (pipeline) reportMissingClose(p, errors, condition, keyword);
  return { start: keyword.start, end: condition.end };
}
