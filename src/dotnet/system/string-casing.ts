import { type Char, type MethodDeclaration, method } from '#values';
import { lowerInCulture, lowerText, upperText, whiteSpaceClass } from '../text/letter-case.ts';
import { trimWhite } from '../text/split-text.ts';

const whiteStart = new RegExp(`^[${whiteSpaceClass}]+`);
const whiteEnd = new RegExp(`[${whiteSpaceClass}]+$`);

function trimSet(text: string, chars: readonly Char[], start: boolean, end: boolean): string {
  if (chars.length === 0) return trimWhiteEnds(text, start, end);
  const codes = new Set(chars.map(char => char.code));
  let from = 0;
  let to = text.length;
  if (start) while (from < to && codes.has(text.charCodeAt(from))) from++;
  if (end) while (to > from && codes.has(text.charCodeAt(to - 1))) to--;
  return text.slice(from, to);
}

function trimWhiteEnds(text: string, start: boolean, end: boolean): string {
  if (start && end) return trimWhite(text);
  return text.replace(start ? whiteStart : whiteEnd, '');
}

function trims(name: string, start: boolean, end: boolean): MethodDeclaration[] {
  return [
    method(`string ${name}()`, (text: string) => trimWhiteEnds(text, start, end)),
    method(`string ${name}(char trimChar)`, (text: string, char: Char) => trimSet(text, [char], start, end)),
    method(`string ${name}(Params char[] trimChars)`, (text: string, chars: Char[] | null) =>
      trimSet(text, chars ?? [], start, end),
    ),
  ];
}

/** ToLower, ToUpper, Trim and their like. */
export function stringCasing(): MethodDeclaration[] {
  return [
    method('string ToLower()', lowerInCulture),
    method('string ToLower(cultureinfo culture)', lowerText),
    method('string ToLowerInvariant()', lowerText),
    method('string ToUpper()', upperText),
    method('string ToUpper(cultureinfo culture)', upperText),
    method('string ToUpperInvariant()', upperText),
    ...trims('Trim', true, true),
    ...trims('TrimStart', true, false),
    ...trims('TrimEnd', false, true),
  ];
}
