import { type CmdletContext, exceptionOfError } from '#cmdlet';
import { Dictionary, PSCustomObject, toText, type Value } from '#values';
import { shownText } from './shown-text.ts';

export interface CsvOptions {
  readonly delimiter: string;
  readonly useQuotes: 'Always' | 'AsNeeded' | 'Never';
  /** Only these columns are quoted, in lower case. */
  readonly quoteFields: ReadonlySet<string> | null;
}

/** Lines of CSV; which columns there are, the first object says. */
export class CsvWriter {
  readonly #options: CsvOptions;
  readonly #context: CmdletContext;
  readonly #special: RegExp;
  #columns: readonly string[] = [];

  constructor(options: CsvOptions, context: CmdletContext) {
    this.#options = options;
    this.#context = context;
    this.#special = new RegExp(`["\r\n${options.delimiter.replace(/[\\\]^-]/, '\\$&')}]`);
  }

  get columns(): readonly string[] {
    return this.#columns;
  }
  set columns(names: readonly string[]) {
    this.#columns = names;
  }

  /** The columns that an object would give. */
  columnsOf(object: Value): string[] {
    if (object instanceof Dictionary) return object.keys().map(key => toText(key));
    if (object instanceof PSCustomObject && object.extra === null) return [...object.shape.names];
    const names: string[] = [];
    for (const member of this.#context.shell.members.properties(object)) {
      if (member.kind !== 'PropertySet' && member.kind !== 'MemberSet') names.push(member.name);
    }
    return names;
  }

  header(): string {
    return this.#columns.map(name => this.#quoted(name, name)).join(this.#options.delimiter);
  }

  line(object: Value): string {
    return this.#columns.map(name => this.#cell(name, this.#read(object, name))).join(this.#options.delimiter);
  }

  #read(object: Value, name: string): Value {
    if (object instanceof PSCustomObject && object.extra === null) return object.get(name);
    if (object instanceof Dictionary) return object.get(name);
    try {
      return this.#context.shell.members.get(object, name);
    } catch (error) {
      exceptionOfError(error);
      return null;
    }
  }

  #cell(name: string, value: Value): string {
    return value === null || value === undefined ? '' : this.#quoted(shownText(value), name);
  }

  #quoted(text: string, column: string): string {
    const { quoteFields, useQuotes } = this.#options;
    const quote = quoteFields
      ? quoteFields.has(column.toLowerCase())
      : useQuotes === 'Always' || (useQuotes === 'AsNeeded' && this.#special.test(text));
    return quote ? `"${text.replaceAll('"', '""')}"` : text;
  }
}
