import type { ExpressionAst, ParameterAst, VariableExpressionAst } from '../ast.ts';
import { parseAttributeList } from '../expressions/attributes.ts';
import { parseExpression } from '../expressions/expression.ts';
import { errorExpression } from '../expressions/primary.ts';
import type { Parser } from '../parser.ts';
import { skipTo } from '../recovery.ts';
import type { Token } from '../token.ts';

/** The parameters between the parentheses; `open` has been read. */
export function parseParameters(
  p: Parser,
  open: Token,
): { parameters: readonly ParameterAst[]; end: number; closed: boolean } {
  const { mode, disableComma } = p;
  p.disableComma = true;
  p.setMode('expression');
  const parameters = parseParameterList(p);
  p.skipNewlines();
  const close = p.next();
  let end = close.end;
  if (close.kind !== 'RParen') {
    p.unget(close);
    end = parameters[parameters.length - 1]?.end ?? open.end;
    p.missingAfter('MissingEndParenthesisInFunctionParameterList', { start: end, end });
  }
  p.disableComma = disableComma;
  p.setMode(mode);
  return { parameters, end, closed: close.kind === 'RParen' };
}

function parseParameterList(p: Parser): ParameterAst[] {
  const parameters: ParameterAst[] = [];
  for (let comma: Token | null = null; ; ) {
    const parameter = parseParameter(p);
    if (parameter === null) {
      if (comma) p.missingAfter('MissingExpressionAfterToken', comma, ',');
      return parameters;
    }
    parameters.push(parameter);
    p.skipNewlines();
    comma = p.accept('Comma');
    if (!comma) return parameters;
  }
}

/** `[attributes] $name = default`; null when none stands here. */
function parseParameter(p: Parser): ParameterAst | null {
  p.setMode('expression');
  p.skipNewlines();
  const start = p.peek().start;
  const attributes = parseAttributeList(p, false) ?? [];
  const token = p.next();
  if (token.kind !== 'Variable' && token.kind !== 'SplattedVariable') {
    p.unget(token);
    const last = attributes[attributes.length - 1];
    if (!last) return null;
    p.missingAfter('InvalidFunctionParameter', last);
    skipTo(p, 'RParen');
    p.accept('RParen');
    const name = variable({ start, end: last.end, value: '__error__', kind: 'Variable' });
    return { kind: 'Parameter', start, end: last.end, attributes, name, defaultValue: null };
  }
  const name = variable(token);
  p.skipNewlines();
  const defaultValue = parseDefault(p);
  const end = defaultValue?.kind === 'ErrorExpression' ? token.end : (defaultValue?.end ?? token.end);
  return { kind: 'Parameter', start, end, attributes, name, defaultValue };
}

function parseDefault(p: Parser): ExpressionAst | null {
  const equals = p.accept('Equals');
  if (!equals) return null;
  p.skipNewlines();
  const value = parseExpression(p);
  if (value) return value;
  p.missingAfter('MissingExpressionAfterToken', equals, '=');
  return errorExpression(equals.end, equals.end);
}

function variable({ start, end, value, kind }: Pick<Token, 'start' | 'end' | 'value' | 'kind'>): VariableExpressionAst {
  return { kind: 'VariableExpression', start, end, path: value, splatted: kind === 'SplattedVariable' };
}
