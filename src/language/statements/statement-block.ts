import type { StatementBlockAst } from '../ast.ts';
import type { Parser } from '../parser.ts';
import { parseStatementList } from './statement-list.ts';

/** `{ statements }`; null when no brace stands here, after any line ends. */
export function parseStatementBlock(p: Parser): StatementBlockAst | null {
  p.skipNewlines();
  const open = p.accept('LCurly');
  if (!open) return null;
  const mode = p.mode;
  const { statements, traps, extent } = parseStatementList(p);
  const close = p.next();
  let end = close.end;
  if (close.kind !== 'RCurly') {
    p.unget(close);
    p.incomplete('MissingEndCurlyBrace', open, close);
    end = extent?.end ?? open.end;
  }
  p.setMode(mode);
  return { kind: 'StatementBlock', start: open.start, end, statements, traps };
}
