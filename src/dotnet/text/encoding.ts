import {
  type Char,
  type MethodDeclaration,
  method,
  NetObject,
  NetType,
  objectType,
  property,
  raise,
  raiseArgument,
  type Value,
} from '#values';
import { requireValue } from '../argument-errors.ts';
import { fromBytes, toBytes } from '../bytes.ts';
import { cloneableType } from '../system/interfaces.ts';
import { charsToText, textToChars } from './chars.ts';

type Codec = 'ascii' | 'latin1' | 'utf-8' | 'utf-16' | 'utf-16BE' | 'utf-32';

/** A character encoding of .NET. */
export class Encoding extends NetObject {
  readonly codec: Codec;
  readonly #type: NetType;
  readonly withPreamble: boolean;
  /** UTF8Encoding's throwOnInvalidBytes. */
  readonly strict: boolean;

  constructor(codec: Codec, type: NetType, withPreamble: boolean, strict = false) {
    super();
    this.codec = codec;
    this.#type = type;
    this.withPreamble = withPreamble;
    this.strict = strict;
  }
  get netType(): NetType {
    return this.#type;
  }
  get preamble(): number[] {
    if (!this.withPreamble) return [];
    return preambles[this.codec] ?? [];
  }

  encode(text: string): Uint8Array {
    switch (this.codec) {
      case 'utf-8':
        return new TextEncoder().encode(text);
      case 'ascii':
        return Uint8Array.from(units(text), unit => (unit < 128 ? unit : 63));
      case 'latin1':
        return Uint8Array.from(units(text), unit => (unit < 256 ? unit : 63));
      case 'utf-16':
        return Uint8Array.from(units(text).flatMap(unit => [unit & 0xff, unit >> 8]));
      case 'utf-16BE':
        return Uint8Array.from(units(text).flatMap(unit => [unit >> 8, unit & 0xff]));
      default:
        return Uint8Array.from(
          [...text].flatMap(char => {
            const code = char.codePointAt(0) ?? 0;
            return [code & 0xff, (code >> 8) & 0xff, (code >> 16) & 0xff, 0];
          }),
        );
    }
  }

  decode(bytes: Uint8Array): string {
    switch (this.codec) {
      case 'utf-8':
        return this.#decodeUtf8(bytes);
      case 'ascii':
        return fromUnits(Array.from(bytes, byte => (byte < 128 ? byte : 0xfffd)));
      case 'latin1':
        return fromUnits(Array.from(bytes));
      case 'utf-32':
        return decodeUtf32(bytes);
      default:
        return decodeUtf16(bytes, this.codec === 'utf-16BE');
    }
  }
  #decodeUtf8(bytes: Uint8Array): string {
    try {
      return new TextDecoder('utf-8', { ignoreBOM: true, fatal: this.strict }).decode(bytes);
    } catch {
      return raise('System.Text.DecoderFallbackException', 'Unable to translate bytes to Unicode with this encoding.');
    }
  }
}

const preambles: Partial<Record<Codec, number[]>> = {
  'utf-8': [0xef, 0xbb, 0xbf],
  'utf-16': [0xff, 0xfe],
  'utf-16BE': [0xfe, 0xff],
  'utf-32': [0xff, 0xfe, 0, 0],
};

const units = (text: string): number[] => Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));

function fromUnits(list: readonly number[]): string {
  let text = '';
  for (let i = 0; i < list.length; i += 4096) text += String.fromCharCode(...list.slice(i, i + 4096));
  return text;
}

function decodeUtf16(bytes: Uint8Array, bigEndian: boolean): string {
  const list: number[] = [];
  for (let i = 0; i + 1 < bytes.length; i += 2) {
    const [a = 0, b = 0] = [bytes[i], bytes[i + 1]];
    list.push(bigEndian ? (a << 8) | b : a | (b << 8));
  }
  if (bytes.length % 2 === 1) list.push(0xfffd);
  return fromUnits(list);
}

function decodeUtf32(bytes: Uint8Array): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let text = '';
  for (let i = 0; i + 3 < bytes.length; i += 4) {
    const code = view.getUint32(i, true);
    text += code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
  }
  return text;
}

/** Facts by codec: code page, name in messages, EncodingName. */
const facts: Readonly<Record<Codec, readonly [number, string, string]>> = {
  ascii: [20127, 'us-ascii', 'US-ASCII'],
  latin1: [28591, 'iso-8859-1', 'Western European (ISO)'],
  'utf-8': [65001, 'utf-8', 'Unicode (UTF-8)'],
  'utf-16': [1200, 'utf-16', 'Unicode'],
  'utf-16BE': [1201, 'utf-16BE', 'Unicode (Big-Endian)'],
  'utf-32': [12000, 'utf-32', 'Unicode (UTF-32)'],
};

