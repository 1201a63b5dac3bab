import { type SpawnOptions, spawn, spawnSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';

export interface LaunchRequest {
  readonly file: string;
  readonly args: readonly string[];
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly input: string | null;
  readonly output: string | null;
  readonly errors: string | null;
  readonly wait: boolean;
}

export type LaunchResult =
  | { readonly started: true; readonly id: number; readonly exitCode: number | null }
  | { readonly started: false; readonly reason: string };

/** Starts a program. It writes where this process writes unless it is redirected to files. */
export function launch(request: LaunchRequest): LaunchResult {
  const opened: number[] = [];
  const open = (path: string | null, flags: 'r' | 'w', inherited: number): number => {
    if (path === null) return inherited;
    const file = openSync(path, flags);
    opened.push(file);
    return file;
  };
  const options: SpawnOptions = {
    cwd: request.folder,
    env: request.environment,
    stdio: [open(request.input, 'r', 0), open(request.output, 'w', 1), open(request.errors, 'w', 2)],
  };
  try {
    return request.wait ? runToEnd(request, options) : start(request, options);
  } finally {
    for (const file of opened) closeSync(file);
  }
}

function runToEnd({ file, args }: LaunchRequest, options: SpawnOptions): LaunchResult {
  const result = spawnSync(file, [...args], options);
  if (result.error) return { started: false, reason: reasonOf(result.error) };
  return { started: true, id: result.pid, exitCode: result.status ?? 128 + 9 };
}

function start({ file, args }: LaunchRequest, options: SpawnOptions): LaunchResult {
  const child = spawn(file, [...args], { ...options, detached: true });
  // Without an ear the failure would end this process.
  child.on('error', () => {});
  child.unref();
  if (child.pid === undefined) return { started: false, reason: 'No such file or directory' };
  return { started: true, id: child.pid, exitCode: null };
}

function reasonOf(error: Error): string {
  if ('code' in error && error.code === 'EACCES') return 'Permission denied';
  return 'No such file or directory';
}
