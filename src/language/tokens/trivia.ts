import { isNewline, isWhitespace } from './characters.ts';
import type { Lexer } from './lexer.ts';

/** Skips blanks, comments and line continuations; comments stay in the list of tokens. */
export function skipTrivia(lexer: Lexer): void {
  for (;;) {
    const start = lexer.position;
    const code = lexer.at(start);
    if (code === 32 || code === 9 || isWhitespace(code)) {
      lexer.position = start + 1;
    } else if (code === 35) {
      const end = endOfLine(lexer, start);
      if ((lexer.at(start + 1) | 32) === 0x72 && isRequires(lexer, start)) lexer.requires.add(start);
      lexer.token('Comment', start, end, 'comment');
    } else if (code === 60 && lexer.at(start + 1) === 35) {
      readBlockComment(lexer, start);
    } else if (code !== 96 || !skipBacktick(lexer, start)) {
      return;
    }
  }
}

function isRequires(lexer: Lexer, start: number): boolean {
  return lexer.text.slice(start + 1, start + 9).toLowerCase() === 'requires';
}

export function endOfLine(lexer: Lexer, offset: number): number {
  let end = offset;
  while (end < lexer.limit && !isNewline(lexer.at(end))) end++;
  return end;
}

/** Offset behind the line break at `offset`; CR LF is one. */
export function afterNewline(lexer: Lexer, offset: number): number {
  return lexer.at(offset) === 13 && lexer.at(offset + 1) === 10 ? offset + 2 : offset + 1;
}

function readBlockComment(lexer: Lexer, start: number): void {
  const end = blockCommentEnd(lexer, start);
  if (end === lexer.limit && !(end >= start + 4 && lexer.text.startsWith('#>', end - 2))) {
    lexer.incomplete('MissingTerminatorMultiLineComment', start, end);
  }
  lexer.token('Comment', start, end, 'comment');
}

function blockCommentEnd(lexer: Lexer, start: number): number {
  const close = lexer.text.indexOf('#>', start + 2);
  return close < 0 || close + 2 > lexer.limit ? lexer.limit : close + 2;
}

/** A backtick before a line end or a blank is trivia; before anything else it begins a word. */
function skipBacktick(lexer: Lexer, start: number): boolean {
  const next = lexer.at(start + 1);
  if (isNewline(next)) {
    lexer.token('LineContinuation', start, afterNewline(lexer, start + 1), 'none');
    return true;
  }
  if (next < 0) {
    // Behind the end by one, as PowerShell reports it.
    lexer.incomplete('IncompleteString', start + 2, start + 2);
    lexer.position = start + 1;
    return true;
  }
  if (!isWhitespace(next)) return false;
  lexer.position = start + 2;
  return true;
}

/** Whether nothing but blanks and comments follows up to the end of the text; a line end counts as something. */
export function onlyBlanksFollow(lexer: Lexer, offset: number): boolean {
  let position = offset;
  while (position < lexer.limit) {
    const code = lexer.at(position);
    if (isWhitespace(code)) position++;
    else if (code === 35) position = endOfLine(lexer, position);
    else if (code === 60 && lexer.at(position + 1) === 35) position = blockCommentEnd(lexer, position);
    else return false;
  }
  return true;
}
