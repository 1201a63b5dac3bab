import type { ExpressionAst, StatementAst, VariableExpressionAst } from '../ast.ts';
import type { Parser } from '../parser.ts';
import type { Token } from '../token.ts';
import { parseSingleArgument } from './command-argument.ts';
import { parsePipelineChain } from './pipeline-chain.ts';
import { parseStatementBlock } from './statement-block.ts';

interface Flags {
  parallel: boolean;
  throttleLimit: ExpressionAst | null;
  end: number;
  broken: boolean;
}

/** `foreach ($item in items) { }`. */
export function parseForEach(p: Parser, keyword: Token, label: Token | null): StatementAst {
  const { start } = label ?? keyword;
  const mode = p.mode;
  const flags = readFlags(p, keyword);
  p.setMode(mode);
  const stop = (end: number): StatementAst => ({ kind: 'ErrorStatement', start, end, nested: [] });
  const open = p.accept('LParen');
  if (!open) {
    p.missingAfter('MissingOpenParenthesisAfterKeyword', { start, end: flags.end }, keyword.text);
    return stop(flags.end);
  }
  const variable = readVariable(p);
  if (!variable) {
    p.missingAfter('MissingVariableNameAfterForeach', open);
    return stop(open.end);
  }
  p.setMode('command');
  p.skipNewlines();
  const inToken = p.accept('In');
  p.setMode('statement');
  if (!inToken) {
    p.missingAfter('MissingInInForeach', variable);
    return stop(variable.end);
  }
  p.skipNewlines();
  const condition = parsePipelineChain(p);
  if (condition === null) {
    p.missingAfter('MissingForeachExpression', inToken);
    return stop(inToken.end);
  }
  p.skipNewlines();
  p.setMode(mode);
  const close = p.accept('RParen');
  if (!close) {
    p.missingAfter('MissingEndParenthesisAfterForeach', condition);
    return stop(condition.end);
  }
  const body = parseStatementBlock(p);
  if (body === null) {
    p.missingAfter('MissingForeachStatement', close);
    return stop(close.end);
  }
  if (flags.broken) return stop(flags.end);
  const { parallel, throttleLimit } = flags;
  const name = label?.value ?? null;
  return {
    kind: 'ForEachStatement',
    start,
    end: body.end,
    label: name,
    variable,
    condition,
    body,
    parallel,
    throttleLimit,
  };
}

function readVariable(p: Parser): VariableExpressionAst | null {
  p.setMode('expression');
  p.skipNewlines();
  const token = p.accept('Variable') ?? p.accept('SplattedVariable');
  if (!token) return null;
  const { start, end, value } = token;
  return { kind: 'VariableExpression', start, end, path: value, splatted: token.kind === 'SplattedVariable' };
}

/** `-Parallel` and `-ThrottleLimit n`, as workflows had them. */
function readFlags(p: Parser, keyword: Token): Flags {
  const flags: Flags = { parallel: false, throttleLimit: null, end: keyword.end, broken: false };
  p.setMode('command');
  p.skipNewlines();
  for (let token = p.accept('Parameter'); token; token = p.accept('Parameter')) {
    flags.end = token.end;
    const name = token.value.toLowerCase();
    if (name !== '' && 'parallel'.startsWith(name)) {
      flags.parallel = true;
    } else if (name !== '' && 'throttlelimit'.startsWith(name)) {
      flags.throttleLimit = parseSingleArgument(p);
      if (flags.throttleLimit) flags.end = flags.throttleLimit.end;
      else p.missingAfter('MissingThrottleLimit', token);
    } else {
      p.error('InvalidForeachFlag', token, token.value);
      flags.broken = true;
    }
    p.skipNewlines();
  }
  return flags;
}
