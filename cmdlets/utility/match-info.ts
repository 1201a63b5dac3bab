import { method, NetObject, NetType, objectType, property, UInt64, type Value } from '#values';

/** The lines around a match. Display lines leave out what another match shows already. */
export class MatchInfoContext extends NetObject {
  readonly pre: string[];
  readonly post: string[] = [];
  readonly displayPre: string[];
  readonly displayPost: string[] = [];

  constructor(pre: string[], displayPre: string[]) {
    super();
    this.pre = pre;
    this.displayPre = displayPre;
  }
  get netType(): NetType {
    return matchInfoContextType;
  }
}

const matchInfoContextType = new NetType({
  fullName: 'Microsoft.PowerShell.Commands.MatchInfoContext',
  base: objectType,
  members: () => ({
    properties: [
      property('string[] PreContext', (self: MatchInfoContext) => self.pre),
      property('string[] PostContext', (self: MatchInfoContext) => self.post),
      property('string[] DisplayPreContext', (self: MatchInfoContext) => self.displayPre),
      property('string[] DisplayPostContext', (self: MatchInfoContext) => self.displayPost),
    ],
  }),
});

export interface MatchDetails {
  readonly ignoreCase: boolean;
  readonly lineNumber: number;
  readonly line: string;
  /** Null for text of the pipeline. */
  readonly path: string | null;
  readonly pattern: string;
  readonly matches: Value[];
  readonly context: MatchInfoContext | null;
  /** Marks the matches when shown on a terminal. */
  readonly emphasize: boolean;
}

/** A line that Select-String found. */
export class MatchInfo extends NetObject {
  readonly details: MatchDetails;

  constructor(details: MatchDetails) {
    super();
    this.details = details;
  }
  get netType(): NetType {
    return matchInfoType;
  }
  get path(): string {
    return this.details.path ?? 'InputStream';
  }

  override toText(): string {
    return this.inFolder('');
  }

  /** As shown: the path relative to a folder, the number and the line, with the lines around it. */
  inFolder(folder: string, line: string = this.details.line): string {
    const { context, lineNumber, path } = this.details;
    const place = path === null ? '' : `${folder ? this.relativePath(folder) : path}:`;
    const at = (number: number, text: string): string => (path === null ? text : `${place}${number}:${text}`);
    if (!context) return at(lineNumber, line);
    const { displayPre, displayPost } = context;
    return [
      ...displayPre.map((text, i) => `  ${at(lineNumber - displayPre.length + i, text)}`),
      `> ${at(lineNumber, line)}`,
      ...displayPost.map((text, i) => `  ${at(lineNumber + 1 + i, text)}`),
    ].join('\n');
  }

  relativePath(folder: string): string {
    const { path } = this;
    if (this.details.path === null || folder === '') return path;
    const start =
      folder.endsWith('/') || folder.endsWith('\\') ? folder : `${folder}${path.includes('\\') ? '\\' : '/'}`;
    return path.startsWith(start) ? path.slice(start.length) : path;
  }
}

const matchInfoType = new NetType({
  fullName: 'Microsoft.PowerShell.Commands.MatchInfo',
  base: objectType,
  members: () => ({
    properties: [
      property('bool IgnoreCase', (self: MatchInfo) => self.details.ignoreCase),
      property('ulong LineNumber', (self: MatchInfo) => new UInt64(BigInt(self.details.lineNumber))),
      property('string Line', (self: MatchInfo) => self.details.line),
      property('string Filename', (self: MatchInfo) => self.path.replace(/^.*[\\/]/, '')),
      property('string Path', (self: MatchInfo) => self.path),
      property('string Pattern', (self: MatchInfo) => self.details.pattern),
      property('Microsoft.PowerShell.Commands.MatchInfoContext Context', (self: MatchInfo) => self.details.context),
      property('System.Text.RegularExpressions.Match[] Matches', (self: MatchInfo) => self.details.matches),
    ],
    methods: [
      method('string RelativePath(string directory)', (self: MatchInfo, folder: string) => self.relativePath(folder)),
      method('string ToString()', (self: MatchInfo) => self.toText()),
      method('string ToString(string directory)', (self: MatchInfo, folder: string) => self.inFolder(folder)),
      method('string ToEmphasizedString(string directory)', (self: MatchInfo, folder: string) => self.inFolder(folder)),
    ],
  }),
});
