import type { Token } from '../token.ts';
import { isDoubleQuote, isNewline, isSingleQuote, isWhitespace } from './characters.ts';
import { ExpandableText, readDollar } from './expandable.ts';
import type { Lexer } from './lexer.ts';
import { readEscapeInString } from './strings.ts';
import { afterNewline } from './trivia.ts';

type IsQuote = (code: number) => boolean;

/** `@'` line end … line end `'@`. */
export function readHereStringLiteral(lexer: Lexer, start: number): Token {
  const body = readHeader(lexer, start);
  if (body === null) return unfinished(lexer, start, 'HereStringLiteral', "'@");
  const footer = findFooter(lexer, body, isSingleQuote);
  if (footer === null) return unterminated(lexer, start, body, 'HereStringLiteral', "'@", isSingleQuote);
  return lexer.token('HereStringLiteral', start, footer.end, 'string', lexer.text.slice(body, footer.bodyEnd));
}

/** `@"` line end … line end `"@`, with variables, subexpressions and escapes. */
export function readHereStringExpandable(lexer: Lexer, start: number): Token {
  const body = readHeader(lexer, start);
  if (body === null) return unfinished(lexer, start, 'HereStringExpandable', '"@');
  const text = new ExpandableText();
  let position = body;
  for (;;) {
    const footer = footerAt(lexer, position, body, isDoubleQuote);
    if (footer) return finishExpandable(lexer, start, footer.end, text);
    const code = lexer.at(position);
    if (code < 0) break;
    if (code === 36) {
      position = readDollar(lexer, position, text, false);
    } else if (code === 96) {
      position = readEscapeInString(lexer, position, text);
    } else {
      text.append(lexer.text.charAt(position));
      position++;
    }
  }
  reportMissingFooter(lexer, start, body, '"@', isDoubleQuote);
  return finishExpandable(lexer, start, lexer.limit, text);
}

function finishExpandable(lexer: Lexer, start: number, end: number, text: ExpandableText): Token {
  const parts = text.finish();
  const detail = parts && { kind: 'expandable' as const, parts };
  return lexer.token('HereStringExpandable', start, end, 'string', text.value, detail);
}

/** Offset of the first line of the body; null when the header's line does not end as it must. */
function readHeader(lexer: Lexer, start: number): number | null {
  let position = start + 2;
  while (isWhitespace(lexer.at(position))) position++;
  if (isNewline(lexer.at(position))) return afterNewline(lexer, position);
  return null;
}

/** The line break and `'@` at `offset`. At the body's start the line break is the header's. */
function footerAt(
  lexer: Lexer,
  offset: number,
  body: number,
  isQuote: IsQuote,
): { bodyEnd: number; end: number } | null {
  const code = lexer.at(offset);
  if (offset === body && isQuote(code) && lexer.at(offset + 1) === 64) return { bodyEnd: offset, end: offset + 2 };
  if (!isNewline(code)) return null;
  const line = afterNewline(lexer, offset);
  if (!isQuote(lexer.at(line)) || lexer.at(line + 1) !== 64) return null;
  return { bodyEnd: offset, end: line + 2 };
}

function findFooter(lexer: Lexer, body: number, isQuote: IsQuote): { bodyEnd: number; end: number } | null {
  for (let position = body; position < lexer.limit; position++) {
    const footer = footerAt(lexer, position, body, isQuote);
    if (footer) return footer;
  }
  return null;
}

type HereKind = 'HereStringLiteral' | 'HereStringExpandable';

/** The header's line goes on with something else, or the text ends. */
function unfinished(lexer: Lexer, start: number, kind: HereKind, terminator: string): Token {
  let position = start + 2;
  while (isWhitespace(lexer.at(position))) position++;
  if (position >= lexer.limit) {
    lexer.incomplete('TerminatorExpectedAtEndOfString', start, position, terminator);
    return lexer.token(kind, start, position, 'string');
  }
  lexer.error('UnexpectedCharactersAfterHereStringHeader', position, position + 1);
  return lexer.token(kind, start, position, 'string');
}

function unterminated(
  lexer: Lexer,
  start: number,
  body: number,
  kind: HereKind,
  terminator: string,
  isQuote: IsQuote,
): Token {
  reportMissingFooter(lexer, start, body, terminator, isQuote);
  return lexer.token(kind, start, lexer.limit, 'string', lexer.text.slice(body, lexer.limit));
}

/** Says that the footer is missing, and where one stands behind blanks, which is not allowed. */
function reportMissingFooter(lexer: Lexer, start: number, body: number, terminator: string, isQuote: IsQuote): void {
  for (let position = body; position < lexer.limit; position++) {
    if (position !== body && !isNewline(lexer.at(position - 1))) continue;
    let quote = position;
    while (isWhitespace(lexer.at(quote))) quote++;
    if (quote > position && isQuote(lexer.at(quote)) && lexer.at(quote + 1) === 64) {
      lexer.error('WhitespaceBeforeHereStringFooter', position, quote);
      return;
    }
  }
  lexer.incomplete('TerminatorExpectedAtEndOfString', start, lexer.limit, terminator);
}
