export type StringEscapeHandling = 'Default' | 'EscapeNonAscii' | 'EscapeHtml';

const patterns = {
  Default: /["\\\u0000-\u001f\u0085\u2028\u2029]/g,
  EscapeNonAscii: /["\\\u0000-\u001f\u007f-\uffff]/g,
  EscapeHtml: /["\\\u0000-\u001f\u0085\u2028\u2029<>&']/g,
};

const short = new Map([
  ['"', '\\"'],
  ['\\', '\\\\'],
  ['\b', '\\b'],
  ['\f', '\\f'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

/** A text in quotes, escaped as Json.NET's StringEscapeHandling says. */
export function jsonString(text: string, handling: StringEscapeHandling): string {
  const html = handling === 'EscapeHtml';
  const escaped = text.replace(patterns[handling], c => {
    const known = html && c === '"' ? undefined : short.get(c);
    return known ?? `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return `"${escaped}"`;
}
