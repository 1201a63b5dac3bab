import type { Encoding } from '../text/encoding.ts';
import { utf8Encoding } from '../text/encoding.ts';

/** Text in the query of a URL: blanks as plus signs. */
export function encodeUrl(text: string, upperCase: boolean, encoding: Encoding = utf8Encoding): string {
  let result = '';
  for (const byte of encoding.encode(text)) {
    const char = String.fromCharCode(byte);
    if (byte < 128 && /[\w\-.!*()]/.test(char)) result += char;
    else if (char === ' ') result += '+';
    else {
      const code = byte.toString(16).padStart(2, '0');
      result += `%${upperCase ? code.toUpperCase() : code}`;
    }
  }
  return result;
}

export function decodeUrl(text: string, encoding: Encoding = utf8Encoding): string {
  const plain = text.replaceAll('+', ' ');
  return plain.replace(/(?:%[0-9a-f]{2})+/gi, run =>
    encoding.decode(Uint8Array.from(run.slice(1).split('%'), code => Number.parseInt(code, 16))),
  );
}
