import type { PartKey } from './shell.ts';

/** Something that keeps what the console shows. */
export interface TranscriptWriter {
  readonly path: string;
  write(text: string): void;
  close(): void;
}

/** The transcripts of the session that are running; the session sends them what it writes. */
export class Transcripts {
  readonly #running: TranscriptWriter[] = [];

  get active(): boolean {
    return this.#running.length > 0;
  }
  start(writer: TranscriptWriter): void {
    this.#running.push(writer);
  }
  /** Takes away what was started last; null when nothing is running. */
  stop(): TranscriptWriter | null {
    return this.#running.pop() ?? null;
  }
  write(text: string): void {
    for (const writer of this.#running) writer.write(text);
  }
}

export const transcripts: PartKey<Transcripts> = { name: 'transcripts', create: () => new Transcripts() };
