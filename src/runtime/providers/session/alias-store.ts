import type { Commands } from '#cmdlet';
import { raiseRuntime, toText, type Value, WildcardPattern } from '#values';
import type { NamedStore } from './named-store.ts';

/** The aliases that the current scope sees. */
export class AliasStore implements NamedStore {
  readonly provider = 'Alias';
  readonly drive = 'Alias';
  readonly description = 'Drive that contains a view of the aliases stored in a session state';
  readonly allowsNull = false;
  readonly #commands: Commands;

  constructor(commands: Commands) {
    this.#commands = commands;
  }

  names(): string[] {
    return this.#commands.aliases().map(each => each.name);
  }
  has(name: string): boolean {
    return this.#find(name) !== undefined;
  }
  item(name: string): Value {
    return this.#commands.list(WildcardPattern.escape(name)).find(each => each.commandType === 'Alias') ?? null;
  }
  content(name: string): Value {
    return this.#find(name)?.definition ?? null;
  }
  set(name: string, value: Value, force: boolean): void {
    if (value === null || value === undefined) this.remove(name, force);
    else this.#commands.setAlias(name, toText(value), undefined, { force });
  }
  remove(name: string, force: boolean): void {
    const options = this.#find(name)?.options ?? [];
    if (options.includes('Constant') || (options.includes('ReadOnly') && !force)) {
      raiseRuntime(
        'AliasNotRemovable',
        `Alias was not removed because alias ${name} is constant or read-only.`,
        'WriteError',
        { type: 'SessionStateUnauthorizedAccessException', target: name },
      );
    }
    this.#commands.removeAlias(name, undefined, force);
  }

  #find(name: string): { definition: string; options: readonly string[] } | undefined {
    const lower = name.toLowerCase();
    return this.#commands.aliases().find(each => each.name.toLowerCase() === lower);
  }
}
