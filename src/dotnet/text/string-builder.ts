import {
  Char,
  type MethodDeclaration,
  method,
  NetObject,
  NetType,
  objectType,
  property,
  raise,
  toNetText,
  type Value,
} from '#values';
import { raiseRange, requireNonNegative } from '../argument-errors.ts';
import { iterate } from '../collections/iterate.ts';
import { elementIndex } from '../collections/sequence.ts';
import { formatText } from '../format-strings/index.ts';
import { charsToText } from './chars.ts';

const outOfRange = 'Index was out of range. Must be non-negative and less than or equal to the size of the collection.';

/** System.Text.StringBuilder. Additions are kept apart until somebody looks at the text. */
export class StringBuilder extends NetObject {
  #text: string;
  #added: string[] = [];
  #addedLength = 0;
  capacity: number;
  constructor(text = '', capacity = 16) {
    super();
    this.#text = text;
    this.capacity = Math.max(capacity, text.length);
  }
  get netType(): NetType {
    return stringBuilderType;
  }
  get text(): string {
    if (this.#added.length > 0) {
      this.#text += this.#added.join('');
      this.#added = [];
      this.#addedLength = 0;
    }
    return this.#text;
  }
  set text(text: string) {
    this.#added = [];
    this.#addedLength = 0;
    this.#text = text;
    this.#grow();
  }
  get length(): number {
    return this.#text.length + this.#addedLength;
  }
  #grow(): void {
    while (this.capacity < this.length) this.capacity = Math.max(this.capacity * 2, this.length);
  }
  append(text: string): this {
    this.#added.push(text);
    this.#addedLength += text.length;
    this.#grow();
    return this;
  }
  insert(index: number, text: string): this {
    if (index < 0 || index > this.length) raiseRange(outOfRange, 'index');
    this.text = this.text.slice(0, index) + text + this.text.slice(index);
    return this;
  }
  override toText(): string {
    return this.text;
  }
  override getIndex(index: Value): Value {
    const at = elementIndex(index);
    if (at < 0 || at >= this.length) raise('IndexOutOfRangeException', 'Index was outside the bounds of the array.');
    return new Char(this.text.charCodeAt(at));
  }
  override setIndex(index: Value, value: Value): void {
    const at = elementIndex(index);
    if (at < 0 || at >= this.length)
      raiseRange('Index was out of range. Must be non-negative and less than the size of the collection.', 'index');
    this.text = this.text.slice(0, at) + toNetText(value).charAt(0) + this.text.slice(at + 1);
  }
}

const shown = (value: Value): string => (value === null || value === undefined ? '' : toNetText(value));
const scalars = [
  'string',
  'System.Text.StringBuilder',
  'bool',
  'char',
  'sbyte',
  'byte',
  'short',
  'int',
  'long',
  'float',
  'double',
  'decimal',
  'ushort',
  'uint',
  'ulong',
  'System.Object',
];
const name = 'System.Text.StringBuilder';

function appending(): MethodDeclaration[] {
  const objects = (count: number): string =>
    Array.from({ length: count }, (_, i) => `System.Object arg${i}`).join(', ');
  const join = (self: StringBuilder, separator: Value, values: Value) =>
    self.append([...iterate(values, 'values')].map(shown).join(shown(separator)));
  return [
    method(`${name} Append(char value, int repeatCount)`, (self: StringBuilder, char: Char, count: number) => {
      requireNonNegative(count, 'repeatCount');
      return self.append(String.fromCharCode(char.code).repeat(count));
    }),
    method(
      `${name} Append(char[] value, int startIndex, int charCount)`,
      (self: StringBuilder, chars: Char[], start: number, count: number) =>
        self.append(charsToText(chars.slice(start, start + count))),
    ),
    method(
      `${name} Append(string value, int startIndex, int count)`,
      (self: StringBuilder, text: string, start: number, count: number) =>
        self.append(text.slice(start, start + count)),
    ),
    ...scalars.map(type =>
      method(`${name} Append(${type} value)`, (self: StringBuilder, value: Value) => self.append(shown(value))),
    ),
    method(`${name} Append(char[] value)`, (self: StringBuilder, chars: Char[] | null) =>
      self.append(charsToText(chars ?? [])),
    ),
    method(`${name} AppendLine()`, (self: StringBuilder) => self.append('\n')),
    method(`${name} AppendLine(string value)`, (self: StringBuilder, text: string | null) =>
      self.append(`${text ?? ''}\n`),
    ),
    method(`${name} AppendJoin(string separator, Params System.Object[] values)`, join),
    method(`${name} AppendJoin(string separator, Params string[] values)`, join),
    method(`${name} AppendJoin(char separator, Params System.Object[] values)`, join),
    method(`${name} AppendJoin(char separator, Params string[] values)`, join),
    ...[1, 2, 3].map(count =>
      method(
        `${name} AppendFormat(string format, ${objects(count)})`,
        (self: StringBuilder, format: string, ...values: Value[]) => self.append(formatText(format, values)),
      ),
    ),
    method(
      `${name} AppendFormat(string format, Params System.Object[] args)`,
      (self: StringBuilder, format: string, values: Value[]) => self.append(formatText(format, values)),
    ),
    method(
      `${name} AppendFormat(System.IFormatProvider provider, string format, Params System.Object[] args)`,
      (self: StringBuilder, provider: Value, format: string, values: Value[]) =>
        self.append(formatText(format, values, provider)),
    ),
  ];
}

