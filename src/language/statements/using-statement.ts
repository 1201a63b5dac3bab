import type { ExpressionAst, HashtableAst, UsingStatementAst } from '../ast.ts';
import { parseHashtable } from '../expressions/hashtable.ts';
import { errorExpression } from '../expressions/primary.ts';
import type { Parser } from '../parser.ts';
import type { Token } from '../token.ts';
import { parseSingleArgument } from './command-argument.ts';

/** The `using` statements that a script begins with. */
export function parseUsings(p: Parser): readonly UsingStatementAst[] {
  const usings: UsingStatementAst[] = [];
  p.setMode('statement');
  p.skipNewlinesAndSemicolons();
  for (let keyword = p.accept('Using'); keyword; keyword = p.accept('Using')) {
    usings.push(parseUsing(p, keyword));
    p.setMode('statement');
    p.skipNewlinesAndSemicolons();
  }
  return usings;
}

/** `using namespace System.IO`, `using module Name`, `using assembly path`. */
export function parseUsing(p: Parser, keyword: Token): UsingStatementAst {
  const mode = p.mode;
  p.setMode('command');
  const directive = p.peek();
  const type = readType(p, keyword);
  const statement = type ? parseItem(p, keyword, directive, type) : unfinished(keyword, 'namespace', keyword.end);
  p.setMode(mode);
  return statement;
}

function readType(p: Parser, keyword: Token): UsingStatementAst['type'] | null {
  const token = p.peek();
  switch (token.kind) {
    case 'Namespace':
      return p.next() && 'namespace';
    case 'Module':
      return p.next() && 'module';
    case 'Assembly':
      return p.next() && 'assembly';
    case 'Command':
      return p.next() && 'command';
    case 'Type':
      return p.next() && 'type';
    default:
      p.missingAfter('MissingUsingStatementDirective', keyword);
      return null;
  }
}

function unfinished(keyword: Token, type: UsingStatementAst['type'], end: number): UsingStatementAst {
  return {
    kind: 'UsingStatement',
    start: keyword.start,
    end,
    type,
    name: errorExpression(end, end),
    alias: null,
    moduleSpecification: null,
  };
}

function parseItem(p: Parser, keyword: Token, directive: Token, type: UsingStatementAst['type']): UsingStatementAst {
  const { start } = keyword;
  const item = p.peek();
  if (item.kind === 'AtCurly') {
    p.next();
    const moduleSpecification: HashtableAst = parseHashtable(p, item);
    const { end } = moduleSpecification;
    return { kind: 'UsingStatement', start, end, type, name: null, alias: null, moduleSpecification };
  }
  const name = endsStatement(item) ? null : parseSingleArgument(p);
  if (name === null) {
    p.missingAfter('MissingUsingItemName', directive);
    return unfinished(keyword, type, directive.end);
  }
  if (name.kind !== 'StringConstantExpression') p.error('InvalidValueForUsingItemName', name, textOf(p, name));
  else if (type === 'namespace' && !isNamespace(name.value)) p.error('InvalidNamespaceValue', name);
  const alias = parseAlias(p, type, name);
  const end = alias?.end ?? name.end;
  const next = p.peek();
  if (!endsStatement(next)) {
    p.incomplete('MissingStatementTerminator', next);
    while (!endsStatement(p.peek())) p.next();
  }
  return { kind: 'UsingStatement', start, end, type, name, alias, moduleSpecification: null };
}

function endsStatement(token: Token): boolean {
  return token.kind === 'NewLine' || token.kind === 'Semi' || token.kind === 'EndOfInput';
}

function textOf(p: Parser, expression: ExpressionAst): string {
  return p.lexer.text.slice(expression.start, expression.end);
}

function isNamespace(name: string): boolean {
  return /^[\p{L}_][\p{L}\p{Nd}_]*(\.[\p{L}_][\p{L}\p{Nd}_]*)*$/u.test(name);
}

/** `using namespace Alias = Name`: read, and refused by the checks. */
function parseAlias(p: Parser, type: UsingStatementAst['type'], name: ExpressionAst): ExpressionAst | null {
  const equals = acceptEquals(p);
  if (!equals) {
    if (type === 'type' || type === 'command') p.missingAfter('MissingEqualsInUsingAlias', name);
    return null;
  }
  const alias = parseSingleArgument(p);
  if (alias) return alias;
  p.missingAfter('MissingNamespaceAlias', equals);
  return errorExpression(equals.end, equals.end);
}

function acceptEquals(p: Parser): Token | null {
  p.setMode('expression');
  const equals = p.accept('Equals');
  p.setMode('command');
  return equals;
}
