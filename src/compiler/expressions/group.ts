import type {
  ArrayExpressionAst,
  ArrayLiteralAst,
  ExpressionAst,
  ParenExpressionAst,
  StatementBlockAst,
  SubExpressionAst,
} from '#language';
import { type Code, js } from '../code.ts';
import type { Emitter } from '../emitter.ts';
import { emitStatements } from '../statements/statement.ts';
import { emitValueOf } from '../statements/value-of.ts';
import { emitExpression } from './expression.ts';

export function emitArrayLiteral(c: Emitter, node: ArrayLiteralAst): Code {
  return js`[${node.elements.map(each => emitElement(c, each))}]`;
}

/** An element is null where its expression gives nothing at all; only what runs commands can do that. */
function emitElement(c: Emitter, node: ExpressionAst): Code {
  const code = emitExpression(c, node);
  const plain =
    node.kind === 'ConstantExpression' ||
    node.kind === 'StringConstantExpression' ||
    node.kind === 'ExpandableStringExpression';
  return plain ? code : js`${c.rt('element')}(${code})`;
}

/** The only statement of a block when it is a plain expression, whose value can be taken without a collector. */
function onlyExpression(block: StatementBlockAst): ExpressionAst | null {
  const statement = block.statements[0];
  if (block.statements.length !== 1 || block.traps.length > 0 || statement?.kind !== 'Pipeline' || statement.background)
    return null;
  const element = statement.elements[0];
  if (statement.elements.length !== 1 || element?.kind !== 'CommandExpression' || element.redirections.length > 0)
    return null;
  const { expression } = element;
  // Steps write nothing as statements, but give a value in parentheses.
  if (expression.kind === 'UnaryExpression' && /\+\+|--/.test(expression.operator)) return null;
  return expression;
}

export function emitParen(c: Emitter, node: ParenExpressionAst): Code {
  return emitValueOf(c, node.pipeline);
}

/** Can nothing go wrong in an expression, so that its error need not be caught at its own place? */
function isSafe(node: ExpressionAst): boolean {
  switch (node.kind) {
    case 'ConstantExpression':
    case 'StringConstantExpression':
    case 'VariableExpression':
    case 'ScriptBlockExpression':
      return true;
    case 'ArrayLiteral':
      return node.elements.every(isSafe);
    default:
      return false;
  }
}

/** The only expression of `$( … )` or `@( … )`: a statement of its own, whose error leaves the whole with nothing in its place. */
function emitGuarded(c: Emitter, node: ExpressionAst, use: (value: Code) => Code): Code {
  if (isSafe(node)) return use(emitExpression(c, node));
  const at = js`f.at=${c.position(node)}`;
  if (c.inTry) return js`(${at},${use(emitExpression(c, node))})`;
  const inner = c.inClosure(() => use(emitExpression(c, node)));
  return js`(()=>{${at};try{return ${inner}}catch(e){${c.rt('fail')}(f,e)}})()`;
}

/** `$( … )` and `@( … )`: what the statements write, collected. */
function emitCollected(c: Emitter, block: StatementBlockAst): Code {
  const sink = c.fresh('o');
  const body = c.inClosure(() => c.withSink(sink, () => emitStatements(c, block.statements, block.traps)));
  return js`(()=>{const ${sink}=new ${c.rt('Collector')}();${body};return ${sink}})()`;
}

export function emitSubExpression(c: Emitter, node: SubExpressionAst): Code {
  const only = onlyExpression(node.body);
  if (only) return emitGuarded(c, only, value => js`${c.rt('subexpression')}(${value})`);
  // Without any statement it is null, not nothing.
  if (node.body.statements.length === 0) return js`null`;
  return js`${emitCollected(c, node.body)}.result()`;
}

export function emitArrayExpression(c: Emitter, node: ArrayExpressionAst): Code {
  const only = onlyExpression(node.body);
  // A list alone is no statement of its own.
  if (only?.kind === 'ArrayLiteral') return emitArrayLiteral(c, only);
  if (only) return js`(${emitGuarded(c, only, value => js`${c.rt('toArray')}(${value})`)}??[])`;
  return js`${emitCollected(c, node.body)}.items`;
}
