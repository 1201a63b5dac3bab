import type { Token } from '../token.ts';
import { forcesNewToken, isIdentifierFollow } from './characters.ts';
import { keywords, longestKeyword } from './keywords.ts';
import type { Lexer } from './lexer.ts';
import { readGeneric } from './words.ts';

/** A word that begins with a letter or `_`: an identifier, a keyword, or in a command's words any bare word. */
export function readIdentifier(lexer: Lexer, start: number): Token {
  let end = start + 1;
  while (isIdentifierFollow(lexer.at(end))) end++;
  if (lexer.tokenMode !== 'command') {
    return lexer.token('Identifier', start, end, 'none', lexer.text.slice(start, end));
  }
  if (!forcesNewToken(lexer.at(end))) return readGeneric(lexer, start);
  const name = lexer.text.slice(start, end);
  if (name.length <= longestKeyword) {
    const keyword = keywords.get(name) ?? keywords.get(name.toLowerCase());
    if (keyword) return lexer.token(keyword, start, end, 'keyword', name);
  }
  return lexer.token('Identifier', start, end, 'none', name);
}

/** `:name` before a statement; in a command's words a bare word. */
export function readLabel(lexer: Lexer, start: number): Token {
  let end = start + 1;
  while (isIdentifierFollow(lexer.at(end))) end++;
  if (end === start + 1 || !forcesNewToken(lexer.at(end))) return readGeneric(lexer, start);
  return lexer.token('Label', start, end, 'none', lexer.text.slice(start + 1, end));
}
