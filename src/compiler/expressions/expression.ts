import type { ExpressionAst } from '#language';
import { type Code, js } from '../code.ts';
import type { Emitter } from '../emitter.ts';
import { emitBinary, emitCondition } from './binary.ts';
import { emitConstant } from './constant.ts';
import { emitAttributed, emitConvert } from './convert.ts';
import { emitArrayExpression, emitArrayLiteral, emitParen, emitSubExpression } from './group.ts';
import { emitHashtable } from './hashtable.ts';
import { emitIndex, emitInvokeMember, emitMember } from './member.ts';
import { emitScriptBlock } from './script-block.ts';
import { emitExpandable } from './string.ts';
import { emitType } from './type.ts';
import { emitUnary } from './unary.ts';
import { emitVariable } from './variable.ts';

/** The value of an expression, as a JavaScript expression. Only dispatches: each construct has its emitter. */
export function emitExpression(c: Emitter, node: ExpressionAst): Code {
  switch (node.kind) {
    case 'BinaryExpression':
      return emitBinary(c, node);
    case 'UnaryExpression':
      return emitUnary(c, node);
    case 'TernaryExpression':
      return js`(${emitCondition(c, node.condition)}?${emitExpression(c, node.ifTrue)}:${emitExpression(c, node.ifFalse)})`;
    case 'ConvertExpression':
      return emitConvert(c, node);
    case 'AttributedExpression':
      return emitAttributed(c, node);
    case 'MemberExpression':
      return emitMember(c, node);
    case 'InvokeMemberExpression':
      return emitInvokeMember(c, node);
    case 'IndexExpression':
      return emitIndex(c, node);
    case 'TypeExpression':
      return emitType(c, node);
    case 'VariableExpression':
      return emitVariable(c, node);
    case 'ConstantExpression':
      return emitConstant(c, node);
    case 'StringConstantExpression':
      return c.constant(node.value);
    case 'ExpandableStringExpression':
      return emitExpandable(c, node);
    case 'ScriptBlockExpression':
      return emitScriptBlock(c, node);
    case 'ArrayLiteral':
      return emitArrayLiteral(c, node);
    case 'ArrayExpression':
      return emitArrayExpression(c, node);
    case 'Hashtable':
      return emitHashtable(c, node);
    case 'ParenExpression':
      return emitParen(c, node);
    case 'SubExpression':
      return emitSubExpression(c, node);
    case 'UsingExpression':
      return node.expression.kind === 'VariableExpression'
        ? js`${c.rt('usingVariable')}(f,${c.constant(node.expression.path.toLowerCase())})`
        : emitExpression(c, node.expression);
    case 'ErrorExpression':
      return js`null`;
  }
}
