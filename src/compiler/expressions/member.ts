import type {
  ConvertExpressionAst,
  ExpressionAst,
  IndexExpressionAst,
  InvokeMemberExpressionAst,
  MemberExpressionAst,
} from '#language';
import { type Code, js } from '../code.ts';
import type { Emitter } from '../emitter.ts';
import { emitExpression } from './expression.ts';
import { emitTypeOperand, typeSite } from './type.ts';

/** What a member site remembers between calls; the runtime fills it. */
export class MemberSite {
  readonly start: number;
  readonly end: number;
  shape: unknown = null;
  slot = 0;
  constructor(start: number, end: number) {
    this.start = start;
    this.end = end;
  }
}

/** The member's name: a constant for `.Name` and `.'a b'`, an expression for `.$name`. */
export function emitMemberName(c: Emitter, member: ExpressionAst): Code {
  return member.kind === 'StringConstantExpression' ? c.constant(member.value) : emitExpression(c, member);
}

const site = (c: Emitter, node: { start: number; end: number }): Code =>
  c.constant(new MemberSite(node.start, node.end));

/** `$x?.y`: nothing is read when the target is null. */
function guarded(c: Emitter, conditional: boolean, target: Code, use: (target: Code) => Code): Code {
  if (!conditional) return use(target);
  const held = c.fresh('t');
  return js`((${held})=>${held}==null?null:${use(held)})(${target})`;
}

export function emitMember(c: Emitter, node: MemberExpressionAst): Code {
  const name = emitMemberName(c, node.member);
  if (node.static) {
    const type = emitTypeOperand(c, node.target);
    return js`${c.rt('staticProperty')}(f,${type},${name})`;
  }
  return guarded(
    c,
    node.nullConditional,
    emitExpression(c, node.target),
    target => js`${c.rt('property')}(f,${target},${name},${site(c, node)})`,
  );
}

export function emitInvokeMember(c: Emitter, node: InvokeMemberExpressionAst): Code {
  const name = emitMemberName(c, node.member);
  const args = node.arguments.map(argument => emitExpression(c, argument));
  const generics = node.genericArguments.map(typeName => typeSite(c, typeName));
  if (node.static) {
    const type = emitTypeOperand(c, node.target);
    return js`${c.rt('staticCall')}(f,${type},${name},[${args}],[${generics}])`;
  }
  const base = baseTarget(node.target);
  if (base && node.member.kind === 'StringConstantExpression') {
    return js`${c.rt('baseCall')}(f,${typeSite(c, base.type.typeName)},${emitExpression(c, base.child)},${name},[${args}])`;
  }
  return guarded(
    c,
    node.nullConditional,
    emitExpression(c, node.target),
    target => js`${c.rt('call')}(f,${target},${name},[${args}],${site(c, node)})`,
  );
}

/** `([Base]$this).Method()` names the base's own method. */
function baseTarget(node: ExpressionAst): ConvertExpressionAst | null {
  if (node.kind !== 'ParenExpression' || node.pipeline.kind !== 'Pipeline') return null;
  const only = node.pipeline.elements[0];
  if (only?.kind !== 'CommandExpression' || only.expression.kind !== 'ConvertExpression') return null;
  const { child } = only.expression;
  return child.kind === 'VariableExpression' && child.path.toLowerCase() === 'this' ? only.expression : null;
}

export function emitIndex(c: Emitter, node: IndexExpressionAst): Code {
  return guarded(
    c,
    node.nullConditional,
    emitExpression(c, node.target),
    target => js`${c.rt('index')}(f,${target},${emitExpression(c, node.index)})`,
  );
}
