import type { BreakStatementAst, ContinueStatementAst, ReturnStatementAst } from '../ast.ts';
import { type Context, type Leaving, report } from './context.ts';

export function enterFinally(): Leaving {
  return { loops: 0, labels: [] };
}

export function enterLoop(leaving: Leaving | null, label: string | null): Leaving | null {
  if (leaving === null) return null;
  const labels = label === null ? leaving.labels : [...leaving.labels, label.toLowerCase()];
  return { loops: leaving.loops + 1, labels };
}

type Leave = BreakStatementAst | ContinueStatementAst | ReturnStatementAst;

/** Nothing may jump out of a `finally` block. */
export function checkLeaving(node: Leave, context: Context): void {
  const { leaving } = context;
  if (leaving === null || staysInside(node, leaving)) return;
  report(context, 'ControlLeavingFinally', node);
}

function staysInside(node: Leave, { loops, labels }: Leaving): boolean {
  if (node.kind === 'ReturnStatement') return false;
  if (node.label === null) return loops > 0;
  return node.label.kind === 'StringConstantExpression' && labels.includes(node.label.value.toLowerCase());
}
