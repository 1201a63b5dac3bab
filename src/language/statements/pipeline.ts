import type { CommandAst, CommandExpressionAst, ExpressionAst, PipelineAst } from '../ast.ts';
import { parseExpression } from '../expressions/expression.ts';
import { after, type Parser } from '../parser.ts';
import type { Token } from '../token.ts';
import { isIdentifierStart, isNewline, isWhitespace } from '../tokens/characters.ts';
import type { Lexer } from '../tokens/lexer.ts';
import { afterNewline, endOfLine } from '../tokens/trivia.ts';
import { parseCommand } from './command.ts';
import { parseRedirections } from './redirection.ts';

type Element = CommandAst | CommandExpressionAst;

/** Elements joined by `|`; `first` is the expression already read. Null when none stands here. */
export function parsePipeline(p: Parser, first: ExpressionAst | null): PipelineAst | null {
  const elements: Element[] = [];
  let pipe: Token | null = null;
  let expression = first ?? tryExpression(p);
  for (;;) {
    const element: Element | null = expression ? parseCommandExpression(p, expression, elements) : parseCommand(p);
    if (element) {
      elements.push(element);
    } else if (elements.length > 0 || p.peek().kind === 'Pipe') {
      const place = pipe ? after(pipe) : p.peek();
      p.incomplete('EmptyPipeElement', place);
    }
    pipe = nextPipe(p);
    if (!pipe) break;
    p.skipNewlines();
    if (p.peek().kind === 'EndOfInput') {
      p.missingAfter('EmptyPipeElement', pipe);
      break;
    }
    expression = tryExpression(p);
  }
  const start = elements[0];
  const end = elements[elements.length - 1];
  if (!start || !end) return null;
  return { kind: 'Pipeline', start: start.start, end: end.end, elements, background: false };
}

function tryExpression(p: Parser): ExpressionAst | null {
  const token = p.peek();
  if (token.mode === 'command' && isIdentifierStart(p.lexer.text.charCodeAt(token.start))) return null;
  const { mode } = p;
  p.setMode('expression');
  const expression = parseExpression(p);
  p.setMode(mode);
  return expression;
}

function parseCommandExpression(
  p: Parser,
  expression: ExpressionAst,
  before: readonly Element[],
): CommandExpressionAst {
  if (before.length > 0) p.error('ExpressionsMustBeFirstInPipeline', expression);
  const redirections = parseRedirections(p);
  const last = redirections[redirections.length - 1] ?? expression;
  return { kind: 'CommandExpression', start: expression.start, end: last.end, expression, redirections };
}

/** The `|` behind an element, which may begin a later line; null, perhaps with an error, when the pipeline ends. */
function nextPipe(p: Parser): Token | null {
  p.setMode('command');
  let token = p.peek();
  if (token.kind === 'NewLine' && pipeBeginsLine(p.lexer, token.end)) {
    p.skipNewlines();
    token = p.peek();
  }
  switch (token.kind) {
    case 'Pipe':
      return p.next();
    case 'Semi':
    case 'NewLine':
    case 'EndOfInput':
    case 'RParen':
    case 'RCurly':
    case 'AndAnd':
    case 'OrOr':
    case 'Ampersand':
      return null;
    default:
      p.error('UnexpectedToken', token, token.text);
      if (continuesStatement(token)) p.next();
      return null;
  }
}

/** A keyword that could only go on with another statement is passed over. */
function continuesStatement({ kind }: Token): boolean {
  return kind === 'Catch' || kind === 'Else' || kind === 'ElseIf' || kind === 'Until';
}

/** Whether the next line that is neither empty nor a comment begins with `|`, `&&` or `||`. */
function pipeBeginsLine(lexer: Lexer, offset: number): boolean {
  let position = offset;
  for (;;) {
    const code = lexer.at(position);
    if (isWhitespace(code)) position++;
    else if (isNewline(code)) position = afterNewline(lexer, position);
    else if (code === 35) position = endOfLine(lexer, position);
    else return code === 124 || (code === 38 && lexer.at(position + 1) === 38);
  }
}
