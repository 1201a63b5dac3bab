import type { ExpressionAst } from './ast.ts';

/** The same tree with every offset moved by `original`. */
export function shiftExtents(expression: ExpressionAst, original: (offset: number) => number): ExpressionAst {
  return JSON.parse(JSON.stringify(expression), (key, value: unknown) =>
    (key === 'start' || key === 'end') && typeof value === 'number' ? original(value) : value,
  );
}
