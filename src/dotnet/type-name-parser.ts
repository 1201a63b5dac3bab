/** A type name as scripts write it: `System.Collections.Generic.List[int]`, `int[,]`, `[type, Assembly]`. */
export interface ParsedTypeName {
  readonly name: string;
  readonly genericArguments: readonly ParsedTypeName[];
  /** One entry an array suffix, each its rank. */
  readonly ranks: readonly number[];
}

/** Reads a name; null where it is none. Assemblies are read over: there is one of each type. */
export function parseTypeName(text: string): ParsedTypeName | null {
  const reader = new Reader(text);
  const name = reader.name();
  return name !== null && reader.ended ? name : null;
}

class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }
  get ended(): boolean {
    this.#skipBlanks();
    return this.#at >= this.#text.length || this.#text.charAt(this.#at) === ',';
  }
  #skipBlanks(): void {
    while (/\s/.test(this.#text.charAt(this.#at))) this.#at++;
  }
  #take(char: string): boolean {
    this.#skipBlanks();
    if (this.#text.charAt(this.#at) !== char) return false;
    this.#at++;
    return true;
  }

  name(): ParsedTypeName | null {
    this.#skipBlanks();
    const name = /^[^[\],\s]+/.exec(this.#text.slice(this.#at))?.[0];
    if (!name) return null;
    this.#at += name.length;
    const genericArguments: ParsedTypeName[] = [];
    const ranks: number[] = [];
    while (this.#take('[')) {
      const rank = this.#rank();
      if (rank !== null) ranks.push(rank);
      else if (ranks.length > 0 || genericArguments.length > 0 || !this.#arguments(genericArguments)) return null;
    }
    return { name, genericArguments, ranks };
  }

  /** `]`, `,]`, `*]` behind the bracket. */
  #rank(): number | null {
    const match = /^\s*([,\s*]*)\]/.exec(this.#text.slice(this.#at));
    if (!match) return null;
    this.#at += match[0].length;
    return (match[1] ?? '').replace(/[^,]/g, '').length + 1;
  }

  #arguments(into: ParsedTypeName[]): boolean {
    do {
      const bracketed = this.#take('[');
      const argument = this.name();
      if (!argument) return false;
      into.push(argument);
      if (bracketed) {
        // `[System.Int32, System.Private.CoreLib, Version=…]`
        const end = this.#text.indexOf(']', this.#at);
        if (end < 0) return false;
        this.#at = end + 1;
      }
    } while (this.#take(','));
    return this.#take(']');
  }
}
