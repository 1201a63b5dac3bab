import type { ExpressionAst, TypeName } from '#language';
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
  constructor(typeName: TypeName) {
    this.typeName = typeName;
    this.start = typeName.start;
    this.end = typeName.end;
  }
}

export function typeSite(c: Emitter, typeName: TypeName): Code {
  return c.constant(new TypeSite(typeName));
}

/** `[int]` as a value. */
export function emitType(c: Emitter, typeName: TypeName): Code {
  return js`${c.rt('literalType')}(f,${typeSite(c, typeName)})`;
}

/** The right side of -is and -as: a type literal is resolved at its site, anything else at run time. */
export function emitTypeOperand(c: Emitter, node: ExpressionAst): Code {
  return node.kind === 'TypeExpression' ? typeSite(c, node.typeName) : emitExpression(c, node);
}
