import type { CmdletContext } from '#cmdlet';
import { exceptionOf, PSCustomObject, Shape, ThrownException, type Value } from '#values';

/** Reads CSV as Import-Csv and ConvertFrom-Csv do. Header and type name stay for the texts that follow. */
export class CsvReader {
  readonly #delimiter: string;
  readonly #context: CmdletContext;
  #shape: Shape | null = null;
  #typeName: string | null = null;
  #warned = false;

  constructor(delimiter: string, header: readonly string[] | undefined, context: CmdletContext) {
    this.#delimiter = delimiter;
    this.#context = context;
    if (header) this.#shape = this.#shapeOf(header);
  }

  /** Objects of one text. Lines at the start that begin with `#` are the type (`#TYPE Some.Type`) or comments. */
  *read(text: string): Iterable<PSCustomObject> {
    let start = 0;
    while (text[start] === '#') {
      const rest = text.slice(start).search(/\r\n|\r|\n/);
      const end = rest < 0 ? text.length : start + rest;
      if (text.startsWith('#TYPE ', start)) this.#typeName = text.slice(start + 6, end).trim();
      start = end + (text.startsWith('\r\n', end) ? 2 : 1);
    }
    for (const record of csvRecords(text, this.#delimiter, start)) {
      if (record.length === 0 || (record.length === 1 && record[0] === '' && this.#shape !== null)) continue;
      if (this.#shape) yield this.#objectOf(this.#shape, record);
      else this.#shape = this.#shapeOf(this.#named(record));
    }
  }

  #objectOf(shape: Shape, record: readonly string[]): PSCustomObject {
    const slots: Value[] = shape.names.map((_, i) => record[i] ?? null);
    const object = new PSCustomObject(shape, slots);
    if (this.#typeName) object.typeNames.splice(0, object.typeNames.length, this.#typeName, `CSV:${this.#typeName}`);
    return object;
  }

  /** Columns without a name are called H1, H2 … */
  #named(record: readonly string[]): string[] {
    const header = [...record];
    while (header.length > 1 && header.at(-1) === '') header.pop();
    let unnamed = 0;
    const named = header.map(name => name || `H${++unnamed}`);
    if (unnamed > 0 && !this.#warned) {
      this.#warned = true;
      this.#context.warning(
        'One or more headers were not specified. Default names starting with "H" have been used in place of any missing headers.',
      );
    }
    return named;
  }

  #shapeOf(names: readonly string[]): Shape {
    let shape = Shape.empty;
    for (const name of names) {
      if (shape.indexOf(name) >= 0) {
        const message = `The member "${name}" is already present.`;
        const type = 'System.Management.Automation.ExtendedTypeSystemException';
        const detail = {
          id: 'AlreadyPresentPSMemberInfoInternalCollectionAdd',
          category: 'NotSpecified',
          target: null,
        } as const;
        throw new ThrownException(exceptionOf(type, message, null, detail));
      }
      shape = shape.with(name);
    }
    return shape;
  }
}

/**
 * The records of a CSV text. Blanks before a value and behind a closing quote do not count; an empty value at the end of a line
 * is no value; a quoted value may hold line breaks.
 */
export function* csvRecords(text: string, delimiter: string, start = 0): Iterable<string[]> {
  const stop = new RegExp(`[${delimiter.replace(/[\\\]^-]/, '\\$&')}\r\n]`, 'g');
  let at = start;
  while (at < text.length) {
    const record: string[] = [];
    for (let ended = false; !ended; ) {
      const field = readField(text, at, delimiter, stop);
      const next = text.charAt(field.end);
      ended = next !== delimiter || next === '';
      if (field.value !== '' || field.quoted || !ended) record.push(field.value);
      at = field.end + (next === '\r' && text.charAt(field.end + 1) === '\n' ? 2 : 1);
    }
    yield record;
  }
}

interface Field {
  readonly value: string;
  readonly quoted: boolean;
  /** Where the delimiter or the line's end stands. */
  readonly end: number;
}

function readField(text: string, start: number, delimiter: string, stop: RegExp): Field {
  let at = start;
  while ((text[at] === ' ' || text[at] === '\t') && text[at] !== delimiter) at++;
  if (text[at] === '"') return readQuoted(text, at, stop);
  const end = findStop(text, at, stop);
  return { value: text.slice(at, end), quoted: false, end };
}

function readQuoted(text: string, start: number, stop: RegExp): Field {
  let value = '';
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return { value: value + text.slice(at), quoted: true, end: text.length };
    value += text.slice(at, quote);
    if (text[quote + 1] !== '"') {
      const end = findStop(text, quote + 1, stop);
      return { value: value + text.slice(quote + 1, end).trimEnd(), quoted: true, end };
    }
    value += '"';
    at = quote + 2;
  }
}

function findStop(text: string, from: number, stop: RegExp): number {
  stop.lastIndex = from;
  return stop.exec(text)?.index ?? text.length;
}
