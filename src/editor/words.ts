/** PSReadLine's default `-WordDelimiters`: dashes of all kinds, brackets, quotes, punctuation. */
export const defaultWordDelimiters = ';:,.[]{}()/\\|!?^&*-=+\'"\u2013\u2014\u2015';

const isBlank = (c: string): boolean => /\s/.test(c);

/** Where words start and end in a text. `delimiters` part words as blanks do. */
export class Words {
  readonly #delimiters: ReadonlySet<string>;

  constructor(delimiters = defaultWordDelimiters) {
    this.#delimiters = new Set(delimiters);
  }

  #isWord(c: string | undefined): boolean {
    return c !== undefined && !isBlank(c) && !this.#delimiters.has(c);
  }

  /** The end of the word at or after the offset (Emacs' M-f). */
  endOfWord(text: string, from: number): number {
    let at = from;
    while (at < text.length && !this.#isWord(text[at])) at++;
    while (at < text.length && this.#isWord(text[at])) at++;
    return at;
  }

  /** The start of the next word (Ctrl+RightArrow of Windows). */
  nextWord(text: string, from: number): number {
    let at = from;
    while (at < text.length && this.#isWord(text[at])) at++;
    while (at < text.length && !this.#isWord(text[at])) at++;
    return at;
  }

  /** The start of the word before the offset. */
  startOfWord(text: string, from: number): number {
    let at = from;
    while (at > 0 && !this.#isWord(text[at - 1])) at--;
    while (at > 0 && this.#isWord(text[at - 1])) at--;
    return at;
  }

  /** The start of the run without blanks before the offset (Ctrl+w). */
  startOfBlankWord(text: string, from: number): number {
    let at = from;
    while (at > 0 && isBlank(text[at - 1] ?? '')) at--;
    while (at > 0 && !isBlank(text[at - 1] ?? '')) at--;
    return at;
  }
}
