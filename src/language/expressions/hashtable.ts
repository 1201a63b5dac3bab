import type { ExpressionAst, HashtableAst, StatementAst } from '../ast.ts';
import { after, before, type Parser } from '../parser.ts';
import { skipTo } from '../recovery.ts';
import { parseStatement } from '../statements/statement.ts';
import type { Token } from '../token.ts';
import { bareWord, enter, leave } from './primary.ts';
import { parseUnary } from './unary.ts';

type Pair = HashtableAst['pairs'][number];

/** `@{ key = value; … }`; pairs are separated by line ends or semicolons. */
export function parseHashtable(p: Parser, open: Token): HashtableAst {
  const outer = enter(p);
  p.setMode('expression');
  p.skipNewlines();
  const pairs: Pair[] = [];
  for (;;) {
    const pair = parsePair(p);
    if (pair === null) break;
    pairs.push(pair);
    const separator = p.peek().kind;
    if (separator !== 'NewLine' && separator !== 'Semi') break;
    p.skipNewlinesAndSemicolons();
  }
  const close = p.next();
  let end = close.end;
  if (close.kind !== 'RCurly') {
    p.unget(close);
    p.incomplete('MissingEndCurlyBrace', after(open), close);
    end = before(close).end;
  }
  leave(p, outer);
  return { kind: 'Hashtable', start: open.start, end, pairs };
}

function parsePair(p: Parser): Pair | null {
  p.setMode('expression');
  const key = parseKey(p);
  if (key === null) return null;
  const equals = p.next();
  if (equals.kind !== 'Equals') {
    p.unget(equals);
    p.errorAfter('MissingEqualsInHashLiteral', key);
    skipTo(p, 'RCurly');
    return { key, value: { kind: 'ErrorStatement', ...after(key), nested: [] } };
  }
  p.setMode('statement');
  p.skipNewlines();
  const value: StatementAst | null = parseStatement(p);
  p.setMode('expression');
  if (value) return { key, value };
  p.missingAfter('MissingStatementInHashLiteral', equals);
  return { key, value: { kind: 'ErrorStatement', ...after(equals), nested: [] } };
}

/** A plain name, or any operand. */
function parseKey(p: Parser): ExpressionAst | null {
  const token = p.peek();
  if (token.kind === 'Identifier') {
    token.role = 'member';
    p.next();
    return bareWord(token);
  }
  p.disableComma = true;
  const key = parseUnary(p);
  p.disableComma = false;
  return key;
}
