import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { ConformanceCase } from './case.ts';

/**
 * Cases as text that a person can read and edit: a file a topic, `<area>/<topic>.cases`.
 *
 *     ==== name
 *     the script
 *     ---- stdout
 *     what it printed
 *     ---- stderr
 *     ---- exit 1
 *
 * Sections that are empty, and `exit 0`, are left out. A section whose text has control characters, a line that looks like a mark, or
 * no line break at its end is one JSON string, marked `---- stdout json`.
 */
const mark = /^(====|----) /m;
const odd = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufeff]/;

export function formatCases(cases: readonly ConformanceCase[]): string {
  return cases.map(formatCase).join('');
}

function formatCase(each: ConformanceCase): string {
  const name = each.id.split('/').slice(2).join('/');
  const exit = each.exit === 0 ? '' : `---- exit ${each.exit}\n`;
  return `==== ${name}\n${section('script', each.script)}${section('stdout', each.stdout)}${section('stderr', each.stderr)}${exit}`;
}

function section(name: 'script' | 'stdout' | 'stderr', text: string): string {
  const plain = text.endsWith('\n') && !odd.test(text) && !mark.test(text) && !/[ \t]$/m.test(text);
  if (name === 'script') return plain ? text : `---- script json\n${JSON.stringify(text)}\n`;
  if (text === '') return '';
  return plain ? `---- ${name}\n${text}` : `---- ${name} json\n${JSON.stringify(text)}\n`;
}

export function parseCases(text: string, area: string, topic: string): ConformanceCase[] {
  return text
    .split(/^==== /m)
    .slice(1)
    .map(part => parseCase(part, `${area}/${topic}`));
}

function parseCase(part: string, prefix: string): ConformanceCase {
  const lineEnd = part.indexOf('\n');
  const name = part.slice(0, lineEnd);
  const [head, ...rest] = part.slice(lineEnd + 1).split(/^---- /m);
  const found = { script: head ?? '', stdout: '', stderr: '', exit: 0 };
  for (const piece of rest) {
    const end = piece.indexOf('\n');
    const [kind, form] = piece.slice(0, end).split(' ');
    const body = form === 'json' ? (JSON.parse(piece.slice(end + 1)) as string) : piece.slice(end + 1);
    if (kind === 'exit') found.exit = Number(form);
    else if (kind === 'script' || kind === 'stdout' || kind === 'stderr') found[kind] = body;
  }
  return { id: `${prefix}/${name}`, ...found };
}

const root = join(import.meta.dirname, 'cases');

/** All cases below `cases/`, in order of their files. */
export function readAllCases(): ConformanceCase[] {
  return readdirSync(root)
    .sort()
    .flatMap(area =>
      readdirSync(join(root, area))
        .filter(name => name.endsWith('.cases'))
        .sort()
        .flatMap(name => readCases(join(root, area, name))),
    );
}

export function readCases(path: string): ConformanceCase[] {
  return parseCases(readFileSync(path, 'utf8'), basename(dirname(path)), basename(path, '.cases'));
}
