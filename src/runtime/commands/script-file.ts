import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Source } from '#language';
import type { Engine } from '../engine.ts';
import { parseScript } from '../parse-script.ts';
import { RuntimeScriptBlock } from '../script-block.ts';
import type { SessionState } from '../session-state.ts';
import { checkRequirements } from './script-requirements.ts';

/** The block of a script file. Throws a ParseException, with nothing run, when the text is wrong. */
export function scriptBlockOf(engine: Engine, state: SessionState, path: string): RuntimeScriptBlock {
  const source = new Source(decodeScript(readFileSync(path)), path);
  const { ast, unit } = parseScript(source, engine.types);
  checkRequirements(engine, ast.requirements, basename(path));
  return new RuntimeScriptBlock(engine, state, ast, unit);
}

/** UTF-8 unless a byte order mark says UTF-16; the mark itself is no text. */
export function decodeScript(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.subarray(2).toString('utf16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return Buffer.from(bytes.subarray(2)).swap16().toString('utf16le');
  const text = bytes.toString('utf8');
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}
