import type { AssignmentStatementAst, AttributeAst, ExpressionAst, StatementAst, TypeConstraintAst } from '#language';
import { Code, js } from '../code.ts';
import type { Emitter } from '../emitter.ts';
import { emitExpression } from '../expressions/expression.ts';
import { emitMemberName, MemberSite } from '../expressions/member.ts';
import { emitTypeOperand, typeSite } from '../expressions/type.ts';
import { emitOwnVariable, emitStore, emitVariable } from '../expressions/variable.ts';
import type { SupportName } from '../support.ts';
import { emitValueOf } from './value-of.ts';

/** A place that can be read and written: its parts are evaluated once, in order. */
export interface Target {
  /** Declarations of the parts that were evaluated. */
  readonly setup: Code;
  readonly read: Code;
  /** What `+=` and its like start from, where that is not what reading gives. */
  readonly own?: Code;
  readonly write: (value: Code) => Code;
}

export function prepareTarget(c: Emitter, node: ExpressionAst): Target {
  switch (node.kind) {
    case 'VariableExpression':
      return {
        setup: js``,
        read: emitVariable(c, node),
        own: emitOwnVariable(c, node),
        write: value => emitStore(c, node, value),
      };
    case 'MemberExpression':
      return memberTarget(c, node);
    case 'IndexExpression': {
      const [target, index] = [c.fresh('t'), c.fresh('t')];
      return {
        setup: js`const ${target}=${emitExpression(c, node.target)},${index}=${emitExpression(c, node.index)};`,
        read: js`${c.rt('index')}(f,${target},${index})`,
        write: value => js`${c.rt('setIndex')}(f,${target},${index},${value})`,
      };
    }
    case 'ConvertExpression':
    case 'AttributedExpression':
      return typedTarget(c, node);
    case 'ParenExpression': {
      const inner = node.pipeline.kind === 'Pipeline' ? node.pipeline.elements[0] : undefined;
      if (inner?.kind === 'CommandExpression') return prepareTarget(c, inner.expression);
      return refused(c, node);
    }
    case 'ArrayLiteral':
      return { setup: js``, read: emitExpression(c, node), write: value => emitSpread(c, node.elements, value) };
    default:
      return refused(c, node);
  }
}

function refused(c: Emitter, node: ExpressionAst): Target {
  const refuse = js`${c.rt('refuse')}(f,${c.constant(node.kind)})`;
  return { setup: js``, read: refuse, write: () => refuse };
}

function memberTarget(c: Emitter, node: Extract<ExpressionAst, { kind: 'MemberExpression' }>): Target {
  const name = emitMemberName(c, node.member);
  if (node.static) {
    const type = emitTypeOperand(c, node.target);
    return {
      setup: js``,
      read: js`${c.rt('staticProperty')}(f,${type},${name})`,
      write: value => js`${c.rt('setStaticProperty')}(f,${type},${name},${value})`,
    };
  }
  const target = c.fresh('t');
  const site = c.constant(new MemberSite(node.start, node.end));
  return {
    setup: js`const ${target}=${emitExpression(c, node.target)};`,
    read: js`${c.rt('property')}(f,${target},${name},${site})`,
    write: value => js`${c.rt('setProperty')}(f,${target},${name},${value})`,
  };
}

/** `[int]$x = …`, `[ValidateRange(1,5)][int]$x = …`: the variable keeps what stands in front of it. On a member it only converts. */
function typedTarget(
  c: Emitter,
  node: Extract<ExpressionAst, { kind: 'ConvertExpression' | 'AttributedExpression' }>,
): Target {
  const attributes: (AttributeAst | TypeConstraintAst)[] = [];
  let inner: ExpressionAst = node;
  while (inner.kind === 'ConvertExpression' || inner.kind === 'AttributedExpression') {
    attributes.push(inner.kind === 'ConvertExpression' ? inner.type : inner.attribute);
    inner = inner.child;
  }
  if (inner.kind === 'VariableExpression') {
    const { path } = inner;
    return {
      setup: js``,
      read: emitVariable(c, inner),
      own: emitOwnVariable(c, inner),
      write: value => js`${c.rt('declare')}(f,${c.constant(path)},${c.constant(attributes)},${value})`,
    };
  }
  const target = prepareTarget(c, inner);
  const convert = (value: Code): Code =>
    attributes.reduceRight(
      (code, each) =>
        each.kind === 'TypeConstraint' ? js`${c.rt('convert')}(f,${code},${typeSite(c, each.typeName)})` : code,
      value,
    );
  return { ...target, write: value => target.write(convert(value)) };
}

/** `$a, $b = …`: one value each, the rest to the last. */
function emitSpread(c: Emitter, targets: readonly ExpressionAst[], value: Code): Code {
  const parts = c.fresh('t');
  const places = targets.map(target => prepareTarget(c, target));
  const writes = places.map((place, i) => js`${place.setup}${place.write(js`${parts}[${i}]`)};`);
  return js`((${parts})=>{${new Code(writes.map(write => write.text).join(''))}})(${c.rt('spread')}(${value},${targets.length}))`;
}

const compound: Record<string, SupportName> = {
  '+=': 'add',
  '-=': 'subtract',
  '*=': 'multiply',
  '/=': 'divide',
  '%=': 'remainder',
};

/** Writes `value` to a prepared target, as statements. */
export function emitAssignTo(_c: Emitter, target: Target, value: Code): Code {
  return js`${target.setup}${target.write(value)}`;
}

/** An assignment; with `asValue` a JavaScript expression that yields what was assigned, else statements. */
export function emitAssignment(c: Emitter, node: AssignmentStatementAst, asValue: boolean): Code {
  const place = prepareTarget(c, node.left);
  const right = emitRight(c, node.right);
  if (node.operator === '??=') {
    const held = c.fresh('v');
    const body = js`${place.setup}let ${held}=${place.own ?? place.read};if(${held}==null){${held}=${right};${place.write(held)}}`;
    return asValue ? js`(()=>{${body};return ${held}})()` : js`{${body}}`;
  }
  const operator = compound[node.operator];
  const value = operator ? js`${c.rt(operator)}(${place.own ?? place.read},${right})` : right;
  if (!asValue) return js`{${place.setup}${place.write(value)}}`;
  const held = c.fresh('v');
  return js`(()=>{${place.setup}const ${held}=${value};${place.write(held)};return ${node.left.kind === 'VariableExpression' ? held : place.read}})()`;
}

function emitRight(c: Emitter, node: StatementAst): Code {
  return emitValueOf(c, node);
}
