import { readCharEscape } from './char-escape.ts';

const named: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\f': '\\f' };

/** Regex.Escape. */
export function escapeRegex(text: string): string {
  return text.replace(/[\\*+?|{[()^$.# \n\r\t\f]/g, char => named[char] ?? `\\${char}`);
}

/** Regex.Unescape. */
export function unescapeRegex(text: string): string {
  let result = '';
  for (let at = 0; at < text.length; ) {
    if (text.charAt(at) !== '\\') result += text.charAt(at++);
    else {
      const { code, end } = readCharEscape(text, at + 1);
      result += String.fromCharCode(code);
      at = end;
    }
  }
  return result;
}
