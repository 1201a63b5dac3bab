import type { ScriptBlockExpressionAst } from '#language';
import { type Code, js } from '../code.ts';
import type { Emitter } from '../emitter.ts';

/** A block is a value; it is compiled when it first runs. */
export function emitScriptBlock(c: Emitter, node: ScriptBlockExpressionAst): Code {
  return js`${c.rt('makeBlock')}(f,${c.constant(node.scriptBlock)})`;
}
