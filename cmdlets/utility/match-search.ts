import type { LineMatcher } from './line-matcher.ts';
import { type MatchDetails, MatchInfo, MatchInfoContext } from './match-info.ts';

interface Pending {
  readonly match: MatchInfo;
  readonly context: MatchInfoContext;
  remaining: number;
}

export interface SearchOptions {
  readonly path: string | null;
  readonly ignoreCase: boolean;
  readonly emphasize: boolean;
  readonly widths: readonly [before: number, after: number] | null;
  readonly emit: (match: MatchInfo) => void;
}

/** Goes through the lines of one text; a match is emitted once the lines behind it are known. */
export class MatchSearch {
  readonly #matcher: LineMatcher;
  readonly #options: SearchOptions;
  readonly #before: string[] = [];
  #pending: Pending[] = [];
  #lineNumber = 0;
  /** The last line that some match shows. */
  #shown = 0;

  constructor(matcher: LineMatcher, options: SearchOptions) {
    this.#matcher = matcher;
    this.#options = options;
  }

  /** Takes the next line; gives whether it matched. */
  line(line: string): boolean {
    const number = ++this.#lineNumber;
    const found = this.#matcher.match(line);
    const { widths, path, ignoreCase, emphasize, emit } = this.#options;
    if (this.#pending.length > 0) this.#follow(line, number, found !== null);
    if (found) {
      const details = {
        ignoreCase,
        lineNumber: number,
        line,
        path,
        pattern: found.pattern,
        matches: found.matches,
        emphasize,
      };
      if (widths) this.#hold(details, widths[1]);
      else emit(new MatchInfo({ ...details, context: null }));
    }
    if (widths) {
      this.#before.push(line);
      if (this.#before.length > widths[0]) this.#before.shift();
    }
    return found !== null;
  }

  end(): void {
    for (const { match } of this.#pending) this.#options.emit(match);
    this.#pending = [];
  }

  #hold(details: Omit<MatchDetails, 'context'>, after: number): void {
    const pre = [...this.#before];
    const { lineNumber } = details;
    const displayed = pre.filter((_, i) => lineNumber - pre.length + i > this.#shown);
    const context = new MatchInfoContext(pre, displayed);
    this.#shown = lineNumber;
    const match = new MatchInfo({ ...details, context });
    if (after === 0 && this.#pending.length === 0) this.#options.emit(match);
    else this.#pending.push({ match, context, remaining: after });
  }

  #follow(line: string, number: number, matched: boolean): void {
    const last = this.#pending.at(-1);
    for (const pending of this.#pending) {
      if (pending.remaining <= 0) continue;
      pending.remaining--;
      pending.context.post.push(line);
      if (matched || pending !== last) continue;
      pending.context.displayPost.push(line);
      this.#shown = number;
    }
    while (this.#pending[0] && this.#pending[0].remaining <= 0) {
      const first = this.#pending.shift();
      if (first) this.#options.emit(first.match);
    }
  }
}
