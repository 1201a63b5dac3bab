import { readFileSync, type Stats } from 'node:fs';
import { method, NetObject, NetType, objectType, property } from '#values';

/** The names behind user or group ids, read once when first asked for. */
export class AccountNames {
  readonly #file: string;
  #names: Map<number, string> | null = null;

  /** `file` is laid out as /etc/passwd and /etc/group are: the name first, the number third. */
  constructor(file: string) {
    this.#file = file;
  }

  nameOf(id: number): string {
    this.#names ??= this.#read();
    return this.#names.get(id) ?? String(id);
  }

  #read(): Map<number, string> {
    const names = new Map<number, string>();
    try {
      for (const line of readFileSync(this.#file, 'utf8').split('\n')) {
        const [name, , id] = line.split(':');
        if (name && id) names.set(Number(id), name);
      }
    } catch {
      // No such file on this system: the numbers stand for the names.
    }
    return names;
  }
}

const unixStatType: NetType = new NetType({
  fullName: 'System.Management.Automation.Platform+Unix+CommonStat',
  base: objectType,
  members: () => ({
    properties: [
      property('int Mode', (self: UnixStat) => (self.stats()?.mode ?? 0) & 0o7777),
      property('int UserId', (self: UnixStat) => self.stats()?.uid ?? 0),
      property('int GroupId', (self: UnixStat) => self.stats()?.gid ?? 0),
      property('int HardlinkCount', (self: UnixStat) => self.stats()?.nlink ?? 0),
    ],
    methods: [
      method('string GetModeString()', (self: UnixStat) => self.modeText),
      method('string GetUserName()', (self: UnixStat) => self.userName),
      method('string GetGroupName()', (self: UnixStat) => self.groupName),
    ],
  }),
});

/** What the UnixStat note of a file holds; the system is asked when something is read. */
export class UnixStat extends NetObject {
  readonly #read: () => Stats | null;
  readonly #users: AccountNames;
  readonly #groups: AccountNames;
  #stats: Stats | null = null;

  constructor(read: () => Stats | null, users: AccountNames, groups: AccountNames) {
    super();
    this.#read = read;
    this.#users = users;
    this.#groups = groups;
  }
  get netType(): NetType {
    return unixStatType;
  }
  stats(): Stats | null {
    this.#stats ??= this.#read();
    return this.#stats;
  }
  /** `-rw-r--r--`. */
  get modeText(): string {
    const stats = this.stats();
    return stats ? modeString(stats) : '';
  }
  get userName(): string {
    return this.#users.nameOf(this.stats()?.uid ?? 0);
  }
  get groupName(): string {
    return this.#groups.nameOf(this.stats()?.gid ?? 0);
  }
  /** In bytes. */
  get size(): number {
    return this.stats()?.size ?? 0;
  }
}

function modeString(stats: Stats): string {
  const bits = [0o400, 0o200, 0o100, 0o40, 0o20, 0o10, 0o4, 0o2, 0o1];
  const marks = bits.map((bit, i) => (stats.mode & bit ? ('rwx'[i % 3] ?? '-') : '-'));
  if (stats.mode & 0o4000) marks[2] = marks[2] === 'x' ? 's' : 'S';
  if (stats.mode & 0o2000) marks[5] = marks[5] === 'x' ? 's' : 'S';
  if (stats.mode & 0o1000) marks[8] = marks[8] === 'x' ? 't' : 'T';
  return kindMark(stats) + marks.join('');
}

function kindMark(stats: Stats): string {
  if (stats.isDirectory()) return 'd';
  if (stats.isSymbolicLink()) return 'l';
  if (stats.isBlockDevice()) return 'b';
  if (stats.isCharacterDevice()) return 'c';
  if (stats.isSocket()) return 's';
  return stats.isFIFO() ? 'p' : '-';
}
