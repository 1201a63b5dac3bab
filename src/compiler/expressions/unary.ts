import type { ExpressionAst, UnaryExpressionAst } from '#language';
import { type Code, js } from '../code.ts';
import type { Emitter } from '../emitter.ts';
import { prepareTarget } from '../statements/assignment.ts';
import { emitCondition } from './binary.ts';
import { emitExpression } from './expression.ts';

export function emitUnary(c: Emitter, node: UnaryExpressionAst): Code {
  switch (node.operator) {
    case 'not':
      return js`(!${emitCondition(c, node.child)})`;
    case '-':
      return js`${c.rt('negate')}(${emitExpression(c, node.child)})`;
    case '+':
      return js`${c.rt('plus')}(${emitExpression(c, node.child)})`;
    case ',':
      return js`[${c.rt('element')}(${emitExpression(c, node.child)})]`;
    case '++':
    case '--':
    case 'postfix++':
    case 'postfix--':
      return emitStep(c, node.child, node.operator);
    case 'bnot':
    case 'join':
    case 'isplit':
    case 'csplit':
      return js`${c.rt('unary')}(f,${c.constant(node.operator)},${emitExpression(c, node.child)})`;
  }
}

/** `$i++` as a value. As a statement of its own the value is not used: see statements/pipeline.ts. */
function emitStep(c: Emitter, target: ExpressionAst, operator: '++' | '--' | 'postfix++' | 'postfix--'): Code {
  const step = c.rt(operator.endsWith('++') ? 'increment' : 'decrement');
  const place = prepareTarget(c, target);
  const old = c.fresh('v');
  if (operator.startsWith('postfix')) {
    return js`(()=>{${place.setup}const ${old}=${place.read};${place.write(js`${step}(${old})`)};return ${old}??0})()`;
  }
  return js`(()=>{${place.setup}const ${old}=${step}(${place.read});${place.write(old)};return ${old}})()`;
}
