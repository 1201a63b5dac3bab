export type * from './ast.ts';
export { children, visit } from './children.ts';
export { fullName } from './full-name.ts';
export { type ExpandableResult, type ParseResult, parse, parseExpandableText } from './parse.ts';
export type { ParseError } from './parse-error.ts';
export { readNumber } from './read-number.ts';
export { Source } from './source.ts';
export type { LexerMode, NestedToken, Token, TokenDetail, TokenRole } from './token.ts';
export type { TokenKind } from './tokens/token-kind.ts';
