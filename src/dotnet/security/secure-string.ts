import {
  type Char,
  disposableType,
  type MethodDeclaration,
  method,
  NetObject,
  NetType,
  objectType,
  property,
  raise,
} from '#values';
import { raiseRange } from '../argument-errors.ts';

/** System.Security.SecureString. The text is kept privately and shown by nothing that prints. */
export class SecureString extends NetObject {
  #text: string;
  #readOnly = false;
  constructor(text = '') {
    super();
    this.#text = text;
  }
  get netType(): NetType {
    return secureStringType;
  }
  /** The secret itself, for those who must have it. */
  reveal(): string {
    return this.#text;
  }
  get length(): number {
    return this.#text.length;
  }
  get readOnly(): boolean {
    return this.#readOnly;
  }
  makeReadOnly(): void {
    this.#readOnly = true;
  }
  change(map: (text: string) => string): undefined {
    if (this.#readOnly) raise('InvalidOperationException', 'Instance is read-only.');
    this.#text = map(this.#text);
    return undefined;
  }
  requirePlace(index: number, last: number): void {
    if (index < 0 || index > last)
      raiseRange('Index was out of range. Must be non-negative and less than the size of the collection.', 'index');
  }
}

const letter = (char: Char): string => String.fromCharCode(char.code);

function methods(): MethodDeclaration[] {
  return [
    method('void AppendChar(char c)', (self: SecureString, char: Char) => self.change(text => text + letter(char))),
    method('void Clear()', (self: SecureString) => self.change(() => '')),
    method('securestring Copy()', (self: SecureString) => new SecureString(self.reveal())),
    method('void Dispose()', () => undefined),
    method('void InsertAt(int index, char c)', (self: SecureString, index: number, char: Char) => {
      self.requirePlace(index, self.length);
      return self.change(text => text.slice(0, index) + letter(char) + text.slice(index));
    }),
    method('bool IsReadOnly()', (self: SecureString) => self.readOnly),
    method('void MakeReadOnly()', (self: SecureString) => {
      self.makeReadOnly();
      return undefined;
    }),
    method('void RemoveAt(int index)', (self: SecureString, index: number) => {
      self.requirePlace(index, self.length - 1);
      return self.change(text => text.slice(0, index) + text.slice(index + 1));
    }),
    method('void SetAt(int index, char c)', (self: SecureString, index: number, char: Char) => {
      self.requirePlace(index, self.length - 1);
      return self.change(text => text.slice(0, index) + letter(char) + text.slice(index + 1));
    }),
  ];
}

export const secureStringType: NetType = new NetType({
  fullName: 'System.Security.SecureString',
  base: objectType,
  interfaces: [disposableType],
  members: () => ({
    constructors: [method('securestring new()', () => new SecureString())],
    properties: [property('int Length', (self: SecureString) => self.length)],
    methods: methods(),
  }),
});
