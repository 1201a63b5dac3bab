import type { ExpressionAst } from '../ast.ts';
import { parseExpandable } from '../expressions/expandable-string.ts';
import { bareWord, errorExpression, numberExpression, parsePrimary } from '../expressions/primary.ts';
import type { Parser } from '../parser.ts';
import type { Token } from '../token.ts';

/** What a word is there: the command's name, what `&` or `.` invokes, or an argument. */
export type ArgumentContext = 'name' | 'nameAfterInvocation' | 'argument';

/** One argument outside a command: a file's name behind `>`, a member's name that is no plain word. */
export function parseSingleArgument(p: Parser): ExpressionAst | null {
  if (p.peek().kind === 'Comma' || p.peek().kind === 'EndOfInput') return null;
  const { mode } = p;
  p.setMode('command');
  const argument = parseWord(p, p.next(), 'argument');
  p.setMode(mode);
  return argument;
}

/** An argument that `token` begins, or several joined by commas into an array; null, with nothing read, when it begins none. */
export function parseArgument(p: Parser, token: Token, context: ArgumentContext): ExpressionAst | null {
  const first = parseWord(p, token, context);
  if (first === null || context !== 'argument' || p.peek().kind !== 'Comma') return first;
  const elements: ExpressionAst[] = [first];
  for (let comma = p.accept('Comma'); comma; comma = p.accept('Comma')) {
    p.skipNewlines();
    const element = parseWord(p, p.next(), context);
    if (element === null) {
      p.missingAfter('MissingExpression', comma, ',');
      return errorExpression(first.start, comma.end, elements);
    }
    elements.push(element);
  }
  const last = elements[elements.length - 1] ?? first;
  return { kind: 'ArrayLiteral', start: first.start, end: last.end, elements };
}

function parseWord(p: Parser, token: Token, context: ArgumentContext): ExpressionAst | null {
  switch (token.kind) {
    case 'NewLine':
    case 'EndOfInput':
    case 'Semi':
    case 'Pipe':
    case 'RParen':
    case 'RCurly':
    case 'AndAnd':
    case 'OrOr':
    case 'Ampersand':
    case 'Comma':
    case 'MinusMinus':
    case 'RedirectInStd':
      p.unget(token);
      return null;
    case 'Variable':
    case 'SplattedVariable':
    case 'StringLiteral':
    case 'StringExpandable':
    case 'HereStringLiteral':
    case 'HereStringExpandable':
    case 'LParen':
    case 'LCurly':
    case 'AtParen':
    case 'AtCurly':
    case 'DollarParen':
      p.unget(token);
      return parsePrimary(p, true);
    case 'Redirection':
      if (context === 'name') return bareWord(token);
      p.unget(token);
      return null;
    case 'Number':
      if (context !== 'name') return numberExpression(token);
      token.role = 'command';
      return bareWord(token);
    case 'Generic':
      return parseGeneric(p, token, context);
    default:
      if (context !== 'argument') token.role = 'command';
      else if (token.kind !== 'Identifier') toWord(token);
      return bareWord(token);
  }
}

/** A keyword or operator among the arguments is a word like any other. */
function toWord(token: Token): void {
  token.kind = 'Generic';
  token.role = 'none';
}

/** A command's name is never expanded, unless `&` or `.` invokes it. */
function parseGeneric(p: Parser, token: Token, context: ArgumentContext): ExpressionAst {
  if (context !== 'argument') token.role = 'command';
  if (token.detail?.kind === 'expandable' && context !== 'name') return parseExpandable(p, token);
  const { start, end, value } = token;
  return { kind: 'StringConstantExpression', start, end, value, quote: 'bare' };
}
