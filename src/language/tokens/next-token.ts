import type { LexerMode, Token } from '../token.ts';
import {
  isDash,
  isDigit,
  isDoubleQuote,
  isIdentifierStart,
  isNewline,
  isSingleQuote,
  isVariableStart,
  isWhitespace,
} from './characters.ts';
import { readHereStringExpandable, readHereStringLiteral } from './here-strings.ts';
import { readIdentifier, readLabel } from './identifiers.ts';
import type { Lexer } from './lexer.ts';
import { readNumberToken } from './numbers.ts';
import { readParameter } from './parameters.ts';
import { readRedirection, streamOf } from './redirections.ts';
import { readStringExpandable, readStringLiteral } from './strings.ts';
import type { TokenKind } from './token-kind.ts';
import { afterNewline, skipTrivia } from './trivia.ts';
import { isTypeNameStart, readTypeName } from './type-names.ts';
import { isVariableAt, readVariable } from './variables.ts';
import { readGeneric, readOperatorOrWord } from './words.ts';

/** Reads the next token in the lexer's mode; comments and line continuations before it join the list of tokens. */
export function nextToken(lexer: Lexer): Token {
  skipTrivia(lexer);
  const start = lexer.position;
  const code = lexer.at(start);
  lexer.tokenMode = modeOf(lexer.mode, code);
  if (lexer.tokenMode === 'typeName' && isTypeNameStart(code)) return readTypeName(lexer, start);
  if (isIdentifierStart(code)) return readIdentifier(lexer, start);
  if (code >= 48 && code <= 57) return readDigit(lexer, start, code);
  return readSymbol(lexer, start, code);
}

/** A statement's first token is read as an expression's when its first character can only begin an expression. */
function modeOf(mode: LexerMode, code: number): LexerMode {
  if (mode !== 'statement') return mode;
  switch (code) {
    case 36: // $
    case 40: // (
    case 91: // [
    case 64: // @
      return 'expression';
    default:
      return 'command';
  }
}

function readSymbol(lexer: Lexer, start: number, code: number): Token {
  switch (code) {
    case -1:
      // One behind the end, and one more each time it is read again: what PowerShell's extents say.
      return lexer.token('EndOfInput', start + 1, start + 1, 'none');
    case 10:
    case 13:
      return lexer.token('NewLine', start, afterNewline(lexer, start), 'none');
    case 36: // $
      return readDollarToken(lexer, start);
    case 39: // '
      return readStringLiteral(lexer, start);
    case 34: // "
      return readStringExpandable(lexer, start);
    case 40:
      return lexer.token('LParen', start, start + 1, 'none');
    case 41:
      return lexer.token('RParen', start, start + 1, 'none');
    case 123:
      return lexer.token('LCurly', start, start + 1, 'none');
    case 125:
      return lexer.token('RCurly', start, start + 1, 'none');
    case 59:
      return lexer.token('Semi', start, start + 1, 'none');
    case 44:
      return lexer.token('Comma', start, start + 1, 'operator');
    case 45: // -
      return readDash(lexer, start);
    case 64: // @
      return readAt(lexer, start);
    case 124: // |
      return readDouble(lexer, start, code, 'OrOr', 'Pipe');
    case 38: // &
      return readDouble(lexer, start, code, 'AndAnd', 'Ampersand');
    default:
      return readOperator(lexer, start, code);
  }
}

function readOperator(lexer: Lexer, start: number, code: number): Token {
  const next = lexer.at(start + 1);
  switch (code) {
    case 61: // =
      return readOperatorOrWord(lexer, 'Equals', start, start + 1);
    case 46: // .
      return readDot(lexer, start, next);
    case 91: // [
      return lexer.tokenMode === 'command'
        ? readGeneric(lexer, start)
        : lexer.token('LBracket', start, start + 1, 'none');
    case 93: // ]
      return lexer.tokenMode === 'command'
        ? readGeneric(lexer, start)
        : lexer.token('RBracket', start, start + 1, 'none');
    case 58: // :
      return readColon(lexer, start, next);
    case 63: // ?
      return lexer.tokenMode === 'command' ? readGeneric(lexer, start) : readQuestion(lexer, start, next);
    case 43: // +
      return readPlus(lexer, start, next);
    case 42: // *
      return readStar(lexer, start, next);
    case 47: // /
      return withEquals(lexer, start, next, 'DivideEquals', 'Divide');
    case 37: // %
      return withEquals(lexer, start, next, 'RemainderEquals', 'Rem');
    case 33: // !
      return isIdentifierStart(next)
        ? readGeneric(lexer, start)
        : readOperatorOrWord(lexer, 'Exclaim', start, start + 1);
    case 62: // >
      return readRedirection(lexer, start, start, 'output');
    case 60: // <
      return lexer.token('RedirectInStd', start, start + 1, 'operator');
    default:
      return readOther(lexer, start, code);
  }
}

/** Curly quotes and dashes; whatever else begins a bare word. */
function readOther(lexer: Lexer, start: number, code: number): Token {
  if (isSingleQuote(code)) return readStringLiteral(lexer, start);
  if (isDoubleQuote(code)) return readStringExpandable(lexer, start);
  if (isDash(code)) return readDash(lexer, start);
  return readGeneric(lexer, start);
}

