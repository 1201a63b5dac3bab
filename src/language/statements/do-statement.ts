import type { StatementAst } from '../ast.ts';
import type { Parser } from '../parser.ts';
import type { Token } from '../token.ts';
import { parseCondition } from './parenthesized-condition.ts';
import { parseStatementBlock } from './statement-block.ts';
import { loopConditionErrors } from './while-statement.ts';

/** `do { } while ( )`, `do { } until ( )`. */
export function parseDo(p: Parser, keyword: Token, label: Token | null): StatementAst {
  const { start } = label ?? keyword;
  const body = parseStatementBlock(p);
  if (body === null) {
    p.missingAfter('MissingLoopStatement', keyword, keyword.text);
    return { kind: 'ErrorStatement', start, end: keyword.end, nested: [] };
  }
  p.skipNewlines();
  const token = p.peek();
  if (token.kind !== 'While' && token.kind !== 'Until') {
    p.missingAfter('MissingWhileOrUntilInDoWhile', body);
    return { kind: 'ErrorStatement', start, end: body.end, nested: [body] };
  }
  p.next();
  const head = parseCondition(p, token, loopConditionErrors);
  if (!('condition' in head)) return { kind: 'ErrorStatement', start, end: head.end, nested: [body] };
  const kind = token.kind === 'While' ? 'DoWhileStatement' : 'DoUntilStatement';
  return { kind, start, end: head.close.end, label: label?.value ?? null, condition: head.condition, body };
}
