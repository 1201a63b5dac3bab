import type { ForEachStatementAst, SwitchStatementAst, TryStatementAst, UsingStatementAst } from '../ast.ts';
import { type Context, report } from './context.ts';

/** A `catch` without types takes everything: none may follow. */
export function checkTry({ catches }: TryStatementAst, context: Context): void {
  for (let i = 1; i < catches.length; i++) {
    const clause = catches[i];
    if (!clause || catches[i - 1]?.types.length !== 0) continue;
    report(context, 'EmptyCatchNotLast', { start: clause.start - 1, end: clause.start - 1 });
  }
}

export function checkForEach(node: ForEachStatementAst, context: Context): void {
  if (node.parallel) report(context, 'KeywordParameterReservedForFutureUse', node, 'foreach', 'parallel');
  else if (node.throttleLimit) {
    report(context, 'KeywordParameterReservedForFutureUse', node, 'foreach', 'throttlelimit');
    report(context, 'ThrottleLimitRequiresParallelFlag', node);
  }
}

export function checkSwitch(node: SwitchStatementAst, context: Context): void {
  if (!node.flags.includes('parallel')) return;
  report(context, 'KeywordParameterReservedForFutureUse', node, 'switch', 'parallel');
}

/** Aliases, and types and commands, are read but were never made to work. */
export function checkUsing(node: UsingStatementAst, context: Context): void {
  if (node.alias && node.alias.kind !== 'ErrorExpression') report(context, 'UsingStatementNotSupported', node);
}
