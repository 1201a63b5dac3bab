import { closeSync, openSync, writeSync } from 'node:fs';
import { hostname, release, userInfo } from 'node:os';
import type { CmdletContext, TranscriptWriter } from '#cmdlet';
import { Dictionary, toText } from '#values';

const stars = '*'.repeat(22);

export interface HeaderOptions {
  readonly minimal: boolean;
  readonly append: boolean;
}

/** A transcript in a file: a head, what the console shows without colours, and a foot. */
export class TranscriptFile implements TranscriptWriter {
  readonly path: string;
  readonly #file: number;

  constructor(path: string, options: HeaderOptions, context: CmdletContext) {
    this.path = path;
    this.#file = openSync(path, options.append ? 'a' : 'w');
    const facts = options.minimal ? [] : sessionFacts(context);
    this.#lines([stars, 'PowerShell transcript start', `Start time: ${timeStamp()}`, ...facts, stars]);
  }

  write(text: string): void {
    writeSync(this.#file, text.replace(/\u001b\[[0-9;?]*[A-Za-z]|\u001b\][^\u0007]*\u0007/g, ''));
  }

  close(): void {
    this.#lines([stars, 'PowerShell transcript end', `End time: ${timeStamp()}`, stars]);
    closeSync(this.#file);
  }

  #lines(lines: readonly string[]): void {
    writeSync(this.#file, `${lines.join('\n')}\n`);
  }
}

/** `20260131235959`, in local time. */
export function timeStamp(now = new Date()): string {
  const parts = [now.getMonth() + 1, now.getDate(), now.getHours(), now.getMinutes(), now.getSeconds()];
  return now.getFullYear() + parts.map(part => String(part).padStart(2, '0')).join('');
}

function sessionFacts({ shell }: CmdletContext): string[] {
  const user = `${hostname()}\\${userInfo().username}`;
  const versions = shell.variables.get('PSVersionTable');
  const rows =
    versions instanceof Dictionary
      ? Array.from(versions.pairs(), ([name, value]) => `${toText(name)}: ${toText(value, ', ')}`)
      : [];
  return [
    `Username: ${user}`,
    `RunAs User: ${user}`,
    'Configuration Name: ',
    `Machine: ${hostname()} (${process.platform === 'win32' ? 'Win32NT' : 'Unix'} ${release().replace(/[^\d.].*$/, '')})`,
    `Host Application: ${process.argv.join(' ')}`,
    `Process ID: ${process.pid}`,
    ...rows,
  ];
}
