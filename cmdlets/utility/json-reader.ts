import { BigInteger, Double, Int64, PSCustomObject, Shape, type Value } from '#values';
import { raiseInvalidOperation } from './invalid-operation.ts';
import { type JsonDateKind, readJsonDate } from './json-date.ts';
import { JsonError } from './json-error.ts';
import { JsonScanner } from './json-scanner.ts';
import { OrderedHashtable } from './ordered-hashtable.ts';

export interface JsonReadOptions {
  /** How deep containers may be nested. */
  readonly depth: number;
  readonly asHashtable: boolean;
  readonly dateKind: JsonDateKind;
}

const int64Limit = 9_223_372_036_854_775_807n;

/** Reads JSON as ConvertFrom-Json does. Throws JsonError where the text is wrong; an empty text is `undefined`. */
export function readJson(text: string, options: JsonReadOptions): Value {
  const reader = new JsonReader(text, options);
  return reader.document();
}

class JsonReader {
  readonly #scan: JsonScanner;
  readonly #options: JsonReadOptions;
  #depth = 0;

  constructor(text: string, options: JsonReadOptions) {
    this.#scan = new JsonScanner(text);
    this.#options = options;
  }

  document(): Value {
    const scan = this.#scan;
    const first = scan.skip();
    if (first < 0) return undefined;
    if (first === 44) scan.failAtStart('Additional text encountered after finished reading JSON content: ,.');
    const value = this.#value(first);
    const next = scan.skip();
    if (next >= 0) {
      scan.fail(`Additional text encountered after finished reading JSON content: ${scan.text.charAt(scan.at)}.`);
    }
    return value;
  }

