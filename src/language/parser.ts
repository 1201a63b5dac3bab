import type { AttributeAst, Extent, TypeConstraintAst } from './ast.ts';
import type { ErrorId } from './error-messages.ts';
import type { ParseError } from './parse-error.ts';
import type { LexerMode, Token } from './token.ts';
import type { Lexer } from './tokens/lexer.ts';
import { memberAccessToken, nextToken } from './tokens/next-token.ts';
import { isModeInvariant, type TokenKind } from './tokens/token-kind.ts';
import { onlyBlanksFollow } from './tokens/trivia.ts';

interface Remembered {
  readonly node: AttributeAst | TypeConstraintAst;
  readonly end: number;
  /** The token behind it was looked at: no member access may be read there. */
  readonly peeked: boolean;
  readonly errors: readonly ParseError[];
  readonly tokens: readonly Token[];
}

/**
 * One token of look-ahead over a lexer, and the state that rules of the grammar share. The rules themselves are the
 * functions of `statements/` and `expressions/`; each takes the parser and returns its node, or null when its construct
 * does not stand here.
 */
export class Parser {
  readonly lexer: Lexer;
  #lookahead: Token | null = null;
  /** Arguments of methods and keys of hash tables: a comma separates, and makes no array. */
  disableComma = false;

  /** Attributes read before, by where they begin: a statement, a parameter block and an expression each try them. */
  readonly #attributes = new Map<number, Remembered>();

  constructor(lexer: Lexer) {
    this.lexer = lexer;
  }

  get mode(): LexerMode {
    return this.lexer.mode;
  }

  /** Changes how the next token is read. One already looked at is read again where that makes a difference. */
  setMode(mode: LexerMode): void {
    this.lexer.mode = mode;
    const token = this.#lookahead;
    if (token && mode !== 'statement' && token.mode !== mode && !isModeInvariant(token.kind))
      this.rewindTo(token.start);
  }

  peek(): Token {
    return (this.#lookahead ??= nextToken(this.lexer));
  }

  next(): Token {
    const token = this.#lookahead;
    if (token === null) return nextToken(this.lexer);
    this.#lookahead = null;
    return token;
  }

  /** Puts back the token just read. */
  unget(token: Token): void {
    this.#lookahead = token;
  }

  /** Where the next token is read from. */
  get position(): number {
    return this.#lookahead ? this.#lookahead.start : this.lexer.position;
  }

  get hasLookahead(): boolean {
    return this.#lookahead !== null;
  }

  /** Takes the next token if it is of this kind. */
  accept(kind: TokenKind): Token | null {
    const token = this.peek();
    if (token.kind !== kind) return null;
    this.#lookahead = null;
    return token;
  }

  /** Goes back and reads from `position` again. */
  rewindTo(position: number): void {
    this.#lookahead = null;
    this.lexer.rewind(position);
  }

  /** Reads what begins at `start` once; asked again, gives what was read then, with its errors and tokens. */
  remember(
    start: number,
    read: () => AttributeAst | TypeConstraintAst | null,
  ): AttributeAst | TypeConstraintAst | null {
    const { errors, tokens } = this.lexer;
    const known = this.#attributes.get(start);
    if (known) {
      for (const error of known.errors) errors.add(error);
      this.rewindTo(known.end);
      tokens?.push(...known.tokens);
      if (known.peeked) this.peek();
      return known.node;
    }
    const mark = errors.mark();
    const node = read();
    if (node === null) return null;
    const first = tokens ? tokens.findLastIndex(token => token.start < start) + 1 : 0;
    const between = tokens?.slice(first).filter(token => token.start < this.position) ?? [];
    this.#attributes.set(start, {
      node,
      end: this.position,
      peeked: this.hasLookahead,
      errors: errors.errors.slice(mark),
      tokens: between,
    });
    return node;
  }

  /** `.`, `::`, `[` and their kin directly behind the token just read; null when there is none. */
  nextMemberAccess(): Token | null {
    return this.#lookahead ? null : memberAccessToken(this.lexer, this.mode === 'command' ? 'command' : 'expression');
  }

  skipNewlines(): void {
    while (this.peek().kind === 'NewLine') this.#lookahead = null;
  }

  skipNewlinesAndSemicolons(): void {
    for (;;) {
      const kind = this.peek().kind;
      if (kind !== 'NewLine' && kind !== 'Semi') return;
      this.#lookahead = null;
    }
  }

  error(id: ErrorId, extent: Extent, ...inserts: string[]): void {
    this.lexer.errors.report(id, extent.start, extent.end, false, ...inserts);
  }

  /**
   * An error that more text could mend if on its line nothing follows the place where it was noticed (`detected`, by
   * default the extent it is reported at), and the line is the last. Gives whether that is so.
   */
  incomplete(id: ErrorId, extent: Extent, detected: Extent = extent, ...inserts: string[]): boolean {
    const atEnd = detected.end >= this.lexer.endOfScript || onlyBlanksFollow(this.lexer, detected.end);
    this.lexer.errors.report(id, extent.start, extent.end, atEnd, ...inserts);
    return atEnd;
  }

  /** An error behind `extent` that more text could not mend. */
  errorAfter(id: ErrorId, extent: Extent, ...inserts: string[]): void {
    this.lexer.errors.report(id, extent.end, extent.end, false, ...inserts);
  }

  /** The error of something missing behind `extent`. */
  missingAfter(id: ErrorId, extent: Extent, ...inserts: string[]): boolean {
    const after = { start: extent.end, end: extent.end };
    return this.incomplete(id, after, after, ...inserts);
  }
}

/** The place one before a token, where PowerShell reports what is missing there. */
export function before(token: Token): Extent {
  return { start: token.start - 1, end: token.start - 1 };
}

/** The empty extent behind another. */
export function after(extent: Extent): Extent {
  return { start: extent.end, end: extent.end };
}
