import type { HashtableAst } from '#language';
import { type Code, js } from '../code.ts';
import type { Emitter } from '../emitter.ts';
import { emitValueOf } from '../statements/value-of.ts';
import { emitExpression } from './expression.ts';

/** Keys and values in turn. */
export function emitPairs(c: Emitter, node: HashtableAst): Code[] {
  return node.pairs.flatMap(pair => [emitExpression(c, pair.key), emitValueOf(c, pair.value)]);
}

export function emitHashtable(c: Emitter, node: HashtableAst): Code {
  return js`${c.rt('hashtable')}(f,[${emitPairs(c, node)}],${c.constant(node)})`;
}
