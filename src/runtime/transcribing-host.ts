import type { HostPort, HostRequestName, HostRequests, ProgressRecord, Ticket, Transcripts } from '#cmdlet';

/** A host that also tells the session's transcripts what it writes. */
export class TranscribingHost implements HostPort {
  readonly #host: HostPort;
  readonly #transcripts: () => Transcripts;

  constructor(host: HostPort, transcripts: () => Transcripts) {
    this.#host = host;
    this.#transcripts = transcripts;
  }

  write(stream: 'out' | 'err', text: string): void {
    this.#host.write(stream, text);
    const transcripts = this.#transcripts();
    if (transcripts.active) transcripts.write(text);
  }

  call<K extends HostRequestName>(name: K, request: HostRequests[K]['in']): HostRequests[K]['out'] {
    return this.#host.call(name, request);
  }
  begin<K extends HostRequestName>(name: K, request: HostRequests[K]['in']): Ticket<K> {
    return this.#host.begin(name, request);
  }
  wait<K extends HostRequestName>(ticket: Ticket<K>): HostRequests[K]['out'] {
    return this.#host.wait(ticket);
  }
  flush(): void {
    this.#host.flush();
  }
  get stopFlag(): Int32Array | undefined {
    return this.#host.stopFlag;
  }
  get capturesPrograms(): boolean {
    return this.#host.capturesPrograms ?? false;
  }
  get nonInteractive(): boolean {
    return this.#host.nonInteractive;
  }
  progress(record: ProgressRecord): void {
    this.#host.progress(record);
  }
  sleep(milliseconds: number): void {
    this.#host.sleep(milliseconds);
  }
  get stopRequested(): boolean {
    return this.#host.stopRequested;
  }
  get terminal(): HostPort['terminal'] {
    return this.#host.terminal;
  }
  setTitle(title: string): void {
    this.#host.setTitle(title);
  }
}
