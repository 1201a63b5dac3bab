/** ANSI sequences that change how text looks: colours and styles (SGR), and OSC 8 hyperlinks. */
export const styleSequence = /\x1b\[\d*(?:;\d+)*m|\x1b\]8;;.*?\x1b\\/g;

/** The number of terminal cells that a text takes. Style sequences take none; counts UTF-16 units, as PowerShell does. */
export function cellWidth(text: string): number {
  let plain = true;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x1100 || code === 0x1b) {
      plain = false;
      break;
    }
  }
  return plain ? text.length : slowWidth(text);
}

function slowWidth(text: string): number {
  const content = plainText(text);
  let width = 0;
  for (let i = 0; i < content.length; i++) width += unitWidth(content.charCodeAt(i));
  return width;
}

/** Cells of one UTF-16 unit: 2 for East Asian wide and full-width forms, else 1. */
export function unitWidth(code: number): number {
  if (code < 0x1100) return 1;
  const wide =
    code <= 0x115f ||
    code === 0x2329 ||
    code === 0x232a ||
    (code >= 0x2e80 && code <= 0xa4cf && code !== 0x303f) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe10 && code <= 0xfe19) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6);
  return wide ? 2 : 1;
}

/** The text without its style sequences. */
export function plainText(text: string): string {
  return text.includes('\x1b') ? text.replace(styleSequence, '') : text;
}

/** The longest beginning of a text that fits into `cells`. Style sequences within it are kept whole. */
export function headOf(text: string, cells: number): string {
  if (!text.includes('\x1b')) return text.slice(0, unitsThatFit(text, cells));
  let head = '';
  let left = cells;
  let at = 0;
  for (const match of text.matchAll(styleSequence)) {
    const piece = text.slice(at, match.index);
    const taken = piece.slice(0, unitsThatFit(piece, left));
    head += taken;
    left -= cellWidth(taken);
    if (taken.length < piece.length) return head;
    head += match[0];
    at = match.index + match[0].length;
  }
  const rest = text.slice(at);
  return head + rest.slice(0, unitsThatFit(rest, left));
}

/** The longest end of a text that fits into `cells`. */
export function tailOf(text: string, cells: number): string {
  const content = plainText(text);
  let start = content.length;
  let left = cells;
  while (start > 0) {
    left -= unitWidth(content.charCodeAt(start - 1));
    if (left < 0) break;
    start--;
  }
  return content.slice(start);
}

function unitsThatFit(text: string, cells: number): number {
  let units = 0;
  let left = cells;
  while (units < text.length) {
    left -= unitWidth(text.charCodeAt(units));
    if (left < 0) break;
    units++;
  }
  return units;
}
