import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { basename } from 'node:path';

/** What the system says of a process. Sizes in bytes, times in milliseconds. */
export interface ProcessFacts {
  readonly id: number;
  readonly parentId: number;
  readonly name: string;
  readonly sessionId: number;
  readonly residentSize: number;
  readonly virtualSize: number;
  readonly processorTime: number;
  /** Since 1970, UTC; null where the system does not say. */
  readonly startedAt: number | null;
}

/** Clock ticks a second in /proc, fixed on Linux. */
const ticksPerSecond = 100;
const pageSize = 4096;

export function runningProcesses(): ProcessFacts[] {
  if (process.platform === 'linux') {
    return readdirSync('/proc')
      .filter(name => /^\d+$/.test(name))
      .flatMap(name => processFacts(Number(name)) ?? []);
  }
  return process.platform === 'win32' ? fromTaskList() : fromPs(['-axo', columns]);
}

/** Null when there is no such process, or it has ended and only waits to be forgotten. */
export function processFacts(id: number): ProcessFacts | null {
  if (process.platform === 'linux') return fromProc(id);
  if (process.platform === 'win32') return fromTaskList().find(each => each.id === id) ?? null;
  return fromPs(['-p', String(id), '-o', columns])[0] ?? null;
}

function fromProc(id: number): ProcessFacts | null {
  let text: string;
  try {
    text = readFileSync(`/proc/${id}/stat`, 'latin1');
  } catch {
    return null;
  }
  const close = text.lastIndexOf(')');
  const fields = text.slice(close + 2).split(' ');
  const field = (n: number): number => Number(fields[n - 3]);
  if (fields[0] === 'Z' || fields[0] === 'X') return null;
  return {
    id,
    parentId: field(4),
    name: fullName(id, text.slice(text.indexOf('(') + 1, close)),
    sessionId: field(6),
    residentSize: field(24) * pageSize,
    virtualSize: field(23),
    processorTime: ((field(14) + field(15)) * 1000) / ticksPerSecond,
    startedAt: bootTime() + (field(22) * 1000) / ticksPerSecond,
  };
}

/** The kernel keeps 15 characters of a name; the command line has the others. */
function fullName(id: number, name: string): string {
  if (name.length < 15) return name;
  try {
    const first = basename(readFileSync(`/proc/${id}/cmdline`, 'utf8').split('\0')[0] ?? '');
    return first.startsWith(name) ? first : name;
  } catch {
    return name;
  }
}

function bootTime(): number {
  const seconds = /^btime (\d+)$/m.exec(readFileSync('/proc/stat', 'latin1'))?.[1];
  return Number(seconds ?? 0) * 1000;
}

const columns = 'pid=,ppid=,sess=,rss=,vsz=,time=,comm=';

function fromPs(args: readonly string[]): ProcessFacts[] {
  const { stdout } = spawnSync('ps', [...args], { encoding: 'utf8' });
  return (stdout ?? '').split('\n').flatMap(row => {
    const match = /^\s*(\d+)\s+(\d+)\s+(\S+)\s+(\d+)\s+(\d+)\s+(\S+)\s+(.+)$/.exec(row);
    if (!match) return [];
    const [, id, parentId, session, resident, virtual, time = '', command = ''] = match;
    return {
      id: Number(id),
      parentId: Number(parentId),
      name: basename(command.trim()),
      sessionId: Number(session) || 0,
      residentSize: Number(resident) * 1024,
      virtualSize: Number(virtual) * 1024,
      processorTime: time.split(/[:-]/).reduce((sum, part) => sum * 60 + Number(part), 0) * 1000,
      startedAt: null,
    };
  });
}

function fromTaskList(): ProcessFacts[] {
  const { stdout } = spawnSync('tasklist', ['/fo', 'csv', '/nh'], { encoding: 'utf8' });
  return (stdout ?? '').split('\n').flatMap(row => {
    const [name, id, , session, memory] = row
      .trim()
      .split('","')
      .map(cell => cell.replaceAll('"', ''));
    if (!name || !id) return [];
    const residentSize = Number((memory ?? '').replace(/\D/g, '')) * 1024;
    return {
      id: Number(id),
      parentId: 0,
      name: name.replace(/\.exe$/i, ''),
      sessionId: Number(session),
      residentSize,
      virtualSize: 0,
      processorTime: 0,
      startedAt: null,
    };
  });
}

/** The file that a process runs; empty where that is not ours to know. */
export function programPath(id: number): string {
  try {
    return process.platform === 'linux' ? readlinkSync(`/proc/${id}/exe`) : '';
  } catch {
    return '';
  }
}

/** How a process was called. */
export function commandLineOf(id: number): string {
  try {
    return process.platform === 'linux'
      ? readFileSync(`/proc/${id}/cmdline`, 'utf8').split('\0').filter(Boolean).join(' ')
      : '';
  } catch {
    return '';
  }
}

/** How many files and the like a process holds open. */
export function handleCount(id: number): number {
  try {
    return process.platform === 'linux' ? readdirSync(`/proc/${id}/fd`).length : 0;
  } catch {
    return 0;
  }
}
