import type { TypeName } from '../ast.ts';
import type { Parser } from '../parser.ts';
import { parseTypeArguments } from './type-name.ts';

/** `Method[type, type](…)`: type arguments behind a member's name. They count only when a call follows; else `[` indexes. */
export function parseGenericArguments(p: Parser): readonly TypeName[] {
  const { lexer } = p;
  const start = lexer.position;
  if (lexer.at(start) !== 91 || !looksLikeTypeArguments(p, start)) return [];
  const { mode } = p;
  p.setMode('typeName');
  p.next();
  const types = parseTypeArguments(p);
  const close = p.next();
  p.setMode(mode);
  if (types && close.kind === 'RBracket' && lexer.at(lexer.position) === 40) return types;
  p.rewindTo(start);
  return [];
}

/** Type names, commas and brackets up to a `]` with `(` behind. */
function looksLikeTypeArguments(p: Parser, start: number): boolean {
  const { lexer } = p;
  let depth = 0;
  for (let offset = start; ; offset++) {
    const code = lexer.at(offset);
    if (code === 91) depth++;
    else if (code === 93 && --depth === 0) return lexer.at(offset + 1) === 40 && offset > start + 1;
    else if (!/[\p{L}\p{Nd}_.`+, \t[\]]/u.test(String.fromCharCode(code)) || code < 0) return false;
  }
}