  #value(code: number): Value {
    const scan = this.#scan;
    switch (code) {
      case 123:
        return this.#object();
      case 91:
        return this.#array();
      case 34:
      case 39:
        return this.#text(scan.string());
      case 116:
        scan.word('true', 'Error parsing boolean value.');
        return true;
      case 102:
        scan.word('false', 'Error parsing boolean value.');
        return false;
      case 110:
        scan.word('null', 'Error parsing null value.');
        return null;
      case 117:
        scan.word('undefined', 'Error parsing undefined value.');
        return null;
      case 78:
        scan.word('NaN', 'Error parsing NaN value.');
        return new Double(Number.NaN);
      case 73:
        scan.word('Infinity', 'Error parsing Infinity value.');
        return new Double(Number.POSITIVE_INFINITY);
      default:
        return this.#numberOrFail(code);
    }
  }

  #text(text: string): Value {
    if (this.#options.dateKind === 'String' || text.length < 8) return text;
    return readJsonDate(text, this.#options.dateKind) ?? text;
  }

  #numberOrFail(code: number): Value {
    const scan = this.#scan;
    if (code === 45 && scan.text.charCodeAt(scan.at + 1) === 73) {
      scan.word('-Infinity', 'Error parsing Infinity value.');
      return new Double(Number.NEGATIVE_INFINITY);
    }
    if (code !== 45 && code !== 46 && !(code >= 48 && code <= 57)) {
      const closing = code === 93 ? 'JsonToken EndArray is not valid for closing JsonType None.' : null;
      if (closing) scan.fail(closing, scan.at + 1);
      scan.fail(`Unexpected character encountered while parsing value: ${scan.text.charAt(scan.at)}.`);
    }
    const text = scan.number();
    return readNumber(text) ?? scan.fail(`Input string '${text}' is not a valid number.`);
  }

  #enter(): void {
    this.#scan.at++;
    if (++this.#depth > this.#options.depth) {
      this.#scan.fail(`The reader's MaxDepth of ${this.#options.depth} has been exceeded.`);
    }
  }

  #array(): Value[] {
    const scan = this.#scan;
    this.#enter();
    const values: Value[] = [];
    const level = scan.path.length;
    scan.path.push(-1);
    for (;;) {
      const code = scan.skip();
      if (code === 93) break;
      if (code < 0) scan.failAtEnd();
      // Json.NET counts an element when it starts to read a container, and when it has read anything else.
      if (code === 123 || code === 91) scan.path[level] = values.length;
      // A place left empty between commas is a null.
      values.push(code === 44 ? null : this.#value(code));
      scan.path[level] = values.length - 1;
      const next = scan.skip();
      if (next === 44) {
        scan.at++;
        continue;
      }
      // Json.NET takes an array whose end is missing for whole when it stands at the top.
      if (next < 0 && this.#withinArraysOnly()) {
        scan.path.length = level;
        this.#depth--;
        return values;
      }
      if (next < 0) scan.fail('Unexpected end when deserializing object.');
      if (next === 93) break;
      scan.fail(`After parsing a value an unexpected character was encountered: ${scan.text.charAt(scan.at)}.`);
    }
    scan.at++;
    scan.path.length = level;
    this.#depth--;
    return values;
  }

  #withinArraysOnly(): boolean {
    return this.#scan.path.every(part => typeof part === 'number');
  }

  #object(): Value {
    return this.#options.asHashtable ? this.#table() : this.#bag();
  }

  #table(): OrderedHashtable {
    const table = new OrderedHashtable();
    this.#members((name, value) => table.set(name, value));
    return table;
  }

  #bag(): PSCustomObject {
    let shape = Shape.empty;
    const slots: Value[] = [];
    this.#members((name, value) => {
      const slot = shape.indexOf(name);
      if (slot < 0) {
        if (name === '') refuseEmptyKey();
        shape = shape.with(name);
        slots.push(value);
      } else {
        const known = shape.names[slot] ?? '';
        if (known !== name) refuseOtherCase(known, name);
        slots[slot] = value;
      }
    });
    return new PSCustomObject(shape, slots);
  }

  #members(add: (name: string, value: Value) => void): void {
    const scan = this.#scan;
    this.#enter();
    const level = scan.path.length;
    for (;;) {
      let code = scan.skip();
      if (code === 125) break;
      if (code < 0) this.#failOpen(level);
      const name = scan.name(code);
      code = scan.skip();
      if (code !== 58) {
        scan.fail(
          `Invalid character after parsing property name. Expected ':' but got: ${scan.text.charAt(scan.at) || '\0'}.`,
        );
      }
      scan.at++;
      scan.path[level] = name;
      code = scan.skip();
      if (code < 0) scan.fail('Unexpected end when deserializing object.');
      add(name, this.#value(code));
      code = scan.skip();
      if (code === 44) {
        scan.at++;
        continue;
      }
      if (code < 0) scan.fail('Unexpected end when deserializing object.');
      if (code === 125) break;
      scan.fail(`After parsing a value an unexpected character was encountered: ${scan.text.charAt(scan.at)}.`);
    }
    scan.at++;
    scan.path.length = level;
    this.#depth--;
  }

  /** The end of the text where a property's name could stand. */
  #failOpen(level: number): never {
    const scan = this.#scan;
    if (level > 0 && this.#withinArraysOnly())
      throw new JsonError('Unexpected end when reading token.', null, scan.path);
    return scan.fail('Unexpected end when reading JSON.');
  }
}

/** A number as Json.NET reads it; null when the text is none. */
function readNumber(text: string): Value {
  if (/^-?\d+$/.test(text)) {
    if (text.length > 1 && text.startsWith('0')) return readOctal(text);
    const integer = BigInt(text);
    return integer <= int64Limit && integer >= -int64Limit - 1n ? new Int64(integer) : new BigInteger(integer);
  }
  if (/^-?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(text)) return new Double(Number(text));
  return /^0[xX][\da-fA-F]+$/.test(text) ? new Int64(BigInt.asIntN(64, BigInt(text))) : null;
}

function readOctal(text: string): Value {
  return /^[0-7]+$/.test(text) ? new Int64(BigInt(`0o${text}`)) : null;
}

function refuseEmptyKey(): never {
  const message =
    'The provided JSON includes a property whose name is an empty string, this is only supported using the -AsHashTable switch.';
  return raiseInvalidOperation('EmptyKeyInJsonString', message);
}

function refuseOtherCase(known: string, name: string): never {
  const message = `Cannot convert the JSON string because it contains keys with different casing. Please use the -AsHashTable switch instead. The key that was attempted to be added to the existing key '${known}' was '${name}'.`;
  return raiseInvalidOperation('KeysWithDifferentCasingInJsonString', message);
}
