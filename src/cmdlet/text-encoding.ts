import { NetObject, type Value } from '#values';
import type { CmdletContext } from './context.ts';
import type { ParameterType } from './parameter-type.ts';

/** How text becomes bytes in a file. */
export interface TextEncoding {
  readonly name: string;
  /** What stands at the start of a new file; empty for most. */
  readonly preamble: Uint8Array;
  encode(text: string): Uint8Array;
  decode(bytes: Uint8Array): string;
}

/** `-Encoding`: a name, a code page or an Encoding object; `encodingOf` reads it. */
export const encodingType: ParameterType<Value> = { typeName: 'object', displayName: 'Encoding' };

/** The encoding that an -Encoding argument names; UTF-8 without a byte order mark when there is none. */
export function encodingOf(argument: Value, context: CmdletContext): TextEncoding {
  if (argument === undefined || argument === null) return utf8;
  if (typeof argument === 'number') return byCodePage(argument) ?? refuse(String(argument), context);
  if (argument instanceof NetObject) {
    const codePage = context.shell.members.get(argument, 'CodePage');
    const preamble = context.shell.members.invoke(argument, 'GetPreamble', []);
    const marked = Array.isArray(preamble) && preamble.length > 0;
    if (codePage === 65001) return marked ? utf8Bom : utf8;
    return (typeof codePage === 'number' ? byCodePage(codePage) : null) ?? refuse(String(codePage), context);
  }
  const encoding = encodingNamed(String(argument)) ?? refuse(String(argument), context);
  if (encoding === utf7) context.warning("Encoding 'UTF-7' is obsolete, please use UTF-8.");
  return encoding;
}

/** The encoding that a byte order mark names; null when there is none. */
export function encodingByMark(bytes: Uint8Array): TextEncoding | null {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return utf8Bom;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 && bytes.length >= 4 ? utf32(true) : utf16(true);
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return utf32(false);
  return a === 0xfe && b === 0xff ? utf16(false) : null;
}

/** Text of a file: a byte order mark decides, else the encoding asked for. */
export function decodeText(bytes: Uint8Array, encoding: TextEncoding = utf8): string {
  const marked = encodingByMark(bytes);
  return marked ? marked.decode(bytes.subarray(marked.preamble.length)) : encoding.decode(bytes);
}

const none = new Uint8Array(0);

const utf8: TextEncoding = {
  name: 'utf-8',
  preamble: none,
  encode: text => Buffer.from(text, 'utf8'),
  decode: bytes => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'),
};

const utf8Bom: TextEncoding = { ...utf8, preamble: new Uint8Array([0xef, 0xbb, 0xbf]) };

function utf16(little: boolean): TextEncoding {
  return {
    name: little ? 'utf-16' : 'utf-16BE',
    preamble: new Uint8Array(little ? [0xff, 0xfe] : [0xfe, 0xff]),
    encode: text => {
      const bytes = Buffer.from(text, 'utf16le');
      return little ? bytes : bytes.swap16();
    },
    decode: bytes => {
      const even = Buffer.from(bytes.subarray(0, bytes.length & ~1));
      return (little ? even : even.swap16()).toString('utf16le') + (bytes.length & 1 ? '\ufffd' : '');
    },
  };
}

function utf32(little: boolean): TextEncoding {
  return {
    name: little ? 'utf-32' : 'utf-32BE',
    preamble: new Uint8Array(little ? [0xff, 0xfe, 0, 0] : [0, 0, 0xfe, 0xff]),
    encode: text => {
      const points = Array.from(text, each => each.codePointAt(0) ?? 0);
      const view = new DataView(new ArrayBuffer(points.length * 4));
      for (const [i, point] of points.entries()) view.setUint32(i * 4, point, little);
      return new Uint8Array(view.buffer);
    },
    decode: bytes => {
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      let text = '';
      for (let at = 0; at + 4 <= bytes.length; at += 4) {
        const point = view.getUint32(at, little);
        text += point > 0x10ffff ? '\ufffd' : String.fromCodePoint(point);
      }
      return text;
    },
  };
}

/** One byte for each UTF-16 unit. */
function units(text: string, byteOf: (code: number) => number): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = byteOf(text.charCodeAt(i));
  return bytes;
}

