import type { CommandAst, CommandParameterAst, ExpressionAst, RedirectionAst } from '../ast.ts';
import { bareWord } from '../expressions/primary.ts';
import type { Parser } from '../parser.ts';
import type { Token } from '../token.ts';
import { type ArgumentContext, parseArgument } from './command-argument.ts';
import { addRedirection } from './redirection.ts';
import { readVerbatimArgument } from './verbatim-argument.ts';

/** A command being read. */
interface Reading {
  readonly elements: (ExpressionAst | CommandParameterAst)[];
  readonly redirections: RedirectionAst[];
  context: ArgumentContext;
  end: number;
  sawDashDash: boolean;
}

/** A command's name, or `&` or `.` and what to invoke, then parameters and arguments; null when none stands here. */
export function parseCommand(p: Parser): CommandAst | null {
  const { mode, disableComma } = p;
  p.disableComma = false;
  p.setMode('command');
  const command = readCommand(p);
  p.disableComma = disableComma;
  p.setMode(mode);
  return command;
}

function readCommand(p: Parser): CommandAst | null {
  const first = p.peek();
  let invocation: CommandAst['invocation'] = 'plain';
  if (first.kind === 'Ampersand') invocation = '&';
  else if (first.kind === 'Dot') invocation = '.';
  const reading: Reading = {
    elements: [],
    redirections: [],
    context: invocation === 'plain' ? 'name' : 'nameAfterInvocation',
    end: first.end,
    sawDashDash: false,
  };
  if (invocation !== 'plain') p.next();
  while (readElement(p, reading));
  const { elements, redirections, end } = reading;
  if (elements.length > 0 || redirections.length > 0) {
    return { kind: 'Command', start: first.start, end, invocation, elements, redirections };
  }
  if (invocation !== 'plain') p.error('MissingExpression', first, first.text);
  return null;
}

/** Reads one more element; false at the end of the command. */
function readElement(p: Parser, reading: Reading): boolean {
  const token = p.next();
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
      p.unget(token);
      return false;
    case 'MinusMinus':
      readDashDash(token, reading);
      break;
    case 'Comma':
      reading.end = token.end;
      p.error('MissingArgument', token);
      p.skipNewlines();
      break;
    case 'Parameter':
      readParameter(p, token, reading);
      break;
    case 'Redirection':
      if (reading.context === 'name') return readArgument(p, token, reading);
      reading.end = addRedirection(p, token, reading.redirections);
      break;
    case 'RedirectInStd':
      p.error('RedirectionNotSupported', token, token.text);
      reading.end = token.end;
      break;
    default:
      return readArgument(p, token, reading);
  }
  reading.context = 'argument';
  return true;
}

/** The first `--` ends the parameters; later ones are arguments. */
function readDashDash(token: Token, reading: Reading): void {
  const { start, end } = token;
  if (reading.sawDashDash) reading.elements.push(bareWord(token));
  else reading.elements.push({ kind: 'CommandParameter', start, end, name: '-', argument: null });
  reading.sawDashDash = true;
  reading.end = end;
}

function readParameter(p: Parser, token: Token, reading: Reading): void {
  const { start } = token;
  reading.end = token.end;
  if (reading.context !== 'argument' || reading.sawDashDash) {
    token.role = reading.context === 'argument' ? 'none' : 'command';
    reading.elements.push(bareWord(token));
    return;
  }
  const usedColon = token.detail?.kind === 'parameter' && token.detail.usedColon;
  let argument: ExpressionAst | null = null;
  if (usedColon && p.peek().kind !== 'Comma') {
    argument = parseArgument(p, p.next(), 'argument');
    if (argument === null) p.errorAfter('ParameterRequiresArgument', token, token.text);
    else reading.end = argument.end;
  }
  reading.elements.push({ kind: 'CommandParameter', start, end: reading.end, name: token.value, argument });
}

function readArgument(p: Parser, token: Token, reading: Reading): boolean {
  if (token.kind === 'Generic' && token.value === '--%' && reading.context === 'argument') {
    const verbatim = readVerbatimArgument(p);
    reading.elements.push(bareWord(token), verbatim);
    reading.end = verbatim.end;
    return true;
  }
  const argument = parseArgument(p, token, reading.context);
  if (argument === null) return false;
  reading.elements.push(argument);
  reading.end = argument.end;
  reading.context = 'argument';
  return true;
}
