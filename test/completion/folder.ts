import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { folder } from './inputs.ts';

/** A folder with what the lines complete. */
export function makeFolder(): string {
  const home = join(mkdtempSync(join(tmpdir(), 'completion-')), 'w');
  for (const name of folder) {
    const path = join(home, name);
    mkdirSync(name.endsWith('/') ? path : dirname(path), { recursive: true });
    if (!name.endsWith('/')) writeFileSync(path, '');
  }
  return home;
}