function readDigit(lexer: Lexer, start: number, code: number): Token {
  const from = lexer.at(start + 1) === 62 ? streamOf(code) : undefined;
  return from ? readRedirection(lexer, start, start + 1, from) : readNumberToken(lexer, start);
}

function readDollarToken(lexer: Lexer, start: number): Token {
  if (lexer.at(start + 1) === 40) return lexer.token('DollarParen', start, start + 2, 'none');
  return isVariableAt(lexer, start) ? readVariable(lexer, start, false) : readGeneric(lexer, start);
}

function readAt(lexer: Lexer, start: number): Token {
  const next = lexer.at(start + 1);
  if (next === 40) return lexer.token('AtParen', start, start + 2, 'none');
  if (next === 123) return lexer.token('AtCurly', start, start + 2, 'none');
  if (isSingleQuote(next)) return readHereStringLiteral(lexer, start);
  if (isDoubleQuote(next)) return readHereStringExpandable(lexer, start);
  if (isVariableStart(next)) return readVariable(lexer, start, true);
  lexer.error('UnrecognizedToken', start, start + 1);
  return lexer.token('Unknown', start, start + 1, 'none', '@');
}

function readDash(lexer: Lexer, start: number): Token {
  const next = lexer.at(start + 1);
  if (isDash(next)) return readOperatorOrWord(lexer, 'MinusMinus', start, start + 2);
  if (next === 61) return readOperatorOrWord(lexer, 'MinusEquals', start, start + 2);
  if (isIdentifierStart(next) || next === 63) return readParameter(lexer, start);
  if (signedNumberFollows(lexer, next)) return readNumberToken(lexer, start);
  return readOperatorOrWord(lexer, 'Minus', start, start + 1);
}

function readPlus(lexer: Lexer, start: number, next: number): Token {
  if (next === 43) return readOperatorOrWord(lexer, 'PlusPlus', start, start + 2);
  if (next === 61) return readOperatorOrWord(lexer, 'PlusEquals', start, start + 2);
  if (signedNumberFollows(lexer, next)) return readNumberToken(lexer, start);
  return readOperatorOrWord(lexer, 'Plus', start, start + 1);
}

function signedNumberFollows(lexer: Lexer, next: number): boolean {
  return lexer.allowSignedNumbers && lexer.tokenMode === 'expression' && (isDigit(next) || next === 46);
}

function readStar(lexer: Lexer, start: number, next: number): Token {
  if (next === 62) return readRedirection(lexer, start, start + 1, 'all');
  return withEquals(lexer, start, next, 'MultiplyEquals', 'Multiply');
}

function withEquals(lexer: Lexer, start: number, next: number, assignment: TokenKind, plain: TokenKind): Token {
  if (next === 61) return readOperatorOrWord(lexer, assignment, start, start + 2);
  return readOperatorOrWord(lexer, plain, start, start + 1);
}

function readDot(lexer: Lexer, start: number, next: number): Token {
  if (next === 46) return readOperatorOrWord(lexer, 'DotDot', start, start + 2);
  if (isDigit(next)) return readNumberToken(lexer, start);
  return readOperatorOrWord(lexer, 'Dot', start, start + 1);
}

function readColon(lexer: Lexer, start: number, next: number): Token {
  if (next === 58) return readOperatorOrWord(lexer, 'ColonColon', start, start + 2);
  if (lexer.tokenMode === 'command') return readLabel(lexer, start);
  return lexer.token('Colon', start, start + 1, 'operator');
}

function readQuestion(lexer: Lexer, start: number, next: number): Token {
  if (next !== 63) return lexer.token('QuestionMark', start, start + 1, 'operator');
  if (lexer.at(start + 2) === 61) return lexer.token('QuestionQuestionEquals', start, start + 3, 'operator');
  return lexer.token('QuestionQuestion', start, start + 2, 'operator');
}

function readDouble(lexer: Lexer, start: number, code: number, double: TokenKind, single: TokenKind): Token {
  if (lexer.at(start + 1) === code) return lexer.token(double, start, start + 2, 'operator');
  return lexer.token(single, start, start + 1, 'operator');
}

/** `.`, `::`, `?.`, `[` or `?[` directly behind an expression; null when neither stands there. */
export function memberAccessToken(lexer: Lexer, mode: LexerMode): Token | null {
  const start = lexer.position;
  const code = lexer.at(start);
  lexer.tokenMode = mode;
  if (code === 91) return lexer.token('LBracket', start, start + 1, 'none');
  const next = lexer.at(start + 1);
  if (code === 46) return next === 46 ? null : accessToken(lexer, 'Dot', start, 1, mode);
  if (code === 58) return next === 58 ? accessToken(lexer, 'ColonColon', start, 2, mode) : null;
  if (code !== 63 || mode === 'command') return null;
  if (next === 91) return lexer.token('QuestionLBracket', start, start + 2, 'operator');
  return next === 46 && lexer.at(start + 2) !== 46 ? lexer.token('QuestionDot', start, start + 2, 'operator') : null;
}

/** In a command's words a dot with nothing behind it belongs to the next word. */
function accessToken(lexer: Lexer, kind: TokenKind, start: number, length: number, mode: LexerMode): Token | null {
  const next = lexer.at(start + length);
  if (mode === 'command' && (next < 0 || isWhitespace(next) || isNewline(next))) return null;
  return lexer.token(kind, start, start + length, 'operator');
}
