import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CommandLine } from './command-line.ts';
import { dotSource } from './dot-source.ts';
import type { Engine, RunResult } from './engine.ts';
import { runInputSession } from './input-session.ts';
import { existingProfiles } from './profile.ts';
import { banner } from './version.ts';

/** What a job needs of the streams around it. */
export interface JobPort {
  write(stream: 'out' | 'err', text: string): void;
  /** The pipeline is over: flush, no progress stays. */
  settle(): void;
  /** Forget a stop that was asked for before. */
  beforeRun(): void;
  /** The next line of redirected standard input, with its line break. */
  nextLine(): string | null;
  readonly inputRedirected: boolean;
  /** Why output was lost (a full disk); null when none was. */
  outputFailure(): string | null;
}

/** A script file's text without its byte order mark; UTF-16 is recognised by it. */
export function readScript(path: string): string {
  const bytes = readFileSync(path);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.subarray(2).toString('utf16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return Buffer.from(bytes.subarray(2)).swap16().toString('utf16le');
  return bytes.toString('utf8').replace(/^\uFEFF/, '');
}

function* pipedLines(port: JobPort): Generator<string> {
  for (let line = port.nextLine(); line !== null; line = port.nextLine()) yield line.replace(/\r?\n$/, '');
}

/** Goes to the folder that was asked for, and runs the profile scripts. */
export function prepare(engine: Engine, commandLine: CommandLine, port: JobPort): void {
  if (commandLine.workingDirectory !== null) engine.setLocation(commandLine.workingDirectory);
  if (commandLine.noProfile) return;
  for (const file of existingProfiles()) {
    port.beforeRun();
    engine.run(dotSource(file));
    port.settle();
  }
}

/**
 * Runs what the command line names and gives the exit code: that of `exit`; else 1 for `-Command` whose last command failed, or for a
 * script that an error ended; else 0.
 */
export function runJob(engine: Engine, commandLine: CommandLine, port: JobPort): number {
  const code = runJobTask(engine, commandLine, port);
  const failure = port.outputFailure();
  if (failure === null) return code;
  // What a script printed is lost: that must not look like success.
  port.write('err', `pcsh: standard output: ${failure}\n`);
  port.settle();
  return code === 0 ? 1 : code;
}

function runJobTask(engine: Engine, commandLine: CommandLine, port: JobPort): number {
  const { task } = commandLine;
  prepare(engine, commandLine, port);
  if (task.kind === 'session' || task.kind === 'commandInput') return runPiped(engine, commandLine, port);
  const result = runTask(engine, commandLine, port);
  if (result === null) return 1;
  if (commandLine.noExit && result.exitCode === null) return runPiped(engine, { ...commandLine, noLogo: true }, port);
  return exitCodeOf(result, task.kind === 'file');
}

/** Null: a command that is not complete, of which PowerShell says nothing. */
export function runTask(engine: Engine, { task, noExit }: CommandLine, port: JobPort): RunResult | null {
  const input = port.inputRedirected ? pipedLines(port) : undefined;
  const run = (text: string, options: Parameters<Engine['run']>[1]): RunResult => {
    port.beforeRun();
    const result = engine.run(text, { ...options, ...(input ? { input } : {}) });
    port.settle();
    return result;
  };
  switch (task.kind) {
    case 'file':
      if (noExit) return run(dotSource(resolve(task.path), task.args), {});
      return run(readScript(task.path), { file: resolve(task.path), args: task.args });
    case 'command':
      return engine.incomplete(task.text) ? null : run(task.text, {});
    case 'commandWithArgs':
      return engine.incomplete(task.text) ? null : run(task.text, { args: task.args });
    default:
      return { exitCode: null, success: true };
  }
}

const exitCodeOf = (result: RunResult, isFile: boolean): number => {
  if (result.exitCode !== null) return result.exitCode;
  if (isFile) return (result.failed ?? false) ? 1 : 0;
  return result.success ? 0 : 1;
};

function runPiped(engine: Engine, commandLine: CommandLine, port: JobPort): number {
  const prompts = commandLine.task.kind !== 'commandInput';
  if (prompts && !commandLine.noLogo) port.write('out', banner);
  return runInputSession(
    engine,
    {
      nextLine: () => {
        port.settle();
        return port.nextLine();
      },
      write: text => port.write('out', text),
      settle: () => port.settle(),
      beforeRun: () => port.beforeRun(),
    },
    prompts,
  );
}
