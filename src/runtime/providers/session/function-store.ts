import type { Blocks, Commands } from '#cmdlet';
import { ScriptBlock, toText, type Value, WildcardPattern } from '#values';
import type { NamedStore } from './named-store.ts';

/** The functions that the current scope sees. */
export class FunctionStore implements NamedStore {
  readonly provider = 'Function';
  readonly drive = 'Function';
  readonly description = 'Drive that contains a view of the functions stored in a session state';
  readonly allowsNull = true;
  readonly #commands: Commands;
  readonly #blocks: Blocks;

  constructor(commands: Commands, blocks: Blocks) {
    this.#commands = commands;
    this.#blocks = blocks;
  }

  names(): string[] {
    return this.#commands.functions().map(each => each.name);
  }
  has(name: string): boolean {
    return this.#find(name) !== undefined;
  }
  item(name: string): Value {
    const shown = this.#commands.list(WildcardPattern.escape(name));
    return shown.find(each => each.commandType === 'Function' || each.commandType === 'Filter') ?? null;
  }
  content(name: string): Value {
    return this.#find(name)?.block ?? null;
  }
  set(name: string, value: Value): void {
    if (value === null || value === undefined) {
      this.#commands.removeFunction(name);
      return;
    }
    const block = value instanceof ScriptBlock ? value : this.#blocks.create(toText(value));
    this.#commands.setFunction(name, block);
  }
  remove(name: string): void {
    this.#commands.removeFunction(name);
  }

  #find(name: string): { block: ScriptBlock } | undefined {
    const lower = name.toLowerCase();
    return this.#commands.functions().find(each => each.name.toLowerCase() === lower);
  }
}
