import { type CmdletContext, exceptionOfError } from '#cmdlet';
import { NetObject, toInt32, type Value } from '#values';

export interface MatchOptions {
  readonly patterns: readonly string[];
  readonly simple: boolean;
  readonly caseSensitive: boolean;
  readonly all: boolean;
  readonly not: boolean;
}

export interface LineMatch {
  readonly pattern: string;
  readonly matches: Value[];
}

/** Looks for the patterns of Select-String in one line after the other. */
export class LineMatcher {
  readonly #options: MatchOptions;
  readonly #context: CmdletContext;
  readonly #regexes: Value[];

  constructor(options: MatchOptions, context: CmdletContext) {
    this.#options = options;
    this.#context = context;
    this.#regexes = options.simple ? [] : options.patterns.map(pattern => this.#regex(pattern));
  }

  /** The first pattern that the line has (with -NotMatch: a line that has none of them). */
  match(line: string): LineMatch | null {
    const { patterns, not } = this.#options;
    for (let i = 0; i < patterns.length; i++) {
      const pattern = patterns[i] ?? '';
      const matches = this.#options.simple ? this.#find(line, pattern) : this.#search(line, this.#regexes[i]);
      if (matches) return not ? null : { pattern, matches };
    }
    return not ? { pattern: patterns.at(-1) ?? '', matches: [] } : null;
  }

  #find(line: string, pattern: string): Value[] | null {
    const { caseSensitive } = this.#options;
    const found = caseSensitive ? line.includes(pattern) : upper(line).includes(upper(pattern));
    return found ? [] : null;
  }

  #search(line: string, regex: Value): Value[] | null {
    const { members } = this.#context.shell;
    if (!this.#options.all) {
      const match = members.invoke(regex, 'Match', [line]);
      return members.get(match, 'Success') === true ? [match] : null;
    }
    const collection = members.invoke(regex, 'Matches', [line]);
    const matches = Array.isArray(collection)
      ? collection
      : collection instanceof NetObject
        ? [...(collection.enumerate?.() ?? [])]
        : [];
    return matches.length > 0 ? matches : null;
  }

  #regex(pattern: string): Value {
    const { members, types, converter } = this.#context.shell;
    const options = converter.convert(
      this.#options.caseSensitive ? 'None' : 'IgnoreCase',
      types.resolveRequired('System.Text.RegularExpressions.RegexOptions'),
    );
    try {
      return members.construct(types.resolveRequired('System.Text.RegularExpressions.Regex'), [pattern, options]);
    } catch (error) {
      const failure = exceptionOfError(error);
      const message = `The string ${pattern} is not a valid regular expression: ${(failure.inner ?? failure).message}`;
      return this.#context.fail(
        this.#context.error('System.ArgumentException', message, 'InvalidRegex', 'InvalidArgument'),
      );
    }
  }
}

/** `-Context before,after`; one number means both. */
export function contextWidths(context: readonly Value[] | undefined): readonly [before: number, after: number] | null {
  if (!context) return null;
  const before = toInt32(context[0] ?? 0);
  return [before, context.length > 1 ? toInt32(context[1]) : before];
}

/** In upper case letter by letter, as .NET compares: `ß` stays, for it has no upper case of one letter. */
function upper(text: string): string {
  const whole = text.toUpperCase();
  if (whole.length === text.length) return whole;
  return Array.from(text, letter => {
    const result = letter.toUpperCase();
    return result.length === letter.length ? result : letter;
  }).join('');
}
