import type { ConstantExpressionAst } from '#language';
import { type Code, js } from '../code.ts';
import type { Emitter } from '../emitter.ts';

/** An Int32 stands in the code itself; every other number is an object of the values room, pooled. */
export function emitConstant(c: Emitter, node: ConstantExpressionAst): Code {
  if (node.value.type === 'Int32') return js`${Number.parseInt(node.value.text, 10)}`;
  return c.constant(c.options.unit.number(node.value));
}
