import type { ExpressionAst } from '../ast.ts';
import { after, type Parser } from '../parser.ts';
import { parseUnary } from './unary.ts';

/** `a, b, c`; a lone element is itself. */
export function parseArrayLiteral(p: Parser): ExpressionAst | null {
  const first = parseUnary(p);
  if (first === null || p.disableComma || p.peek().kind !== 'Comma') return first;
  const elements: ExpressionAst[] = [first];
  let end = first.end;
  for (let comma = p.accept('Comma'); comma; comma = p.accept('Comma')) {
    p.skipNewlines();
    const element = parseUnary(p);
    if (element === null) {
      p.missingAfter('MissingExpressionAfterToken', comma, ',');
      elements.push({ kind: 'ErrorExpression', ...after(comma), nested: [] });
      end = comma.end;
      break;
    }
    elements.push(element);
    end = element.end;
  }
  return { kind: 'ArrayLiteral', start: first.start, end, elements };
}
