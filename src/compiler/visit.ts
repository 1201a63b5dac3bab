import type { Ast } from '#language';

/**
 * Calls `enter` for each node below and including `root`, in source order; a false answer skips the node's children.
 * Works on the plain tree: every object with a `kind` is a node.
 */
export function visit(root: Ast, enter: (node: Ast) => boolean): void {
  if (!enter(root)) return;
  for (const child of childrenOf(root)) visit(child, enter);
}

function* childrenOf(node: object): Generator<Ast> {
  for (const value of Object.values(node)) yield* nodesIn(value);
}

function* nodesIn(value: unknown): Generator<Ast> {
  if (Array.isArray(value)) {
    for (const item of value) yield* nodesIn(item);
  } else if (value !== null && typeof value === 'object') {
    if ('kind' in value) yield value as Ast;
    else yield* childrenOf(value);
  }
}
