import type { StringConstantExpressionAst } from '../ast.ts';
import type { Parser } from '../parser.ts';
import { isNewline, isWhitespace } from '../tokens/characters.ts';

/** Behind `--%`: the rest of the line as it is, up to a `|`, `&&` or `||` outside double quotes. */
export function readVerbatimArgument(p: Parser): StringConstantExpressionAst {
  const { lexer } = p;
  let start = lexer.position;
  while (isWhitespace(lexer.at(start))) start++;
  let end = start;
  let quoted = false;
  for (; ; end++) {
    const code = lexer.at(end);
    if (code < 0 || isNewline(code)) break;
    if (code === 34) quoted = !quoted;
    else if (!quoted && (code === 124 || (code === 38 && lexer.at(end + 1) === 38))) break;
  }
  lexer.tokenMode = 'command';
  const value = lexer.text.slice(start, end);
  lexer.token('Generic', start, end, 'none', value);
  return { kind: 'StringConstantExpression', start, end, value, quote: 'bare' };
}
