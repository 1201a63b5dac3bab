import { raise } from '#values';

const nameStart =
  ':A-Z_a-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02ff\\u0370-\\u037d\\u037f-\\u1fff\\u200c\\u200d\\u2070-\\u218f\\u2c00-\\u2fef\\u3001-\\ud7ff\\uf900-\\ufdcf\\ufdf0-\\ufffd';
const nameShape = new RegExp(`[${nameStart}][${nameStart}\\-.0-9\\u00b7\\u0300-\\u036f\\u203f\\u2040]*`, 'y');
/** What XML forbids. */
const invalid = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

const mark = /[<&]/g;

const predefined: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

const hex = (char: string): string => (char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(2, '0');

export function isXmlName(text: string): boolean {
  nameShape.lastIndex = 0;
  return nameShape.exec(text)?.[0] === text;
}

/** XML source and a place in it; line ends are `\n` whatever they were. */
export class XmlText {
  readonly source: string;
  readonly entities = new Map<string, string>(predefined);
  at = 0;

  constructor(source: string) {
    this.source = source.includes('\r') ? source.replace(/\r\n?/g, '\n') : source;
  }

  get ended(): boolean {
    return this.at >= this.source.length;
  }
  get char(): string {
    return this.source.charAt(this.at);
  }
  starts(text: string): boolean {
    return this.source.startsWith(text, this.at);
  }

  place(at: number): { line: number; position: number } {
    const before = this.source.slice(0, at);
    const lineStart = before.lastIndexOf('\n') + 1;
    return { line: before.split('\n').length, position: at - lineStart + 1 };
  }
  raiseAt(message: string, at: number = this.at): never {
    const { line, position } = this.place(at);
    return raise('System.Xml.XmlException', `${message} Line ${line}, position ${position}.`);
  }
  raiseEnd(message: string): never {
    return this.raiseAt(message, this.source.length);
  }

  skipSpace(): boolean {
    const from = this.at;
    while (/^[ \t\n\r]$/.test(this.char)) this.at++;
    return this.at > from;
  }
  expect(text: string): void {
    if (this.ended) this.raiseEnd('Unexpected end of file has occurred.');
    if (!this.starts(text)) this.raiseAt(`'${this.char}' is an unexpected token. The expected token is '${text}'.`);
    this.at += text.length;
  }

  /** A name with its prefix. */
  readName(): string {
    nameShape.lastIndex = this.at;
    const name = nameShape.exec(this.source)?.[0];
    if (name === undefined) {
      if (this.ended) this.raiseEnd('Unexpected end of file while parsing Name has occurred.');
      this.raiseAt(`Name cannot begin with the '${this.char}' character, hexadecimal value 0x${hex(this.char)}.`);
    }
    const second = name.indexOf(':', name.indexOf(':') + 1);
    if (name.includes(':') && second > 0)
      this.raiseAt("The ':' character, hexadecimal value 0x3A, cannot be included in a name.", this.at + second);
    this.at += name.length;
    return name;
  }

  /** Text up to the next `<`, with its references resolved. */
  readCharacters(): { data: string; isSpace: boolean } {
    const from = this.at;
    let data = '';
    while (!this.ended && this.char !== '<') {
      const stop = this.#nextMark();
      data += this.#plain(this.at, stop);
      this.at = stop;
      if (this.char === '&') data += this.readReference();
    }
    return { data, isSpace: from < this.at && /^[ \t\n\r]*$/.test(data) };
  }

  #nextMark(): number {
    mark.lastIndex = this.at;
    return mark.exec(this.source)?.index ?? this.source.length;
  }
  #plain(from: number, to: number): string {
    const part = this.source.slice(from, to);
    const end = part.indexOf(']]>');
    if (end >= 0) this.raiseAt("']]>' is not allowed in character data.", from + end);
    this.checkCharacters(part, from);
    return part;
  }
  checkCharacters(part: string, from: number): void {
    const bad = invalid.exec(part);
    if (bad)
      this.raiseAt(`'${bad[0]}', hexadecimal value 0x${hex(bad[0])}, is an invalid character.`, from + bad.index);
  }

  /** `&lt;`, `&#65;`, `&#x41;`, or an entity that the document type declares. */
  readReference(): string {
    this.at++;
    if (this.char === '#') return this.#characterReference();
    nameShape.lastIndex = this.at;
    const name = nameShape.exec(this.source)?.[0];
    if (name === undefined) return this.raiseAt('An error occurred while parsing EntityName.');
    const start = this.at;
    this.at += name.length;
    this.expect(';');
    return this.entities.get(name) ?? this.raiseAt(`Reference to undeclared entity '${name}'.`, start);
  }

  #characterReference(): string {
    this.at++;
    const isHex = this.char === 'x';
    if (isHex) this.at++;
    const digits = /^[0-9a-f]+/i.exec(this.source.slice(this.at, this.at + 8))?.[0] ?? '';
    const valid = isHex ? digits : (/^\d+/.exec(digits)?.[0] ?? '');
    const kind = isHex ? 'hexadecimal' : 'decimal';
    this.at += valid.length;
    if (valid === '' || this.char !== ';') this.raiseAt(`Invalid syntax for a ${kind} numeric entity reference.`);
    this.at++;
    const code = Number.parseInt(valid, isHex ? 16 : 10);
    return code > 0x10ffff ? this.raiseAt('Invalid character reference.') : String.fromCodePoint(code);
  }
}
