import type { ErrorRecord } from '#values';
import type { Engine } from '../engine.ts';
import type { Streams } from './streams.ts';

/** Puts an error into $Error and onto the error stream. */
export function reportError(engine: Engine, streams: Streams, record: ErrorRecord): void {
  engine.remember(record);
  streams.tell('error', record);
  streams.error.write(record);
}
