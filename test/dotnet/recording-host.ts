import type { HostPort } from '#cmdlet';

/** A host without a terminal that keeps what is written. */
export class RecordingHost implements HostPort {
  stdout = '';
  stderr = '';
  readonly terminal = { interactive: false, columns: 80, rows: 24, ansi: false };
  readonly stopRequested = false;
  readonly capturesPrograms = true;
  readonly nonInteractive = true;
  readonly stopFlag = new Int32Array(1);
  write(stream: 'out' | 'err', text: string): void {
    if (stream === 'out') this.stdout += text;
    else this.stderr += text;
  }
  flush(): void {}
  progress(): void {}
  setTitle(): void {}
  sleep(): void {}
  call(): never {
    throw new Error('There is no host to ask.');
  }
  begin(): never {
    throw new Error('There is no host to ask.');
  }
  wait(): never {
    throw new Error('There is no host to ask.');
  }
}
