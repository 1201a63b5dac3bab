import type { ExpressionAst } from '../ast.ts';
import { ErrorList } from '../error-list.ts';
import { Parser } from '../parser.ts';
import { shiftExtents } from '../shift-extents.ts';
import type { NestedToken, Token } from '../token.ts';
import { Lexer } from '../tokens/lexer.ts';
import { errorExpression, parsePrimary } from './primary.ts';

type NestedSubexpression = NestedToken & { kind: 'subexpression' };

/** Parses `$( … )` inside expandable text, at its place in the whole text. Its tokens go to `tokens`. */
export function parseNestedSubexpression(
  p: Parser,
  nested: NestedSubexpression,
  tokens: Token[] | null,
): ExpressionAst {
  if (nested.skipped.length > 0) return parseUnescaped(p, nested);
  return parseInner(new Lexer(p.lexer.text, nested.start, nested.end, p.lexer.errors, tokens), nested);
}

function parseInner(lexer: Lexer, nested: NestedSubexpression): ExpressionAst {
  lexer.mode = 'expression';
  lexer.endOfScript--;
  return parsePrimary(new Parser(lexer), false) ?? errorExpression(nested.start, nested.end);
}

/** With escaped quotes inside, the text is read without the escaping characters and the extents are moved back. */
function parseUnescaped(p: Parser, nested: NestedSubexpression): ExpressionAst {
  const { text, errors } = p.lexer;
  let plain = '';
  let run = nested.start;
  for (const offset of nested.skipped) {
    plain += text.slice(run, offset);
    run = offset + 1;
  }
  plain += text.slice(run, nested.end);
  const original = (offset: number): number => {
    let moved = offset + nested.start;
    for (const skipped of nested.skipped) if (skipped < moved) moved++;
    return moved;
  };
  const innerErrors = new ErrorList();
  const textOf = (start: number, end: number): string => text.slice(original(start), original(end));
  const expression = parseInner(new Lexer(plain, 0, plain.length, innerErrors, null, textOf), nested);
  for (const e of innerErrors.errors) {
    errors.add({ ...e, extent: { start: original(e.extent.start), end: original(e.extent.end) } });
  }
  return shiftExtents(expression, original);
}
