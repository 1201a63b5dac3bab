import type { ScriptBlock } from '#values';
import type { PartKey } from './shell.ts';

/** Script blocks that Register-ArgumentCompleter has registered; completion asks here. */
export class ArgumentCompleters {
  readonly #blocks = new Map<string, ScriptBlock>();

  /** `command` null: for the parameter of any command. A null block takes the registration back. */
  register(command: string | null, parameter: string, block: ScriptBlock | null): void {
    this.#put(`${command?.toLowerCase() ?? ''}:${parameter.toLowerCase()}`, block);
  }
  /** For a program; `command` null: for every program that has none of its own. */
  registerNative(command: string | null, block: ScriptBlock | null): void {
    this.#put(`native ${command?.toLowerCase() ?? ''}`, block);
  }
  find(command: string, parameter: string): ScriptBlock | null {
    const name = parameter.toLowerCase();
    return this.#blocks.get(`${command.toLowerCase()}:${name}`) ?? this.#blocks.get(`:${name}`) ?? null;
  }
  findNative(command: string): ScriptBlock | null {
    return this.#blocks.get(`native ${command.toLowerCase()}`) ?? this.#blocks.get('native ') ?? null;
  }

  #put(key: string, block: ScriptBlock | null): void {
    if (block) this.#blocks.set(key, block);
    else this.#blocks.delete(key);
  }
}

export const argumentCompleters: PartKey<ArgumentCompleters> = {
  name: 'argumentCompleters',
  create: () => new ArgumentCompleters(),
};
