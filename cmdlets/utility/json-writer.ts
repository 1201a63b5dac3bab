import type { CmdletContext } from '#cmdlet';
import {
  addedMembers,
  BigInteger,
  BoxedNumber,
  Char,
  Decimal,
  Dictionary,
  Double,
  doubleRoundTrip,
  EnumValue,
  type MemberInfo,
  NetObject,
  PSCustomObject,
  PSObjectWrapper,
  ScriptBlock,
  Single,
  singleRoundTrip,
  toText,
  typeOf,
  type Value,
} from '#values';
import { raiseInvalidOperation } from './invalid-operation.ts';
import { jsonString, type StringEscapeHandling } from './json-string.ts';

export interface JsonWriteOptions {
  readonly depth: number;
  readonly compress: boolean;
  readonly enumsAsStrings: boolean;
  readonly escape: StringEscapeHandling;
}

/** Writes values as ConvertTo-Json does. What lies deeper than `depth` is written as text; the first such value warns. */
export class JsonWriter {
  readonly #options: JsonWriteOptions;
  readonly #context: CmdletContext;
  #warned = false;

  constructor(options: JsonWriteOptions, context: CmdletContext) {
    this.#options = options;
    this.#context = context;
  }

  write(value: Value): string {
    return this.#value(value, 0, '\n');
  }

