import { raise } from '#values';

/** RegexParseException in .NET's words; `offset` counts the characters read. */
export function raiseParse(pattern: string, offset: number, reason: string): never {
  return raise(
    'System.Text.RegularExpressions.RegexParseException',
    `Invalid pattern '${pattern}' at offset ${offset}. ${reason}`,
  );
}
