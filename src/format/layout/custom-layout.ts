import type { CustomLine } from '../documents/shape.ts';
import { wrapText } from '../text/wrap-text.ts';

/** The lines of a custom view. A text that is too wide wraps within its indent. */
export function customLines(lines: readonly CustomLine[], screenWidth: number): string[] {
  const out: string[] = [];
  for (const { indent, text } of lines) {
    const margin = ' '.repeat(indent);
    for (const line of wrapText(text, Math.max(1, screenWidth - indent))) out.push(margin + line);
  }
  return out;
}
