import type { NumberConstant } from './ast.ts';
import { numberValue } from './tokens/number-value.ts';
import { scanNumber } from './tokens/numbers.ts';

/** Reads a text that as a whole is a numeric literal as scripts write it (`0x1F`, `1.5kb`, `-3l`); null when it is none. */
export function readNumber(text: string): NumberConstant | null {
  const at = (offset: number): number => (offset < text.length ? text.charCodeAt(offset) : -1);
  const scan = scanNumber({ text, at }, 0);
  return scan && scan.end === text.length ? numberValue(scan.shape) : null;
}
