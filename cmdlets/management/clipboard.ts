import { spawnSync } from 'node:child_process';

type Tool = readonly [program: string, ...args: string[]];

/** Programs that reach the clipboard, in the order in which they are tried. */
const readers: Readonly<Record<string, readonly Tool[]>> = {
  darwin: [['pbpaste']],
  win32: [['powershell', '-NoProfile', '-Command', 'Get-Clipboard -Raw']],
  linux: [
    ['wl-paste', '--no-newline'],
    ['xclip', '-selection', 'clipboard', '-out'],
    ['xsel', '--clipboard', '--output'],
  ],
};
const writers: Readonly<Record<string, readonly Tool[]>> = {
  darwin: [['pbcopy']],
  win32: [['clip']],
  linux: [['wl-copy'], ['xclip', '-selection', 'clipboard', '-in'], ['xsel', '--clipboard', '--input']],
};

/** The text on the clipboard; empty where there is no clipboard. */
export function readClipboard(): string {
  for (const [program, ...args] of readers[process.platform] ?? []) {
    const { status, stdout } = spawnSync(program, args, { encoding: 'utf8' });
    if (status === 0) return stdout;
  }
  return '';
}

/** Where there is no clipboard the text is lost, as PowerShell loses it. */
export function writeClipboard(text: string): void {
  for (const [program, ...args] of writers[process.platform] ?? []) {
    if (spawnSync(program, args, { input: text, stdio: ['pipe', 'ignore', 'ignore'] }).status === 0) return;
  }
}
