import type { Ast, Extent, FunctionMemberAst } from '../ast.ts';
import type { ErrorId } from '../error-messages.ts';
import type { ErrorList } from '../error-list.ts';

/** Where in the tree a check stands. */
export interface Context {
  readonly text: string;
  readonly errors: ErrorList;
  readonly parent: Ast | null;
  readonly grandparent: Ast | null;
  /** The method whose own statements these are; null outside methods and in blocks inside them. */
  readonly method: FunctionMemberAst | null;
  /** Set inside a `finally` block: what of it may still be left. */
  readonly leaving: Leaving | null;
}

/** Loops and switches between a statement and the `finally` block around it. */
export interface Leaving {
  readonly loops: number;
  readonly labels: readonly string[];
}

export function report({ errors }: Context, id: ErrorId, extent: Extent, ...inserts: string[]): void {
  errors.report(id, extent.start, extent.end, false, ...inserts);
}
