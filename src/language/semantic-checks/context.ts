import type { Ast, Extent, FunctionMemberAst } from '../ast.ts';
import type { ErrorList } from '../error-list.ts';
import type { ErrorId } from '../error-messages.ts';

/** Where in the tree the checks stand; the walk keeps it up to date. */
export interface Context {
  readonly errors: ErrorList;
  parent: Ast | null;
  grandparent: Ast | null;
  /** The method whose own statements these are; null outside methods and in blocks inside them. */
  method: FunctionMemberAst | null;
  /** Set inside a `finally` block: what of it may still be left. */
  leaving: Leaving | null;
  /** A type definition was met. */
  hasTypes: boolean;
}

/** Loops and switches between a statement and the `finally` block around it. */
export interface Leaving {
  readonly loops: number;
  readonly labels: readonly string[];
}

export function report({ errors }: Context, id: ErrorId, extent: Extent, ...inserts: string[]): void {
  errors.report(id, extent.start, extent.end, false, ...inserts);
}
