import { readFileSync } from 'node:fs';

/** The rows of a JSON Lines file beside this one: what PowerShell 7.6.9 was asked, and what it said. */
export function recordedRows<Row extends readonly unknown[]>(name: string): Row[] {
  const lines = readFileSync(new URL(name, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map(line => JSON.parse(line) as Row);
}
