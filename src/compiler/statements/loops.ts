import {
  type DoUntilStatementAst,
  type DoWhileStatementAst,
  type ForEachStatementAst,
  type ForStatementAst,
  type StatementAst,
  type StatementBlockAst,
  visit,
  type WhileStatementAst,
} from '#language';
import { type Code, js } from '../code.ts';
import type { Emitter } from '../emitter.ts';
import { emitCondition } from '../expressions/binary.ts';
import { emitExpression } from '../expressions/expression.ts';
import { emitStore } from '../expressions/variable.ts';
import { emitSimple, emitStatements } from './statement.ts';
import { emitValueOf } from './value-of.ts';

/** A condition statement as a JavaScript condition; it notes its own place for errors. */
export function emitConditionStatement(c: Emitter, node: StatementAst): Code {
  const at = js`f.at=${c.position(node)}`;
  const only = node.kind === 'Pipeline' && node.elements.length === 1 ? node.elements[0] : undefined;
  if (only?.kind === 'CommandExpression' && only.redirections.length === 0)
    return js`(${at},${emitCondition(c, only.expression)})`;
  return js`(${at},${c.rt('truthy')}(${emitValueOf(c, node)}))`;
}

/** Can a `break` reach this loop from outside the text of the block: from a command, a method or a script block it runs? */
function callsOut(block: StatementBlockAst): boolean {
  let found = false;
  visit(block, node => {
    if (
      node.kind === 'Command' ||
      node.kind === 'InvokeMemberExpression' ||
      node.kind === 'SubExpression' ||
      node.kind === 'ArrayExpression'
    )
      found = true;
    if (node.kind === 'BreakStatement' || node.kind === 'ContinueStatement') found ||= node.label !== null;
    return !found;
  });
  return found;
}

/** Does a block read `$foreach` or `$switch`, the enumerator of its loop? */
export function mentions(block: StatementBlockAst, name: string): boolean {
  let found = false;
  visit(block, node => {
    if (node.kind === 'VariableExpression' && node.path.toLowerCase() === name) found = true;
    return !found;
  });
  return found;
}

/** The body of a loop: looks at the stop flag on each turn; catches jumps that come from called code. */
export function emitLoopBody(c: Emitter, label: string | null, target: Code, block: StatementBlockAst): Code {
  const jump = { label: label?.toLowerCase() ?? null, target, closures: c.closures };
  const body = c.withJump(jump, () => emitStatements(c, block.statements, block.traps));
  const stop = js`if(X[0]!==0)${c.rt('checkStop')}(f);`;
  if (!callsOut(block)) return js`${stop}${body}`;
  return js`${stop}try{${body}}catch(e){const r=${c.rt('loopSignal')}(e,${c.constant(jump.label)});if(r===1)break ${target};if(r===2)continue ${target};throw e}`;
}

export function emitWhile(c: Emitter, node: WhileStatementAst): Code {
  const target = c.fresh('L');
  return js`${target}:while(${emitConditionStatement(c, node.condition)}){${emitLoopBody(c, node.label, target, node.body)}}`;
}

export function emitDo(c: Emitter, node: DoWhileStatementAst | DoUntilStatementAst): Code {
  const target = c.fresh('L');
  const condition = emitConditionStatement(c, node.condition);
  const body = emitLoopBody(c, node.label, target, node.body);
  return node.kind === 'DoWhileStatement'
    ? js`${target}:do{${body}}while(${condition});`
    : js`${target}:do{${body}}while(!${condition});`;
}

export function emitFor(c: Emitter, node: ForStatementAst): Code {
  const target = c.fresh('L');
  // What initializer and iterator write is lost.
  const silent = (statement: StatementAst | null): Code =>
    statement
      ? js`f.at=${c.position(statement)};${c.withSink(c.rt('nullSink'), () => emitSimple(c, statement))}`
      : js``;
  const initializer = silent(node.initializer);
  const condition = node.condition ? emitConditionStatement(c, node.condition) : js`true`;
  const body = emitLoopBody(c, node.label, target, node.body);
  // The iterator's statements stand behind the body; `continue` leaves the inner block, not the loop.
  const iterator = silent(node.iterator);
  const first = c.fresh('v');
  return js`${initializer}let ${first}=true;${target}:for(;;){if(${first})${first}=false;else{${iterator}}if(!${condition})break ${target};${body}}`;
}

export function emitForEach(c: Emitter, node: ForEachStatementAst): Code {
  if (node.parallel) return js`${c.rt('refuse')}(f,${c.constant('foreach -parallel')});`;
  const target = c.fresh('L');
  const body = (item: Code): Code =>
    js`${emitStore(c, node.variable, item)};${emitLoopBody(c, node.label, target, node.body)}`;
  const only =
    node.condition.kind === 'Pipeline' && node.condition.elements.length === 1 ? node.condition.elements[0] : undefined;
  const enumerated = mentions(node.body, 'foreach');
  if (
    !enumerated &&
    only?.kind === 'CommandExpression' &&
    only.expression.kind === 'BinaryExpression' &&
    only.expression.operator === '..'
  ) {
    return emitRangeLoop(c, node, target, only.expression.left, only.expression.right, body);
  }
  const item = c.fresh('v');
  const list = js`${c.rt('iterate')}(f,(f.at=${c.position(node.condition)},${emitValueOf(c, node.condition)}))`;
  const items = enumerated ? js`${c.rt('enumerated')}(f,${c.constant('foreach')},${list})` : list;
  return js`${target}:for(const ${item} of ${items}){${body(item)}}`;
}

/** `foreach ($i in 1..1000000)` counts; no array is made of integers. */
function emitRangeLoop(
  c: Emitter,
  _node: ForEachStatementAst,
  target: Code,
  from: Parameters<typeof emitExpression>[1],
  to: Parameters<typeof emitExpression>[1],
  body: (item: Code) => Code,
): Code {
  const [first, last, step, item] = [c.fresh('v'), c.fresh('v'), c.fresh('v'), c.fresh('v')];
  const ends = js`f.at=${c.position({ start: from.start, end: to.end })};const ${first}=${emitExpression(c, from)},${last}=${emitExpression(c, to)};`;
  const counted = js`const ${step}=${first}<=${last}?1:-1;${target}:for(let ${item}=${first}-${step};${item}!==${last};){${item}+=${step};${body(item)}}`;
  const value = c.fresh('v');
  const general = js`${target}:for(const ${value} of ${c.rt('range')}(${first},${last})){${body(value)}}`;
  return js`{${ends}if(typeof ${first}==='number'&&typeof ${last}==='number'){${counted}}else{${general}}}`;
}
