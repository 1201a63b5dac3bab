import { closeSync, openSync, writeSync } from 'node:fs';
import type { RedirectionSpec } from '#compiler';
import { toText, type Value } from '#values';
import type { Engine } from '../engine.ts';
import { nullSink, type Sink } from './sink.ts';
import type { Streams } from './streams.ts';

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

/** Where output and streams go. */
export interface Destinations {
  out: Sink;
  streams: Streams;
}

/**
 * Sends output and streams where redirections say; files that are opened are noted for the caller to close. `> file 2>&1` and
 * `2>&1 > file` mean the same: a merge goes where output goes in the end.
 */
export function applyRedirections(
  engine: Engine,
  destinations: Destinations,
  redirections: readonly RedirectionSpec[],
  files: readonly Value[],
  opened: FileSink[],
): void {
  let next = 0;
  for (const each of redirections) {
    if (each.to !== null) continue;
    const sink = sinkOf(engine, files[next++], each.append, opened);
    if (each.from === 'output' || each.from === 'all') destinations.out = sink;
    if (each.from !== 'output') destinations.streams = destinations.streams.with(each.from, sink);
  }
  for (const each of redirections) {
    if (each.to !== null) destinations.streams = destinations.streams.with(each.from, destinations.out);
  }
}

/** The sink of a redirection to a file by name; `> $null` keeps nothing. Opening fails with the shell's own error. */
function sinkOf(engine: Engine, name: Value, append: boolean, opened: FileSink[]): Sink {
  if (name === null) return nullSink;
  const sink = new FileSink(engine, engine.fileSystemPath(toText(name)), append);
  opened.push(sink);
  return sink;
}
