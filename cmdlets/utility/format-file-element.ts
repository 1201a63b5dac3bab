import type { CmdletContext } from '#cmdlet';
import { elementsOf } from '#format';
import { toText, type Value } from '#values';

/** An element of a format file, read through the members that XML nodes have in the shell. */
export class FormatElement {
  readonly #node: Value;
  readonly #context: CmdletContext;
  #children: FormatElement[] | null = null;

  constructor(node: Value, context: CmdletContext) {
    this.#node = node;
    this.#context = context;
  }

  get name(): string {
    return toText(this.#get('LocalName'));
  }

  get text(): string {
    return toText(this.#get('InnerText')).trim();
  }

  /** The text with the blanks around it, which a `<Text>` keeps. */
  get wholeText(): string {
    return toText(this.#get('InnerText'));
  }

  get children(): readonly FormatElement[] {
    if (!this.#children) {
      const nodes = elementsOf(this.#get('ChildNodes')) ?? [];
      const all = Array.from(nodes, node => new FormatElement(node, this.#context));
      this.#children = all.filter(each => !each.name.startsWith('#'));
    }
    return this.#children;
  }

  child(name: string): FormatElement | undefined {
    return this.children.find(each => each.name === name);
  }

  /** The elements at the end of a path of names, wherever it branches. */
  all(...path: readonly string[]): FormatElement[] {
    let found: FormatElement[] = [this];
    for (const name of path) found = found.flatMap(each => each.children.filter(child => child.name === name));
    return found;
  }

  #get(member: string): Value {
    return this.#context.shell.members.get(this.#node, member);
  }
}
