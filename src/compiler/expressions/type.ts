import type { ExpressionAst, Extent, TypeExpressionAst, TypeName } from '#language';
import { type Code, js } from '../code.ts';
import type { Emitter } from '../emitter.ts';
import { emitExpression } from './expression.ts';

/** A place where a type is named: resolved on first use, then remembered until the session's types change. */
export class TypeSite {
  readonly typeName: TypeName;
  readonly start: number;
  readonly end: number;
  /** What the runtime remembers. */
  resolved: unknown = null;
  version = -1;
  /** `extent`: what an error points at; a literal's with its brackets. */
  constructor(typeName: TypeName, extent: Extent = typeName) {
    this.typeName = typeName;
    this.start = extent.start;
    this.end = extent.end;
  }
}

export function typeSite(c: Emitter, typeName: TypeName, extent: Extent = typeName): Code {
  return c.constant(new TypeSite(typeName, extent));
}

/** `[int]` as a value. */
export function emitType(c: Emitter, node: TypeExpressionAst): Code {
  return js`${c.rt('literalType')}(f,${typeSite(c, node.typeName, node)})`;
}

/** The right side of -is and -as: a type literal is resolved at its site, anything else at run time. */
export function emitTypeOperand(c: Emitter, node: ExpressionAst): Code {
  return node.kind === 'TypeExpression' ? typeSite(c, node.typeName, node) : emitExpression(c, node);
}
