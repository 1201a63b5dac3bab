import type { CmdletContext, ItemPath } from '#cmdlet';
import { addMembersLazily, Int64, type MemberInfo, PSObjectWrapper, type Value } from '#values';

/** A line of a file that knows where it comes from: PSPath and the like, and ReadCount, its number. They are made when asked for. */
export class ContentLine extends PSObjectWrapper {
  readonly #origin: ContentOrigin;
  readonly #count: number;

  constructor(text: string, origin: ContentOrigin, count: number) {
    super(text);
    this.#origin = origin;
    this.#count = count;
  }
  protected override firstMembers(): Map<string, MemberInfo> {
    return this.#origin.membersOf(this.#count);
  }
}

/** What the lines of one file share. */
export class ContentOrigin {
  readonly #context: CmdletContext;
  readonly #item: ItemPath;

  constructor(context: CmdletContext, item: ItemPath) {
    this.#context = context;
    this.#item = item;
  }

  /** A piece of content with its notes; bytes and objects stay what they are. */
  noted(value: Value, count: number): Value {
    if (typeof value === 'string') return new ContentLine(value, this, count);
    if (Array.isArray(value)) addMembersLazily(value, () => this.membersOf(count));
    return value;
  }

  membersOf(count: number): Map<string, MemberInfo> {
    const { provider, path, drive } = this.#item;
    const { drives } = this.#context.shell;
    const notes: (readonly [string, Value])[] = [['PSPath', path]];
    if (provider.hierarchical) {
      const cut = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
      notes.push(['PSParentPath', path.slice(0, Math.max(cut, 0))], ['PSChildName', path.slice(cut + 1)]);
    }
    if (drive) notes.push(['PSDrive', drive]);
    notes.push(['PSProvider', drives.pathInfo(this.#item).provider], ['ReadCount', new Int64(BigInt(count))]);
    return new Map(notes.map(([name, value]) => [name.toLowerCase(), { kind: 'NoteProperty', name, value }]));
  }
}
