import type { CmdletContext, ParameterType } from '#cmdlet';
import { DateTime, TimeSpan } from '#dotnet';
import { Double, Int64, method, NetObject, NetType, objectType, property, raise, type Value } from '#values';
import { commandLineOf, handleCount, type ProcessFacts, processFacts, programPath } from './process-facts.ts';

const size = (bytes: number): Value => new Int64(BigInt(Math.round(bytes)));

const processType: NetType = new NetType({
  fullName: 'System.Diagnostics.Process',
  base: objectType,
  members: () => ({
    properties: [
      property('int Id', (self: ProcessObject) => self.id),
      property('string ProcessName', (self: ProcessObject) => self.facts.name),
      property('bool HasExited', (self: ProcessObject) => self.hasExited),
      property('int ExitCode', (self: ProcessObject) => self.exitCode),
      property('datetime StartTime', (self: ProcessObject) => self.startTime),
      property('int SessionId', (self: ProcessObject) => self.facts.sessionId),
      property('int HandleCount', (self: ProcessObject) => handleCount(self.id)),
      property('long WorkingSet64', (self: ProcessObject) => size(self.facts.residentSize)),
      property('long VirtualMemorySize64', (self: ProcessObject) => size(self.facts.virtualSize)),
      property('long PagedMemorySize64', () => size(0)),
      property('long PrivateMemorySize64', () => size(0)),
      property('long NonpagedSystemMemorySize64', () => size(0)),
      property(
        'timespan TotalProcessorTime',
        (self: ProcessObject) => new TimeSpan(BigInt(Math.round(self.facts.processorTime * 10_000))),
      ),
      property('double CPU', (self: ProcessObject) => new Double(self.facts.processorTime / 1000)),
      property('string Path', (self: ProcessObject) => programPath(self.id) || null),
      property('string CommandLine', (self: ProcessObject) => commandLineOf(self.id) || null),
      property('System.Diagnostics.Process Parent', (self: ProcessObject) => self.parent),
      property('bool Responding', () => true),
      property('string MachineName', () => '.'),
      property('string MainWindowTitle', () => ''),
    ],
    methods: [
      method('void Kill()', (self: ProcessObject) => self.kill()),
      method('void WaitForExit()', (self: ProcessObject) => self.waitForExit()),
      method('void Refresh()', (self: ProcessObject) => self.refresh()),
    ],
  }),
});

/** A process as Get-Process gives it. */
export class ProcessObject extends NetObject {
  readonly id: number;
  facts: ProcessFacts;
  readonly #context: CmdletContext;
  #exitCode: number | null;

  /** `exitCode` when the process has ended already. */
  constructor(facts: ProcessFacts, context: CmdletContext, exitCode: number | null = null) {
    super();
    this.id = facts.id;
    this.facts = facts;
    this.#context = context;
    this.#exitCode = exitCode;
  }
  get netType(): NetType {
    return processType;
  }
  get hasExited(): boolean {
    return this.#exitCode !== null || processFacts(this.id) === null;
  }
  get exitCode(): number {
    if (!this.hasExited)
      raise('System.InvalidOperationException', 'Process must exit before requested information can be determined.');
    return this.#exitCode ?? 0;
  }
  get startTime(): Value {
    const { startedAt } = this.facts;
    return startedAt === null ? null : DateTime.fromUnixMilliseconds(startedAt).toLocal();
  }
  get parent(): Value {
    const facts = processFacts(this.facts.parentId);
    return facts ? new ProcessObject(facts, this.#context) : null;
  }
  kill(): undefined {
    if (this.#exitCode === null) process.kill(this.id, 'SIGKILL');
    // 128 and the signal's number, as the system reports it.
    this.#exitCode ??= 137;
    return undefined;
  }
  waitForExit(): undefined {
    while (!this.hasExited) this.#context.shell.host.sleep(20);
    return undefined;
  }
  refresh(): undefined {
    this.facts = processFacts(this.id) ?? this.facts;
    return undefined;
  }
  override toText(): string {
    return `System.Diagnostics.Process (${this.facts.name})`;
  }
}

/** A parameter that takes processes; anything else is left out by `processesIn`. */
export const processParameter: ParameterType<Value> = { typeName: 'object', displayName: 'System.Diagnostics.Process' };

export function processesIn(values: readonly Value[]): ProcessObject[] {
  return values.filter(value => value instanceof ProcessObject);
}
