import type { ScriptBlockExpressionAst } from '../ast.ts';
import type { Parser } from '../parser.ts';
import { parseScriptBlock } from '../statements/script-block.ts';
import type { Token } from '../token.ts';
import { enter, leave } from './primary.ts';

/** `{ … }` as a value. */
export function parseScriptBlockExpression(p: Parser, open: Token): ScriptBlockExpressionAst {
  const outer = enter(p);
  const scriptBlock = parseScriptBlock(p, open, false);
  leave(p, outer);
  return { kind: 'ScriptBlockExpression', start: scriptBlock.start, end: scriptBlock.end, scriptBlock };
}
