import type { Token } from '../token.ts';
import { forcesNewToken, isVariableFollow, isVariableStart } from './characters.ts';
import { readEscape } from './escapes.ts';
import type { Lexer } from './lexer.ts';
import { readGeneric } from './words.ts';

/** Whether what follows the `$` at `offset` is a variable's name. */
export function isVariableAt(lexer: Lexer, offset: number): boolean {
  const code = lexer.at(offset + 1);
  return code === 0x7b || isVariableStart(code);
}

/** Reads `$name`, `${name}` or `@name` in a script; in a command's words it may turn out to be part of a longer word. */
export function readVariable(lexer: Lexer, start: number, splatted: boolean): Token {
  const next = lexer.at(start + 1);
  if (!splatted && next === 0x7b) return readBracedVariable(lexer, start, false);
  if (!isVariableStart(next)) return readGeneric(lexer, start);
  const end = unbracedEnd(lexer, start + 1);
  if (lexer.tokenMode === 'command' && !endsVariableWord(lexer.at(end))) return readGeneric(lexer, start);
  return unbracedVariable(lexer, start, end, splatted);
}

/** Reads a variable inside expandable text; the token does not join the list of tokens. */
export function readVariableInString(lexer: Lexer, start: number): Token {
  const position = lexer.position;
  const token =
    lexer.at(start + 1) === 0x7b
      ? readBracedVariable(lexer, start, true)
      : unbracedVariable(lexer, start, unbracedEnd(lexer, start + 1), false);
  lexer.tokens?.pop();
  lexer.position = position;
  return token;
}

/** What may follow a variable in a command's words without joining it: a member, an index, `=`. */
function endsVariableWord(code: number): boolean {
  return code === 0x2e || code === 0x5b || code === 0x3d || code === 0x3a || forcesNewToken(code);
}

function unbracedEnd(lexer: Lexer, first: number): number {
  const code = lexer.at(first);
  // `$$`, `$^` and `$?` are whole names.
  if (code === 36 || code === 94 || code === 63) return first + 1;
  let end = first;
  if (code === 58 && lexer.at(first + 1) === 58) end = first + 2;
  for (;;) {
    const c = lexer.at(end);
    if (isVariableFollow(c)) end++;
    else if (c === 58 && lexer.at(end + 1) !== 58) end++;
    else return end;
  }
}

function unbracedVariable(lexer: Lexer, start: number, end: number, splatted: boolean): Token {
  const path = lexer.text.slice(start + 1, end);
  if (path === ':') lexer.error('InvalidVariableReference', start, end);
  else if (path.endsWith(':')) lexer.error('InvalidVariableReferenceWithDrive', start, end);
  return lexer.token(splatted ? 'SplattedVariable' : 'Variable', start, end, 'variable', path);
}

function readBracedVariable(lexer: Lexer, start: number, inString: boolean): Token {
  let name = '';
  let end = start + 2;
  for (;;) {
    const code = lexer.at(end);
    if (code === 0x7d) break;
    if (code < 0) {
      lexer.incomplete('IncompleteDollarVariableReference', start + 1, end);
      return lexer.token('Variable', start, end, 'variable', name);
    }
    if (code === 96 && lexer.at(end + 1) >= 0) {
      const sequence = readEscape(lexer, end);
      name += sequence.text;
      end = sequence.end;
      continue;
    }
    if (code === 0x7b) lexer.error('OpenBraceNeedsToBeBackTickedInVariableName', end + 1, end + 2);
    name += String.fromCharCode(code);
    end++;
  }
  end++;
  if (!inString && lexer.tokenMode === 'command' && !endsBracedWord(lexer.at(end))) return readGeneric(lexer, start);
  if (name === '') {
    lexer.error('EmptyVariableReference', end - 1, end);
    name = ':Error:';
  }
  return lexer.token('Variable', start, end, 'variable', name);
}

/** Behind `}` only a member or an index keeps a variable apart from the word. */
function endsBracedWord(code: number): boolean {
  return code === 0x2e || code === 0x5b || forcesNewToken(code);
}
