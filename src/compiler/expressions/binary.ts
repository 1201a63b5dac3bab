import type { BinaryExpressionAst, BinaryOperator } from '#language';
import { type Code, js } from '../code.ts';
import type { Emitter } from '../emitter.ts';
import type { SupportName } from '../support.ts';
import { emitExpression } from './expression.ts';
import { emitTypeOperand } from './type.ts';

const arithmetic: Partial<Record<BinaryOperator, SupportName>> = {
  '+': 'add',
  '-': 'subtract',
  '*': 'multiply',
  '/': 'divide',
  '%': 'remainder',
  '..': 'range',
};

/** Comparisons that have a function of their own; `true` ignores case. */
const comparison: Partial<Record<BinaryOperator, readonly [SupportName, boolean]>> = {
  ieq: ['equal', true],
  ceq: ['equal', false],
  ine: ['notEqual', true],
  cne: ['notEqual', false],
  ilt: ['less', true],
  clt: ['less', false],
  ile: ['lessOrEqual', true],
  cle: ['lessOrEqual', false],
  igt: ['greater', true],
  cgt: ['greater', false],
  ige: ['greaterOrEqual', true],
  cge: ['greaterOrEqual', false],
};

export function emitBinary(c: Emitter, node: BinaryExpressionAst): Code {
  const { operator } = node;
  switch (operator) {
    case 'and':
      return js`(${emitCondition(c, node.left)}&&${emitCondition(c, node.right)})`;
    case 'or':
      return js`(${emitCondition(c, node.left)}||${emitCondition(c, node.right)})`;
    case 'xor':
      return js`(${emitCondition(c, node.left)}!==${emitCondition(c, node.right)})`;
    case '??': {
      // Undefined variables and members are no error on the left side: they read as null anyway.
      return js`(${emitExpression(c, node.left)}??${emitExpression(c, node.right)})`;
    }
    case 'is':
      return js`${c.rt('isType')}(f,${emitExpression(c, node.left)},${emitTypeOperand(c, node.right)})`;
    case 'isnot':
      return js`${c.rt('isNotType')}(f,${emitExpression(c, node.left)},${emitTypeOperand(c, node.right)})`;
    case 'as':
      return js`${c.rt('asType')}(f,${emitExpression(c, node.left)},${emitTypeOperand(c, node.right)})`;
    default:
  }
  const left = emitExpression(c, node.left);
  const right = emitExpression(c, node.right);
  const simple = arithmetic[operator];
  if (simple) return js`${c.rt(simple)}(${left},${right})`;
  const compare = comparison[operator];
  if (compare)
    return compare[1]
      ? js`${c.rt(compare[0])}(${left},${right},true)`
      : js`${c.rt(compare[0])}(${left},${right},false)`;
  return js`${c.rt('binary')}(f,${c.constant(operator)},${left},${right},${c.constant(node.operatorExtent)})`;
}

/** An expression as a JavaScript condition. */
export function emitCondition(c: Emitter, node: BinaryExpressionAst['left']): Code {
  if (
    node.kind === 'BinaryExpression' &&
    (node.operator === 'and' || node.operator === 'or' || node.operator === 'xor')
  )
    return emitBinary(c, node);
  if (node.kind === 'UnaryExpression' && node.operator === 'not') return js`(!${emitCondition(c, node.child)})`;
  return js`${c.rt('truthy')}(${emitExpression(c, node)})`;
}
