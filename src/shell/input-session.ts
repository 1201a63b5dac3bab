import type { Engine, RunResult } from './engine.ts';

/** What a session over redirected standard input reads from and writes to. */
export interface InputSessionPort {
  /** The next line with its line break, if it had one; null at the end. */
  nextLine(): string | null;
  write(text: string): void;
  settle(): void;
  beforeRun(): void;
}

/**
 * A session whose lines come through a pipe. With `prompts`, prompt and input are written as if they had been typed; without
 * (`-Command -`) only output is. An incomplete line opens a block that an empty line closes; a block that never ends is dropped.
 */
export function runInputSession(engine: Engine, port: InputSessionPort, prompts: boolean): number {
  let last: RunResult = { exitCode: null, success: true };
  for (;;) {
    if (prompts) port.write(engine.prompt());
    const text = readBlock(engine, port, prompts);
    if (text === null) break;
    if (text.trim() === '') continue;
    port.beforeRun();
    last = engine.run(text, { interactive: prompts });
    port.settle();
    if (last.exitCode !== null) return last.exitCode;
  }
  return last.success ? 0 : 1;
}

function readBlock(engine: Engine, port: InputSessionPort, prompts: boolean): string | null {
  const first = port.nextLine();
  if (first === null) return null;
  if (prompts) port.write(first);
  let text = first.replace(/\r?\n$/, '');
  if (!engine.incomplete(text)) return text;
  for (;;) {
    if (prompts) port.write('>> ');
    const line = port.nextLine();
    if (line === null) return null;
    if (prompts) port.write(line);
    const bare = line.replace(/\r?\n$/, '');
    text += `\n${bare}`;
    if (bare === '' && !engine.incomplete(text)) return text;
  }
}
