import type { ExpandableStringExpressionAst } from '#language';
import { Code, js } from '../code.ts';
import type { Emitter } from '../emitter.ts';
import { emitExpression } from './expression.ts';

export function emitExpandable(c: Emitter, node: ExpandableStringExpressionAst): Code {
  const parts = node.parts.map(part =>
    typeof part === 'string' ? c.constant(part) : js`${c.rt('text')}(f,${emitExpression(c, part)})`,
  );
  if (parts.length === 0) return c.constant('');
  // One part alone is a text already: a literal, or what `text` gives.
  return new Code(`(${parts.map(part => part.text).join('+')})`);
}
