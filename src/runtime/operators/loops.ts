import { readFileSync } from 'node:fs';
import { matchText, regexFor } from '#dotnet';
import { compareEqual, like, ScriptBlock, toBoolean, toText, type Value } from '#values';
import { decodeScript } from '../commands/script-file.ts';
import type { Frame } from '../frame.ts';
import { enumerate } from './enumerate.ts';

export function iterate(_f: Frame, value: Value): Iterable<Value> {
  if (Array.isArray(value)) return value;
  return value == null ? [] : enumerate(value);
}

export function switchItems(_f: Frame, value: Value): Iterable<Value> {
  return value === null ? [null] : enumerate(value);
}

export function switchFile(f: Frame, name: Value): string[] {
  const lines = decodeScript(readFileSync(f.engine.fileSystemPath(toText(name)))).split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

/** A clause of a switch against `$_`, which a clause before may have changed. */
export function switchTest(f: Frame, condition: Value, flags: readonly string[]): boolean {
  const item = f.scope.it;
  if (condition instanceof ScriptBlock) return toBoolean(condition.evaluate(item));
  const ignoreCase = !flags.includes('casesensitive');
  if (flags.includes('regex')) {
    const groups = matchText(regexFor(condition, ignoreCase), toText(item));
    if (groups) f.scope.set('matches', groups, 'Matches');
    return groups !== null;
  }
  if (flags.includes('wildcard')) return like(toText(item), toText(condition), ignoreCase);
  return compareEqual(item, condition, ignoreCase);
}
