import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import type { ProviderCall } from '#cmdlet';
import { isFolder } from './file-listing.ts';

/** Opens a file with the program that the system has for it; a program is started itself. */
export function openFile(path: string, call: ProviderCall): void {
  if (!call.context.shouldProcess(`Item: ${path}`, 'Invoke Item')) return;
  const [program, ...args] = isProgram(path) ? [path] : [...opener(), path];
  if (program === undefined) return;
  const child = spawn(program, args, { detached: true, stdio: 'ignore' });
  // Where there is no desktop there is nothing to open files with.
  child.on('error', () => {});
  child.unref();
}

function isProgram(path: string): boolean {
  if (process.platform === 'win32' || isFolder(path)) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function opener(): string[] {
  switch (process.platform) {
    case 'darwin':
      return ['open'];
    case 'win32':
      return ['explorer'];
    default:
      return ['xdg-open'];
  }
}