function changing(): MethodDeclaration[] {
  return [
    method(`${name} Clear()`, (self: StringBuilder) => {
      self.text = '';
      return self;
    }),
    method(
      `${name} Insert(int index, string value, int count)`,
      (self: StringBuilder, index: number, text: string, count: number) => self.insert(index, text.repeat(count)),
    ),
    ...scalars
      .filter(type => type !== name)
      .map(type =>
        method(`${name} Insert(int index, ${type} value)`, (self: StringBuilder, index: number, value: Value) =>
          self.insert(index, shown(value)),
        ),
      ),
    method(`${name} Insert(int index, char[] value)`, (self: StringBuilder, index: number, chars: Char[]) =>
      self.insert(index, charsToText(chars)),
    ),
    method(`${name} Remove(int startIndex, int length)`, (self: StringBuilder, start: number, length: number) => {
      requireNonNegative(length, 'length');
      requireNonNegative(start, 'startIndex');
      if (start + length > self.length)
        raiseRange('Index was out of range. Must be non-negative and less than the size of the collection.', 'length');
      self.text = self.text.slice(0, start) + self.text.slice(start + length);
      return self;
    }),
    method(
      `${name} Replace(string oldValue, string newValue)`,
      (self: StringBuilder, from: string, to: string | null) => {
        if (from === '') raise('ArgumentException', "The value cannot be an empty string. (Parameter 'oldValue')");
        self.text = self.text.replaceAll(from, () => to ?? '');
        return self;
      },
    ),
    method(
      `${name} Replace(string oldValue, string newValue, int startIndex, int count)`,
      (self: StringBuilder, from: string, to: string, start: number, count: number) => {
        const { text } = self;
        self.text =
          text.slice(0, start) +
          text.slice(start, start + count).replaceAll(from, () => to) +
          text.slice(start + count);
        return self;
      },
    ),
    method(`${name} Replace(char oldChar, char newChar)`, (self: StringBuilder, from: Char, to: Char) => {
      self.text = self.text.replaceAll(String.fromCharCode(from.code), () => String.fromCharCode(to.code));
      return self;
    }),
  ];
}

export const stringBuilderType: NetType = new NetType({
  fullName: name,
  base: objectType,
  members: () => ({
    constructors: [
      method(`${name} new()`, () => new StringBuilder()),
      method(`${name} new(int capacity)`, (capacity: number) => {
        if (capacity < 0) raiseRange("'capacity' must be greater than zero.", 'capacity');
        return new StringBuilder('', capacity || 16);
      }),
      method(`${name} new(string value)`, (text: string | null) => new StringBuilder(text ?? '')),
      method(
        `${name} new(string value, int capacity)`,
        (text: string | null, capacity: number) => new StringBuilder(text ?? '', capacity),
      ),
      method(`${name} new(int capacity, int maxCapacity)`, (capacity: number) => new StringBuilder('', capacity)),
    ],
    properties: [
      property(
        'int Capacity',
        (self: StringBuilder) => self.capacity,
        (self: StringBuilder, value: number) => {
          if (value < self.length) raiseRange('capacity was less than the current size.', 'value');
          self.capacity = value;
        },
      ),
      property('int MaxCapacity', () => 0x7fff_ffff),
      property(
        'int Length',
        (self: StringBuilder) => self.length,
        (self: StringBuilder, value: number) => {
          if (value < 0) raiseRange('Length cannot be less than zero.', 'value');
          self.text = self.text.slice(0, value).padEnd(value, '\0');
        },
      ),
    ],
    indexedProperties: [
      {
        signature: 'char Chars(int index)',
        get: (self: StringBuilder, index: number) => self.getIndex(index),
        set: (self: StringBuilder, index: number, value: Value) => self.setIndex(index, value),
      },
    ],
    methods: [
      method(
        'int EnsureCapacity(int capacity)',
        (self: StringBuilder, capacity: number) => (self.capacity = Math.max(self.capacity, capacity)),
      ),
      method('string ToString()', (self: StringBuilder) => self.text),
      method('string ToString(int startIndex, int length)', (self: StringBuilder, start: number, length: number) => {
        if (start < 0 || start + length > self.length)
          raiseRange('Index and length must refer to a location within the string.', 'length');
        return self.text.slice(start, start + length);
      }),
      ...appending(),
      ...changing(),
      method(
        'bool Equals(System.Text.StringBuilder sb)',
        (self: StringBuilder, other: StringBuilder) => self.text === other.text,
      ),
    ],
  }),
});
