import type { NestedToken } from '../token.ts';
import { isDoubleQuote } from './characters.ts';
import type { Lexer } from './lexer.ts';
import { isVariableAt, readVariableInString } from './variables.ts';

/** Gathers the literal text and the nested tokens of expandable text. */
export class ExpandableText {
  readonly #parts: (string | NestedToken)[] = [];
  #literal = '';
  /** The text with the escapes resolved and the nested tokens as written. */
  value = '';

  append(text: string): void {
    this.#literal += text;
    this.value += text;
  }

  nested(token: NestedToken, text: string): void {
    if (this.#literal !== '') this.#parts.push(this.#literal);
    this.#literal = '';
    this.#parts.push(token);
    this.value += text;
  }

  /** Null when nothing is nested: the text is a constant. */
  finish(): readonly (string | NestedToken)[] | null {
    if (this.#parts.length === 0) return null;
    if (this.#literal !== '') this.#parts.push(this.#literal);
    this.#literal = '';
    return this.#parts;
  }
}

/** Reads what the `$` at `offset` begins; gives the offset behind it. */
export function readDollar(lexer: Lexer, offset: number, text: ExpandableText, quoted: boolean): number {
  if (lexer.at(offset + 1) === 40) {
    const nested = readSubexpression(lexer, offset, quoted);
    text.nested(nested, lexer.text.slice(nested.start, nested.end));
    return nested.end;
  }
  if (isVariableAt(lexer, offset)) {
    const token = readVariableInString(lexer, offset);
    text.nested({ kind: 'variable', token }, lexer.text.slice(token.start, token.end));
    return token.end;
  }
  text.append('$');
  return offset + 1;
}

/**
 * Finds the end of `$( … )` inside expandable text by counting parentheses alone; quotes hide none, as in PowerShell.
 * In a quoted string a quote may be doubled or escaped by a backtick; the first character of the pair is skipped.
 */
function readSubexpression(lexer: Lexer, start: number, quoted: boolean): NestedToken & { kind: 'subexpression' } {
  const skipped: number[] = [];
  let depth = 1;
  let end = start + 2;
  while (depth > 0) {
    const code = lexer.at(end);
    if (code < 0) {
      lexer.incomplete('IncompleteDollarSubexpressionReference', start, end);
      break;
    }
    if (code === 40) depth++;
    else if (code === 41) depth--;
    else if (quoted && (code === 96 || isDoubleQuote(code)) && isDoubleQuote(lexer.at(end + 1))) skipped.push(end++);
    end++;
  }
  return { kind: 'subexpression', start, end, skipped };
}
