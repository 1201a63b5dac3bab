import type { StatementAst, StatementBlockAst, TryStatementAst } from '../ast.ts';
import { visit } from '../children.ts';

/** Whether the end of a list of statements can be reached: no statement of it always returns, throws or exits. */
export function completes(statements: readonly StatementAst[]): boolean {
  return statements.every(statementCompletes);
}

function blockCompletes(block: StatementBlockAst): boolean {
  return completes(block.statements);
}

function statementCompletes(statement: StatementAst): boolean {
  switch (statement.kind) {
    case 'ReturnStatement':
    case 'ThrowStatement':
    case 'ExitStatement':
    case 'BreakStatement':
    case 'ContinueStatement':
      return false;
    case 'IfStatement':
      return (
        statement.elseClause === null ||
        blockCompletes(statement.elseClause) ||
        statement.clauses.some(({ body }) => blockCompletes(body))
      );
    case 'TryStatement':
      return tryCompletes(statement);
    case 'DoWhileStatement':
    case 'DoUntilStatement':
      return blockCompletes(statement.body) || breaks(statement.body);
    case 'ForStatement':
      return statement.condition !== null || breaks(statement.body);
    default:
      return true;
  }
}

function tryCompletes({ body, catches, finally: finallyBlock }: TryStatementAst): boolean {
  if (finallyBlock && !blockCompletes(finallyBlock)) return false;
  return blockCompletes(body) || catches.some(clause => blockCompletes(clause.body));
}

/** Whether a loop's body holds a `break` of its own. */
function breaks(body: StatementBlockAst): boolean {
  let found = false;
  visit(body, node => {
    if (node.kind === 'BreakStatement') found = true;
    return node.kind !== 'ScriptBlockExpression' && node.kind !== 'FunctionDefinition';
  });
  return found;
}
