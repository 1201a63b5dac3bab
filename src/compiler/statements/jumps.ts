import type {
  BreakStatementAst,
  ContinueStatementAst,
  ExitStatementAst,
  ReturnStatementAst,
  StatementAst,
  ThrowStatementAst,
} from '#language';
import { type Code, js } from '../code.ts';
import type { Emitter } from '../emitter.ts';
import { emitExpression } from '../expressions/expression.ts';
import { emitSimple } from './statement.ts';
import { emitValueOf } from './value-of.ts';

/** JavaScript's own jump where the loop stands in the same function, else a signal that unwinds to it. */
export function emitBreakOrContinue(c: Emitter, node: BreakStatementAst | ContinueStatementAst): Code {
  const isBreak = node.kind === 'BreakStatement';
  const constant = node.label?.kind === 'StringConstantExpression' ? node.label.value.toLowerCase() : null;
  if (node.label === null || constant !== null) {
    const jump = c.jumps.findLast(each => constant === null || each.label === constant);
    if (jump && jump.closures === c.closures) return isBreak ? js`break ${jump.target};` : js`continue ${jump.target};`;
  }
  const label = node.label ? emitExpression(c, node.label) : js`null`;
  return js`throw ${c.rt(isBreak ? 'breakSignal' : 'continueSignal')}(${label});`;
}

export function emitReturn(c: Emitter, node: ReturnStatementAst): Code {
  const value = emitReturned(c, node);
  return c.closures === 0 ? js`${value}return;` : js`${value}throw ${c.rt('returnSignal')}(f);`;
}

/** A block's `return` writes like a statement; a method's gives one value as it is. */
function emitReturned(c: Emitter, node: ReturnStatementAst): Code {
  if (!node.pipeline) return js``;
  const at = js`f.at=${c.position(node.pipeline)};`;
  return c.options.method
    ? js`${at}o.write(${emitValueOf(c, node.pipeline)});`
    : js`${at}${emitSimple(c, node.pipeline)}`;
}

const valueOrNull = (c: Emitter, node: StatementAst | null): Code => (node ? emitValueOf(c, node) : js`undefined`);

export function emitExit(c: Emitter, node: ExitStatementAst): Code {
  return js`${c.rt('exit')}(f,${valueOrNull(c, node.pipeline)});`;
}

export function emitThrow(c: Emitter, node: ThrowStatementAst): Code {
  return node.pipeline ? js`${c.rt('throwValue')}(f,${emitValueOf(c, node.pipeline)});` : js`${c.rt('rethrow')}(f);`;
}