function instanceMethods(): MethodDeclaration[] {
  const chars = (list: Char[], index = 0, count = list.length): string => charsToText(list.slice(index, index + count));
  const part = (bytes: Value, index = 0, count?: number): Uint8Array =>
    toBytes(requireValue(bytes, 'bytes')).subarray(index, count === undefined ? undefined : index + count);
  return [
    method('byte[] GetPreamble()', (self: Encoding) => fromBytes(Uint8Array.from(self.preamble))),
    method('System.Object Clone()', (self: Encoding) => self),
    method('int GetByteCount(char[] chars)', (self: Encoding, list: Char[]) => self.encode(chars(list)).length),
    method('int GetByteCount(string s)', (self: Encoding, text: string) => self.encode(text).length),
    method('byte[] GetBytes(char[] chars)', (self: Encoding, list: Char[]) => fromBytes(self.encode(chars(list)))),
    method(
      'byte[] GetBytes(char[] chars, int index, int count)',
      (self: Encoding, list: Char[], index: number, count: number) => fromBytes(self.encode(chars(list, index, count))),
    ),
    method('byte[] GetBytes(string s)', (self: Encoding, text: string) =>
      fromBytes(self.encode(requireValue(text, 's'))),
    ),
    method(
      'byte[] GetBytes(string s, int index, int count)',
      (self: Encoding, text: string, index: number, count: number) =>
        fromBytes(self.encode(text.slice(index, index + count))),
    ),
    method('int GetCharCount(byte[] bytes)', (self: Encoding, bytes: Value) => self.decode(part(bytes)).length),
    method('char[] GetChars(byte[] bytes)', (self: Encoding, bytes: Value) => textToChars(self.decode(part(bytes)))),
    method(
      'char[] GetChars(byte[] bytes, int index, int count)',
      (self: Encoding, bytes: Value, index: number, count: number) =>
        textToChars(self.decode(part(bytes, index, count))),
    ),
    method(
      'int GetMaxByteCount(int charCount)',
      (self: Encoding, count: number) =>
        (count + 1) *
        (self.codec === 'utf-8' ? 3 : self.codec === 'utf-32' ? 4 : self.codec.startsWith('utf-16') ? 2 : 1),
    ),
    method('string GetString(byte[] bytes)', (self: Encoding, bytes: Value) => self.decode(part(bytes))),
    method(
      'string GetString(byte[] bytes, int index, int count)',
      (self: Encoding, bytes: Value, index: number, count: number) => self.decode(part(bytes, index, count)),
    ),
  ];
}

const fact = (signature: string, read: (facts: readonly [number, string, string], self: Encoding) => Value) =>
  property(signature, (self: Encoding) => read(facts[self.codec], self));

function convert(from: Encoding, to: Encoding, bytes: Value): Value {
  return fromBytes(to.encode(from.decode(toBytes(bytes))));
}

export const encodingType: NetType = new NetType({
  fullName: 'System.Text.Encoding',
  base: objectType,
  interfaces: [cloneableType],
  members: () => ({
    properties: [
      fact('string BodyName', ([, name]) => name),
      fact('string EncodingName', ([, , name]) => name),
      fact('string HeaderName', ([, name]) => name),
      fact('string WebName', ([, name]) => name),
      fact('int WindowsCodePage', ([page]) => (page === 20127 || page === 28591 ? 1252 : 1200)),
      fact('bool IsBrowserDisplay', (_, self) => self.codec === 'utf-8' || self.codec === 'latin1'),
      fact(
        'bool IsBrowserSave',
        (_, self) => self.codec === 'utf-8' || self.codec === 'utf-16' || self.codec === 'latin1',
      ),
      fact('bool IsMailNewsDisplay', (_, self) => !self.codec.startsWith('utf-16') && self.codec !== 'utf-32'),
      fact('bool IsMailNewsSave', (_, self) => !self.codec.startsWith('utf-16') && self.codec !== 'utf-32'),
      fact('bool IsSingleByte', (_, self) => self.codec === 'ascii' || self.codec === 'latin1'),
      property('bool IsReadOnly', () => true),
      fact('int CodePage', ([page]) => page),
    ],
    methods: instanceMethods(),
    staticProperties: [
      property('System.Text.Encoding ASCII', () => asciiEncoding),
      property('System.Text.Encoding BigEndianUnicode', () => bigEndianUnicodeEncoding),
      property('System.Text.Encoding Default', () => utf8Encoding),
      property('System.Text.Encoding Latin1', () => latin1Encoding),
      property('System.Text.Encoding Unicode', () => unicodeEncoding),
      property('System.Text.Encoding UTF32', () => utf32Encoding),
      property('System.Text.Encoding UTF8', () => utf8WithPreamble),
    ],
    staticMethods: [
      method(
        'byte[] Convert(System.Text.Encoding srcEncoding, System.Text.Encoding dstEncoding, byte[] bytes)',
        convert,
      ),
      method('System.Text.Encoding GetEncoding(int codepage)', encodingOfPage),
      method('System.Text.Encoding GetEncoding(string name)', encodingNamed),
    ],
  }),
});

const derived = (
  name: string,
  members: () => { constructors: MethodDeclaration[] } = () => ({ constructors: [] }),
): NetType => new NetType({ fullName: `System.Text.${name}`, base: encodingType, members });

