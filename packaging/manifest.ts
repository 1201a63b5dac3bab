import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * `npm pack` runs this before (strip) and after (restore). The package holds the bundle, which has everything inside: it needs a Node
 * of its own nowhere, and no package at all, so that installing it globally brings only itself.
 */
const root = resolve(import.meta.dirname, '..');
const manifest = resolve(root, 'package.json');
const kept = resolve(root, 'package.json.kept');
const published = ['name', 'version', 'description', 'license', 'type', 'bin', 'exports', 'files', 'engines'];

function strip(): void {
  restore();
  const text = readFileSync(manifest, 'utf8');
  writeFileSync(kept, text);
  const whole: Record<string, unknown> = JSON.parse(text);
  const entries = published.filter(name => name in whole).map(name => [name, whole[name]]);
  writeFileSync(manifest, `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);
}

function restore(): void {
  if (existsSync(kept)) renameSync(kept, manifest);
}

if (process.argv[2] === 'strip') strip();
else restore();