/** RFC 2152: what is not plain goes as base64 of UTF-16 between `+` and `-`. */
const utf7: TextEncoding = {
  name: 'utf-7',
  preamble: none,
  encode: text => {
    const coded = text.replace(/\+|[^\t\n\r A-Za-z0-9'(),\-./:?]+/g, run => {
      if (run === '+') return '+-';
      return `+${Buffer.from(run, 'utf16le').swap16().toString('base64').replace(/=+$/, '')}-`;
    });
    return Buffer.from(coded, 'latin1');
  },
  decode: bytes =>
    Buffer.from(bytes)
      .toString('latin1')
      .replace(/\+([A-Za-z0-9+/]*)-?/g, (_, run: string) => {
        if (run === '') return '+';
        const units = Buffer.from(run, 'base64');
        return Buffer.from(units.subarray(0, units.length & ~1))
          .swap16()
          .toString('utf16le');
      }),
};

const ascii: TextEncoding = {
  name: 'us-ascii',
  preamble: none,
  encode: text => units(text, code => (code < 128 ? code : 0x3f)),
  decode: bytes => Array.from(bytes, each => (each < 128 ? String.fromCharCode(each) : '\ufffd')).join(''),
};

const latin1: TextEncoding = {
  name: 'iso-8859-1',
  preamble: none,
  encode: text => units(text, code => (code < 256 ? code : 0x3f)),
  decode: bytes => Buffer.from(bytes).toString('latin1'),
};

/** A code page of one byte a character, by the name that the platform's decoder knows it by. */
function singleByte(label: string): TextEncoding {
  const characters = new TextDecoder(label).decode(Uint8Array.from({ length: 256 }, (_, i) => i));
  const codes = new Map(Array.from(characters, (each, i) => [each, i]));
  return {
    name: label,
    preamble: none,
    encode: text => units(text, code => codes.get(String.fromCharCode(code)) ?? 0x3f),
    decode: bytes => Array.from(bytes, each => characters[each] ?? '\ufffd').join(''),
  };
}

/** An encoding by one of the names that -Encoding takes; null when there is none of that name. */
export function encodingNamed(name: string): TextEncoding | null {
  switch (name.toLowerCase()) {
    case 'utf8':
    case 'utf8nobom':
    case 'utf-8':
    case 'default':
    case 'oem':
      return utf8;
    case 'utf8bom':
      return utf8Bom;
    case 'unicode':
    case 'utf-16':
    case 'utf-16le':
    case 'string':
      return utf16(true);
    case 'bigendianunicode':
    case 'utf-16be':
      return utf16(false);
    case 'utf32':
    case 'utf-32':
      return utf32(true);
    case 'bigendianutf32':
    case 'utf-32be':
      return utf32(false);
    case 'utf7':
    case 'utf-7':
      return utf7;
    case 'ascii':
    case 'us-ascii':
      return ascii;
    case 'ansi':
      return singleByte('windows-1252');
    case 'latin1':
    case 'iso-8859-1':
      return latin1;
    default:
      return /^\d+$/.test(name) ? byCodePage(Number(name)) : byLabel(name);
  }
}

function byCodePage(codePage: number): TextEncoding | null {
  switch (codePage) {
    case 1200:
      return utf16(true);
    case 1201:
      return utf16(false);
    case 12000:
      return utf32(true);
    case 12001:
      return utf32(false);
    case 20127:
      return ascii;
    case 28591:
      return latin1;
    case 65001:
      return utf8;
    default:
      if (codePage >= 1250 && codePage <= 1258) return byLabel(`windows-${codePage}`);
      if (codePage > 28591 && codePage <= 28606) return byLabel(`iso-8859-${codePage - 28590}`);
      return null;
  }
}

function byLabel(label: string): TextEncoding | null {
  if (!/^(windows-125\d|iso-8859-\d+|koi8-[ru])$/i.test(label)) return null;
  return singleByte(label.toLowerCase());
}

function refuse(name: string, context: CmdletContext): never {
  const reason = /^\d+$/.test(name)
    ? "Valid values are between 0 and 65535, inclusive. (Parameter 'codepage')"
    : `'${name}' is not a supported encoding name. For information on defining a custom encoding, see the documentation for the Encoding.RegisterProvider method. (Parameter 'name')`;
  return context.fail(
    context.error(
      'System.Management.Automation.ParameterBindingArgumentTransformationException',
      `Cannot process argument transformation on parameter 'Encoding'. ${reason}`,
      'ParameterArgumentTransformationError',
      'InvalidData',
    ),
  );
}
