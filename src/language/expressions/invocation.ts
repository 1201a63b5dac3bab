import type { ExpressionAst, Extent, InvokeMemberExpressionAst, TypeName } from '../ast.ts';
import { after, type Parser } from '../parser.ts';
import type { Token } from '../token.ts';
import { parseExpression } from './expression.ts';
import { enter, leave } from './primary.ts';
import { parseScriptBlockExpression } from './script-block-expression.ts';

/** `( arguments )` or `{ … }` directly behind a member's name; null when neither stands there. */
export function parseInvocation(
  p: Parser,
  target: ExpressionAst,
  operator: Token,
  member: ExpressionAst,
  genericArguments: readonly TypeName[],
): InvokeMemberExpressionAst | null {
  const code = p.hasLookahead ? -1 : p.lexer.at(p.lexer.position);
  if (code !== 40 && code !== 123) return null;
  const open = p.next();
  const { list, end } = open.kind === 'LParen' ? parseArguments(p, open) : blockArgument(p, open);
  return {
    kind: 'InvokeMemberExpression',
    start: target.start,
    end,
    target,
    member,
    arguments: list,
    genericArguments,
    static: operator.kind === 'ColonColon',
    nullConditional: operator.kind === 'QuestionDot',
  };
}

interface Arguments {
  readonly list: readonly ExpressionAst[];
  readonly end: number;
}

/** `.ForEach{ … }`: a script block alone needs no parentheses. */
function blockArgument(p: Parser, open: Token): Arguments {
  const block = parseScriptBlockExpression(p, open);
  return { list: [block], end: block.end };
}

/** The arguments between the parentheses of a call; `open` has been read. */
export function parseArguments(p: Parser, open: Token): Arguments {
  const outer = enter(p);
  p.disableComma = true;
  p.setMode('expression');
  const list: ExpressionAst[] = [];
  let last: Extent = open;
  let reported = false;
  for (;;) {
    p.skipNewlines();
    const argument = parseExpression(p);
    if (argument === null) {
      if (last.end !== open.end && last !== list[list.length - 1]) {
        p.missingAfter('MissingExpressionAfterToken', last, ',');
        reported = true;
      }
      break;
    }
    list.push(argument);
    last = argument;
    p.skipNewlines();
    const comma = p.accept('Comma');
    if (!comma) break;
    last = comma;
  }
  p.skipNewlines();
  const close = p.next();
  let end = close.end;
  if (close.kind !== 'RParen') {
    p.unget(close);
    if (!reported) p.missingAfter('MissingEndParenthesisInMethodCall', last);
    end = after(last).end;
  }
  leave(p, outer);
  return { list, end };
}
