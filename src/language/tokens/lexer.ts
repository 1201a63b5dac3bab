import type { ErrorList } from '../error-list.ts';
import type { ErrorId } from '../error-messages.ts';
import { type LexerMode, Token, type TokenDetail, type TokenRole } from '../token.ts';
import type { TokenKind } from './token-kind.ts';

/** Reading position and mode over a text. What is read there is the business of the functions of this folder. */
export class Lexer {
  readonly text: string;
  /** Where the text ends; before its own end when it is a part of a larger text. */
  readonly limit: number;
  /** The tokens read, for who asks for them (colouring, completion); a parse that only runs a script keeps none. */
  readonly tokens: Token[] | null;
  readonly errors: ErrorList;
  /** Where comments that begin with `#requires` stand. */
  readonly requires = new Set<number>();
  position: number;
  mode: LexerMode = 'statement';
  /** The mode of the token being read: never `statement`. */
  tokenMode: LexerMode = 'command';
  /** `-5` is one number: true where an operand is expected. */
  allowSignedNumbers = false;
  /** Where more text could be added; PowerShell takes the last character of nested text for its end. */
  endOfScript: number;
  /** Inside `a ? b : c`, `?` and `:` end a number. */
  endNumberOnTernary = false;

  /** Looks up text where this one is not the script's own: escaping characters were taken out. */
  readonly original: ((start: number, end: number) => string) | null;

  constructor(
    text: string,
    start: number,
    limit: number,
    errors: ErrorList,
    tokens: Token[] | null,
    original: Lexer['original'] = null,
  ) {
    this.text = text;
    this.tokens = tokens;
    this.position = start;
    this.limit = limit;
    this.endOfScript = limit;
    this.errors = errors;
    this.original = original;
  }

  /** The character code at an offset; -1 behind the end. */
  at(offset: number): number {
    return offset < this.limit ? this.text.charCodeAt(offset) : -1;
  }

  /** Makes the token from `start` to `end`, and goes behind it. */
  token(
    kind: TokenKind,
    start: number,
    end: number,
    role: TokenRole,
    value?: string,
    detail?: TokenDetail | null,
  ): Token {
    const token = new Token(this, kind, start, end, this.tokenMode, role, value, detail);
    this.position = end;
    this.tokens?.push(token);
    return token;
  }

  /** The text as the script has it. */
  textOf(start: number, end: number): string {
    return this.original ? this.original(start, end) : this.text.slice(start, end);
  }

  /** Goes back to `position` and forgets the tokens read from there on. */
  rewind(position: number): void {
    this.position = position;
    const tokens = this.tokens;
    if (tokens === null) return;
    while (tokens.length > 0 && (tokens[tokens.length - 1]?.start ?? -1) >= position) tokens.pop();
  }

  error(id: ErrorId, start: number, end: number, ...inserts: string[]): void {
    this.errors.report(id, start, end, false, ...inserts);
  }

  /** An error that the end of the text caused: more text could make it right. */
  incomplete(id: ErrorId, start: number, end: number, ...inserts: string[]): void {
    this.errors.report(id, start, end, true, ...inserts);
  }
}