  #value(value: Value, level: number, indent: string): string {
    switch (typeof value) {
      case 'string':
        return jsonString(value, this.#options.escape);
      case 'number':
        return String(value);
      case 'boolean':
        return value ? 'true' : 'false';
      case 'undefined':
        return 'null';
      default:
        return value === null ? 'null' : (this.#scalar(value) ?? this.#container(value, level, indent));
    }
  }

  /** What is one word in JSON; null for what has parts. */
  #scalar(value: object): string | null {
    if (value instanceof BoxedNumber) return numberText(value);
    if (value instanceof Char) return jsonString(value.toText(), this.#options.escape);
    if (value instanceof EnumValue) {
      return this.#options.enumsAsStrings ? jsonString(value.toText(), this.#options.escape) : String(value.value);
    }
    if (value instanceof PSObjectWrapper && typeof value.base === 'string')
      return jsonString(value.base, this.#options.escape);
    if (!(value instanceof NetObject)) return null;
    switch (value.netType.fullName) {
      case 'System.DateTime':
      case 'System.DateTimeOffset':
        return `"${value.format?.("yyyy'-'MM'-'dd'T'HH':'mm':'ss.FFFFFFFK") ?? value.toText()}"`;
      case 'System.Guid':
        return `"${value.toText()}"`;
      case 'System.Uri':
        return jsonString(toText(this.#context.shell.members.get(value, 'OriginalString')), this.#options.escape);
      case 'System.DBNull':
      case 'System.Management.Automation.Language.NullString':
        return 'null';
      default:
        return null;
    }
  }

  #container(value: object, level: number, indent: string): string {
    if (level > this.#options.depth) {
      this.#warn();
      return jsonString(toText(value), this.#options.escape);
    }
    const inner = this.#options.compress ? '' : `${indent}  `;
    const outer = this.#options.compress ? '' : indent;
    if (Array.isArray(value)) {
      const added = addedMembers(value);
      return added ? this.#listWithMembers(value, level, inner, outer) : this.#list(value, level, inner, outer);
    }
    if (value instanceof Dictionary) return this.#dictionary(value, level, inner, outer);
    if (value instanceof PSCustomObject && value.extra === null) {
      const members = value.shape.names.map((name, i) => this.#member(name, value.slots[i], level, inner));
      return this.#braces(members, outer);
    }
    if (value instanceof NetObject && value.enumerate && !(value instanceof ScriptBlock)) {
      return this.#enumerable(value, value.enumerate(), level, inner, outer);
    }
    return this.#braces(this.#properties(value, level, inner), outer);
  }

  #list(values: Iterable<Value>, level: number, inner: string, outer: string): string {
    const parts = Array.from(values, each => inner + this.#value(each, level + 1, inner));
    return parts.length === 0 ? '[]' : `[${parts.join(',')}${outer}]`;
  }

  /** An array to which members were added: its elements are one of them. */
  #listWithMembers(value: Value[], level: number, inner: string, outer: string): string {
    const elements = this.#options.compress ? '' : `${inner}  `;
    const colon = this.#options.compress ? ':' : ': ';
    const members = Array.from(addedMembers(value)?.values() ?? [], each =>
      this.#member(each.name, this.#read(value, each), level, inner),
    );
    return this.#braces([`${inner}"value"${colon}${this.#list(value, level, elements, inner)}`, ...members], outer);
  }

  #dictionary(table: Dictionary, level: number, inner: string, outer: string): string {
    const members: string[] = [];
    for (const [key, each] of table.pairs()) {
      if (typeof key !== 'string') refuseKey(table);
      members.push(this.#member(key, each, level, inner));
    }
    return this.#braces(members, outer);
  }

  /** Other dictionaries give pairs with a key and a value; all else is a list. */
  #enumerable(value: NetObject, elements: Iterable<Value>, level: number, inner: string, outer: string): string {
    const dictionary = /\.(Sorted|Concurrent)?Dictionary`2|\.SortedList/.test(value.netType.fullName);
    if (!dictionary) return this.#list(elements, level, inner, outer);
    const { members } = this.#context.shell;
    const parts = Array.from(elements, pair => {
      const key = members.get(pair, 'Key');
      if (typeof key !== 'string') refuseKey(value);
      return this.#member(key, members.get(pair, 'Value'), level, inner);
    });
    return this.#braces(parts, outer);
  }

  #properties(value: object, level: number, inner: string): string[] {
    const { members } = this.#context.shell;
    const parts = value instanceof PSObjectWrapper ? [this.#member('value', value.base, level, inner)] : [];
    for (const member of members.properties(value)) {
      if (member.kind === 'PropertySet' || member.kind === 'MemberSet') continue;
      parts.push(this.#member(member.name, this.#read(value, member), level, inner));
    }
    return parts;
  }

  /** A getter that fails counts as `$null`. */
  #read(value: Value, member: MemberInfo): Value {
    try {
      return this.#context.shell.members.read(value, member);
    } catch {
      this.#context.checkStop();
      return null;
    }
  }

  #member(name: string, value: Value, level: number, inner: string): string {
    const colon = this.#options.compress ? ':' : ': ';
    return `${inner}${jsonString(name, this.#options.escape)}${colon}${this.#value(value, level + 1, inner)}`;
  }

  #braces(members: readonly string[], outer: string): string {
    return members.length === 0 ? '{}' : `{${members.join(',')}${outer}}`;
  }

  #warn(): void {
    if (this.#warned) return;
    this.#warned = true;
    this.#context.warning(
      `Resulting JSON is truncated as serialization has exceeded the set depth of ${this.#options.depth}.`,
    );
  }
}

function numberText(number: BoxedNumber): string {
  if (number instanceof Double || number instanceof Single) {
    if (!Number.isFinite(number.value))
      return `"${Number.isNaN(number.value) ? 'NaN' : number.value < 0 ? '-Infinity' : 'Infinity'}"`;
    const text = number instanceof Double ? doubleRoundTrip(number.value) : singleRoundTrip(number.value);
    return /^-?\d+$/.test(text) ? `${text}.0` : text;
  }
  if (number instanceof BigInteger) return number.value.toString();
  const text = toText(number);
  return number instanceof Decimal && !text.includes('.') ? `${text}.0` : text;
}

function refuseKey(table: Value): never {
  const name = typeOf(table)?.fullName ?? '';
  const message = `The type '${name}' is not supported for serialization or deserialization of a dictionary. Keys must be strings.`;
  return raiseInvalidOperation('NonStringKeyInDictionary', message, table);
}
