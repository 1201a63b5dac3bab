import type { Extent, StatementAst, TrapStatementAst } from '../ast.ts';
import type { Parser } from '../parser.ts';
import { parseStatement } from './statement.ts';

export interface StatementList {
  readonly statements: readonly StatementAst[];
  readonly traps: readonly TrapStatementAst[];
  /** From the first statement to the last; null when there is none. */
  readonly extent: Extent | null;
}

/** Statements up to a closing bracket or the end of the text, separated by line ends or semicolons. */
export function parseStatementList(p: Parser): StatementList {
  const statements: StatementAst[] = [];
  const traps: TrapStatementAst[] = [];
  let start = -1;
  let end = -1;
  for (;;) {
    p.setMode('statement');
    p.skipNewlinesAndSemicolons();
    const statement = parseStatement(p);
    if (statement === null) break;
    if (statement.kind === 'TrapStatement') traps.push(statement);
    else statements.push(statement);
    if (start < 0) start = statement.start;
    end = statement.end;
    const kind = p.peek().kind;
    if (kind === 'RParen' || kind === 'RCurly' || kind === 'EndOfInput') break;
  }
  return { statements, traps, extent: start < 0 ? null : { start, end } };
}
