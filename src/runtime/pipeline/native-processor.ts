import { spawnSync } from 'node:child_process';
import { ErrorRecord, exceptionOf, Int64, type InvocationInfo, NetObject, toText, type Value } from '#values';
import type { Argument } from '../binding/arguments.ts';
import type { ApplicationCommand } from '../commands/command-info.ts';
import type { Engine } from '../engine.ts';
import { runtimeError } from '../errors/runtime-error.ts';
import { CommandProcessor } from './processor.ts';
import type { Streams } from './streams.ts';

/** A program of the operating system. Its output comes line by line as text; it writes to the terminal itself where nothing takes it. */
export class NativeProcessor extends CommandProcessor {
  readonly #engine: Engine;
  readonly #command: ApplicationCommand;
  readonly #args: readonly Argument[];
  readonly #input: string[] = [];

  constructor(
    engine: Engine,
    command: ApplicationCommand,
    args: readonly Argument[],
    streams: Streams,
    invocation: InvocationInfo,
  ) {
    super(streams, invocation);
    this.#engine = engine;
    this.#command = command;
    this.#args = args;
  }

  prepare(): void {}
  begin(): void {}
  process(input: Value): void {
    this.#input.push(...this.#engine.textLines(input));
  }
  processOnce(): void {}

  end(): void {
    const engine = this.#engine;
    engine.host.flush();
    const shared = !engine.host.capturesPrograms;
    const direct = shared && this.out === engine.defaultOutput;
    const errorsDirect = shared && this.streams.error === engine.streams.error;
    const done = spawnSync(this.#command.path, nativeArguments(this.#args), {
      cwd: engine.currentFolder,
      input: this.expectingInput ? this.#input.map(line => `${line}\n`).join('') : undefined,
      stdio: [this.expectingInput ? 'pipe' : 'inherit', direct ? 'inherit' : 'pipe', errorsDirect ? 'inherit' : 'pipe'],
      maxBuffer: 1 << 30,
    });
    if (done.error) {
      const message = `Program '${this.#command.name}' failed to run: ${done.error.message}`;
      throw runtimeError('NativeCommandFailed', message, 'ResourceUnavailable', null, 'ApplicationFailedException');
    }
    for (const line of linesOf(done.stdout)) this.out.write(line);
    for (const line of linesOf(done.stderr)) this.streams.error.write(nativeError(line));
    const code = done.status ?? 128 + 15;
    engine.setLastExitCode(code);
    this.failed = code !== 0;
  }
}

function linesOf(buffer: Buffer | null): string[] {
  if (!buffer || buffer.length === 0) return [];
  const text = buffer.toString('utf8');
  return (text.endsWith('\n') ? text.slice(0, -1) : text).split(/\r?\n/);
}

function nativeError(line: string): ErrorRecord {
  return new ErrorRecord(
    exceptionOf('System.Management.Automation.RemoteException', line),
    'NativeCommandError',
    'NotSpecified',
    line,
  );
}

/** Arguments as texts: names keep their dash, arrays come apart, bare words keep how they were written. */
function nativeArguments(args: readonly Argument[]): string[] {
  const list: string[] = [];
  for (const arg of args) {
    if (arg.name !== null) {
      const typed = arg.text ?? `-${arg.name}`;
      if (!arg.hasValue) list.push(typed);
      else if (typed.includes(':')) list.push(`-${arg.name}:${toText(arg.value)}`);
      else list.push(`-${arg.name}`, toText(arg.value));
    } else if (
      arg.text !== null &&
      (typeof arg.value === 'number' || arg.value instanceof Int64 || arg.value instanceof NetObject)
    )
      list.push(arg.text);
    else if (Array.isArray(arg.value)) list.push(...arg.value.map(each => toText(each)));
    else if (arg.value != null) list.push(toText(arg.value));
  }
  return list;
}
