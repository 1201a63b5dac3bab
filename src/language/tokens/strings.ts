import type { Token } from '../token.ts';
import { isDoubleQuote, isSingleQuote } from './characters.ts';
import { readEscape } from './escapes.ts';
import { ExpandableText, readDollar } from './expandable.ts';
import type { Lexer } from './lexer.ts';

/** `'text'`; a doubled quote is one. */
export function readStringLiteral(lexer: Lexer, start: number): Token {
  const { value, end } = readLiteralPart(lexer, start);
  return lexer.token('StringLiteral', start, end, 'string', value);
}

/** `"text"`, with variables, subexpressions and escapes. */
export function readStringExpandable(lexer: Lexer, start: number): Token {
  const text = new ExpandableText();
  const end = readExpandablePart(lexer, start, text);
  const parts = text.finish();
  const detail = parts && { kind: 'expandable' as const, parts };
  return lexer.token('StringExpandable', start, end, 'string', text.value, detail);
}

/** Reads from the quote at `start` to behind the closing one. */
export function readLiteralPart(lexer: Lexer, start: number): { value: string; end: number } {
  let value = '';
  let run = start + 1;
  for (let end = run; ; end++) {
    const code = lexer.at(end);
    if (code < 0) {
      lexer.incomplete('TerminatorExpectedAtEndOfString', start, end, "'");
      return { value: value + lexer.text.slice(run, end), end };
    }
    if (!isSingleQuote(code)) continue;
    if (!isSingleQuote(lexer.at(end + 1))) return { value: value + lexer.text.slice(run, end), end: end + 1 };
    value += lexer.text.slice(run, end + 1);
    run = end + 2;
    end++;
  }
}

/** Reads from the quote at `start` to behind the closing one, into `text`. */
export function readExpandablePart(lexer: Lexer, start: number, text: ExpandableText): number {
  let end = start + 1;
  let run = end;
  for (;;) {
    const code = lexer.at(end);
    if (code !== 36 && code !== 96 && code >= 0 && !isDoubleQuote(code)) {
      end++;
      continue;
    }
    if (run < end) text.append(lexer.text.slice(run, end));
    if (code < 0) {
      lexer.incomplete('TerminatorExpectedAtEndOfString', start, end, '"');
      return end;
    }
    if (code === 36) {
      end = readDollar(lexer, end, text, true);
    } else if (code === 96) {
      end = readEscapeInString(lexer, end, text);
    } else if (isDoubleQuote(lexer.at(end + 1))) {
      text.append(lexer.text.charAt(end));
      end += 2;
    } else {
      return end + 1;
    }
    run = end;
  }
}

/** The sequence at `offset`; a backtick at the very end is dropped. Gives the offset behind it. */
export function readEscapeInString(lexer: Lexer, offset: number, text: ExpandableText): number {
  if (lexer.at(offset + 1) < 0) return offset + 1;
  const sequence = readEscape(lexer, offset);
  text.append(sequence.text);
  return sequence.end;
}

/** Reads a whole text as the inside of a double-quoted string, where quotes are plain characters. */
export function readExpandableText(lexer: Lexer): Token {
  const text = new ExpandableText();
  const start = lexer.position;
  let end = start;
  while (end < lexer.limit) {
    const code = lexer.at(end);
    if (code === 36) {
      end = readDollar(lexer, end, text, false);
    } else if (code === 96) {
      end = readEscapeInString(lexer, end, text);
    } else {
      text.append(lexer.text.charAt(end));
      end++;
    }
  }
  const parts = text.finish();
  return lexer.token('StringExpandable', start, end, 'string', text.value, parts && { kind: 'expandable', parts });
}
