import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Known gaps: `id  reason` a line. A case that is listed must fail, one that is not must pass. */
export const gapsPath = join(import.meta.dirname, 'gaps.txt');

export function readGaps(): Map<string, string> {
  const gaps = new Map<string, string>();
  if (!existsSync(gapsPath)) return gaps;
  for (const line of readFileSync(gapsPath, 'utf8').split('\n')) {
    if (line.startsWith('#') || line.trim() === '') continue;
    const [id = '', ...reason] = line.split(/\s{2,}/);
    gaps.set(id, reason.join('  '));
  }
  return gaps;
}
