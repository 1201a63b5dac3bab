import type { Ast } from './ast.ts';

/** Whether a value of the tree is a node: it has a kind and an extent. */
function isNode(value: unknown): value is Ast {
  return typeof value === 'object' && value !== null && 'kind' in value && 'start' in value && 'end' in value;
}

/** The nodes directly below a node, in the order of their members; lists and pairs of nodes are looked through. */
export function children(ast: Ast): Ast[] {
  const found: Ast[] = [];
  if (ast.kind === 'ScriptBlock') {
    // The attributes are its parameter block's too.
    const { attributes: _, ...rest } = ast;
    collectAll(rest, found);
  } else {
    collectAll(ast, found);
  }
  return found;
}

function collectAll(members: object, found: Ast[]): void {
  for (const value of Object.values(members)) collect(value, found);
}

function collect(value: unknown, found: Ast[]): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, found);
  } else if (isNode(value)) {
    found.push(value);
  } else if (typeof value === 'object' && value !== null && !('start' in value)) {
    // Clauses of `if` and `switch`, pairs of a hash table.
    for (const item of Object.values(value)) collect(item, found);
  }
}

/** Visits a tree from the top down; where `enter` gives false, what is below the node is left out. */
export function visit(ast: Ast, enter: (node: Ast) => boolean | void): void {
  if (enter(ast) === false) return;
  for (const child of children(ast)) visit(child, enter);
}
