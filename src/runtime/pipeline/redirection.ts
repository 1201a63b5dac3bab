import { closeSync, openSync, writeSync } from 'node:fs';
import type { Value } from '#values';
import type { Engine } from '../engine.ts';
import type { Sink } from './sink.ts';

/** `> file`: what is written, formatted as Out-File would, in UTF-8. */
export class FileSink implements Sink {
  readonly #file: number;
  readonly #renderer: { write(value: Value): void; end(): void };

  constructor(engine: Engine, path: string, append: boolean) {
    this.#file = openSync(path, append ? 'a' : 'w');
    this.#renderer = engine.renderer(engine.outputWidth, line => {
      writeSync(this.#file, `${line}\n`);
    });
  }

  write(value: Value): void {
    this.#renderer.write(value);
  }

  close(): void {
    this.#renderer.end();
    closeSync(this.#file);
  }
}

/** The sink of a redirection to a file by name; opening fails with the shell's own error. */
export function fileSink(engine: Engine, name: string, append: boolean): Sink {
  return new FileSink(engine, engine.fileSystemPath(name), append);
}
