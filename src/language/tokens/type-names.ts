import type { Token } from '../token.ts';
import { isIdentifierFollow, isIdentifierStart } from './characters.ts';
import type { Lexer } from './lexer.ts';

/** The name inside a type literal: `System.Collections.Generic.List`, with `` ` ``, `+`, `#` and `\` as .NET writes them. */
export function readTypeName(lexer: Lexer, start: number): Token {
  let end = start + 1;
  while (isTypeNameFollow(lexer.at(end))) end++;
  return lexer.token('Identifier', start, end, 'type', lexer.text.slice(start, end));
}

export function isTypeNameStart(code: number): boolean {
  return isIdentifierStart(code);
}

function isTypeNameFollow(code: number): boolean {
  switch (code) {
    case 0x2e: // .
    case 0x60: // `
    case 0x2b: // +
    case 0x23: // #
    case 0x5c: // \
      return true;
    default:
      return isIdentifierFollow(code);
  }
}

/** The rest of an assembly-qualified name up to the closing bracket: `mscorlib, Version=4.0.0.0`. Null when it is empty. */
export function readAssemblyName(lexer: Lexer): Token | null {
  let start = lexer.position;
  while (lexer.at(start) === 32 || lexer.at(start) === 9) start++;
  let end = start;
  while (end < lexer.limit && !endsAssemblyName(lexer.at(end))) end++;
  while (end > start && lexer.at(end - 1) === 32) end--;
  if (end === start) return null;
  return lexer.token('Identifier', start, end, 'type', lexer.text.slice(start, end));
}

function endsAssemblyName(code: number): boolean {
  return code === 0x5d || code === 10 || code === 13;
}
