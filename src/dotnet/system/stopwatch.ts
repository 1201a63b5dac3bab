import { Int64, method, NetObject, NetType, objectType, property } from '#values';
import { TimeSpan } from './time-span.ts';

const frequency = 1_000_000_000n;

/** System.Diagnostics.Stopwatch, in nanoseconds. */
class Stopwatch extends NetObject {
  #elapsed = 0n;
  #started: bigint | null = null;
  get netType(): NetType {
    return stopwatchType;
  }
  get running(): boolean {
    return this.#started !== null;
  }
  get elapsed(): bigint {
    return this.#elapsed + (this.#started === null ? 0n : process.hrtime.bigint() - this.#started);
  }
  start(): void {
    this.#started ??= process.hrtime.bigint();
  }
  stop(): void {
    this.#elapsed = this.elapsed;
    this.#started = null;
  }
  reset(): void {
    this.#elapsed = 0n;
    this.#started = null;
  }
  override toText(): string {
    return new TimeSpan(this.elapsed / 100n).toText();
  }
}

function act(signature: string, action: (self: Stopwatch) => void) {
  return method(signature, (self: Stopwatch) => {
    action(self);
    return undefined;
  });
}

export const stopwatchType: NetType = new NetType({
  fullName: 'System.Diagnostics.Stopwatch',
  base: objectType,
  members: () => ({
    constructors: [method('System.Diagnostics.Stopwatch new()', () => new Stopwatch())],
    properties: [
      property('bool IsRunning', (self: Stopwatch) => self.running),
      property('timespan Elapsed', (self: Stopwatch) => new TimeSpan(self.elapsed / 100n)),
      property('long ElapsedMilliseconds', (self: Stopwatch) => new Int64(self.elapsed / 1_000_000n)),
      property('long ElapsedTicks', (self: Stopwatch) => new Int64(self.elapsed)),
    ],
    methods: [
      act('void Start()', self => self.start()),
      act('void Stop()', self => self.stop()),
      act('void Reset()', self => self.reset()),
      act('void Restart()', self => {
        self.reset();
        self.start();
      }),
    ],
    staticProperties: [
      property('long Frequency', () => new Int64(frequency)),
      property('bool IsHighResolution', () => true),
    ],
    staticMethods: [
      method(
        'timespan GetElapsedTime(long startingTimestamp)',
        (start: Int64) => new TimeSpan((process.hrtime.bigint() - start.value) / 100n),
      ),
      method(
        'timespan GetElapsedTime(long startingTimestamp, long endingTimestamp)',
        (start: Int64, end: Int64) => new TimeSpan((end.value - start.value) / 100n),
      ),
      method('long GetTimestamp()', () => new Int64(process.hrtime.bigint())),
      method('System.Diagnostics.Stopwatch StartNew()', () => {
        const watch = new Stopwatch();
        watch.start();
        return watch;
      }),
    ],
  }),
});
