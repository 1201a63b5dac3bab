export type * from './ast.ts';
export type { ParseError } from './parse-error.ts';
export { Source } from './source.ts';
export type { Token } from './token.ts';
