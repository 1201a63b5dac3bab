import { raiseParse } from './parse-error.ts';

const letters: Readonly<Record<string, number>> = { a: 7, b: 8, t: 9, r: 13, v: 11, f: 12, n: 10, e: 27 };

/** An escaped character (`\n`, `\x41`, `\cA`, `\.`) whose letter stands at `at`: its code, and where reading goes on. */
export function readCharEscape(pattern: string, at: number): { readonly code: number; readonly end: number } {
  const letter = pattern.charAt(at);
  const known = letters[letter];
  if (known !== undefined) return { code: known, end: at + 1 };
  if (letter === 'x' || letter === 'u') {
    const digits = pattern.slice(at + 1, at + (letter === 'x' ? 3 : 5));
    const wanted = letter === 'x' ? 2 : 4;
    if (digits.length !== wanted || !/^[0-9a-f]+$/i.test(digits))
      raiseParse(pattern, at + 1, 'Insufficient or invalid hexadecimal digits.');
    return { code: Number.parseInt(digits, 16), end: at + 1 + wanted };
  }
  if (letter === 'c') {
    const control = pattern.charAt(at + 1);
    if (control === '') raiseParse(pattern, at + 1, 'Missing control character.');
    if (!/[@-_a-z]/.test(control)) raiseParse(pattern, at + 2, 'Unrecognized control character.');
    return { code: control.toUpperCase().charCodeAt(0) - 64, end: at + 2 };
  }
  const octal = /^[0-7]{1,3}/.exec(pattern.slice(at))?.[0];
  if (octal) return { code: Number.parseInt(octal, 8) & 0xff, end: at + octal.length };
  if (/[\p{L}\p{Mn}\p{Nd}\p{Pc}]/u.test(letter))
    raiseParse(pattern, at + 1, `Unrecognized escape sequence \\${letter}.`);
  return { code: letter.charCodeAt(0), end: at + 1 };
}