export const utf8EncodingType: NetType = derived('UTF8Encoding', () => ({
  constructors: [
    method('System.Text.UTF8Encoding new()', () => new Encoding('utf-8', utf8EncodingType, false)),
    method(
      'System.Text.UTF8Encoding new(bool encoderShouldEmitUTF8Identifier)',
      (preamble: boolean) => new Encoding('utf-8', utf8EncodingType, preamble),
    ),
    method(
      'System.Text.UTF8Encoding new(bool encoderShouldEmitUTF8Identifier, bool throwOnInvalidBytes)',
      (preamble: boolean, strict: boolean) => new Encoding('utf-8', utf8EncodingType, preamble, strict),
    ),
  ],
}));
export const asciiEncodingType: NetType = derived('ASCIIEncoding', () => ({
  constructors: [method('System.Text.ASCIIEncoding new()', () => asciiEncoding)],
}));
export const unicodeEncodingType: NetType = derived('UnicodeEncoding', () => ({
  constructors: [
    method('System.Text.UnicodeEncoding new()', () => unicodeEncoding),
    method(
      'System.Text.UnicodeEncoding new(bool bigEndian, bool byteOrderMark)',
      (bigEndian: boolean, mark: boolean) => new Encoding(bigEndian ? 'utf-16BE' : 'utf-16', unicodeEncodingType, mark),
    ),
  ],
}));
export const utf32EncodingType: NetType = derived('UTF32Encoding', () => ({
  constructors: [method('System.Text.UTF32Encoding new()', () => utf32Encoding)],
}));
const latin1EncodingType: NetType = derived('Latin1Encoding');
const sealedType: NetType = new NetType({
  fullName: 'System.Text.UTF8Encoding+UTF8EncodingSealed',
  base: utf8EncodingType,
});

/** UTF-8 without a byte order mark: what PowerShell and .NET write where nothing else is said. */
export const utf8Encoding = new Encoding('utf-8', sealedType, false);
/** `[Text.Encoding]::UTF8`, which writes one. */
export const utf8WithPreamble = new Encoding('utf-8', sealedType, true);
export const asciiEncoding = new Encoding('ascii', asciiEncodingType, false);
export const latin1Encoding = new Encoding('latin1', latin1EncodingType, false);
export const unicodeEncoding = new Encoding('utf-16', unicodeEncodingType, true);
export const bigEndianUnicodeEncoding = new Encoding('utf-16BE', unicodeEncodingType, true);
export const utf32Encoding = new Encoding('utf-32', utf32EncodingType, true);

const byName: readonly (readonly [RegExp, Encoding])[] = [
  [/^(utf-?8|unicode-1-1-utf-8)$/i, utf8WithPreamble],
  [/^(us-)?ascii$/i, asciiEncoding],
  [/^(iso-?8859-1|latin1|l1)$/i, latin1Encoding],
  [/^(utf-16(le)?|unicode|ucs-2)$/i, unicodeEncoding],
  [/^(utf-16be|unicodefffe)$/i, bigEndianUnicodeEncoding],
  [/^utf-32(le)?$/i, utf32Encoding],
];

export function encodingNamed(name: string): Encoding {
  const found = byName.find(([pattern]) => pattern.test(requireValue(name, 'name').trim()));
  return (
    found?.[1] ??
    raiseArgument(
      'ArgumentException',
      `'${name}' is not a supported encoding name. For information on defining a custom encoding, see the documentation for the Encoding.RegisterProvider method.`,
      'name',
    )
  );
}

export function encodingOfPage(page: number): Encoding {
  const codec = Object.entries(facts).find(([, [number]]) => number === page)?.[1][1];
  if (page === 0) return utf8Encoding;
  return codec
    ? encodingNamed(codec)
    : raise(
        'NotSupportedException',
        `No data is available for encoding ${page}. For information on defining a custom encoding, see the documentation for the Encoding.RegisterProvider method.`,
      );
}

/** The encoding that a byte order mark tells, and the mark's length. */
export function detectEncoding(bytes: Uint8Array): { readonly encoding: Encoding; readonly length: number } | null {
  const starts = (...mark: number[]): boolean => mark.every((byte, i) => bytes[i] === byte);
  if (starts(0xef, 0xbb, 0xbf)) return { encoding: utf8Encoding, length: 3 };
  if (starts(0xff, 0xfe, 0, 0)) return { encoding: utf32Encoding, length: 4 };
  if (starts(0xff, 0xfe)) return { encoding: unicodeEncoding, length: 2 };
  return starts(0xfe, 0xff) ? { encoding: bigEndianUnicodeEncoding, length: 2 } : null;
}

/** Text of a file's bytes: by its byte order mark, else by the encoding given. */
export function decodeText(bytes: Uint8Array, encoding: Encoding): string {
  const detected = detectEncoding(bytes);
  return detected ? detected.encoding.decode(bytes.subarray(detected.length)) : encoding.decode(bytes);
}
