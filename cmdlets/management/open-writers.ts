import type { CmdletContext, ContentOptions, ContentWriter, ItemPath } from '#cmdlet';
import type { Value } from '#values';
import { writableItems } from './content-items.ts';
import { type ContentArguments, contentOptions } from './content-options.ts';
import { raiseNoInterface } from './not-supported.ts';
import { attempt } from './report-errors.ts';
import type { ItemArguments } from './select-items.ts';

export interface WriteArguments extends ItemArguments, ContentArguments {
  readonly Value: readonly Value[] | null;
  readonly PassThru?: boolean | undefined;
}

/** The items that Set-Content and Add-Content write to. They stay open while the same paths are asked for. */
export class OpenWriters {
  readonly #append: boolean;
  #key: string | null = null;
  #writers: ContentWriter[] = [];

  constructor(append: boolean) {
    this.#append = append;
  }

  write(bound: WriteArguments, context: CmdletContext): void {
    const key = JSON.stringify([bound.LiteralPath ?? null, bound.Path ?? null]);
    if (key !== this.#key) {
      this.close();
      this.#open(bound, context);
      this.#key = key;
    }
    const values = bound.Value ?? [null];
    for (const writer of this.#writers) attempt(context, () => writer.write(values));
    if (bound.PassThru && this.#writers.length > 0) context.writeAll(values);
  }

  #open(bound: WriteArguments, context: CmdletContext): void {
    const options = contentOptions(bound, this.#append, context);
    const action = this.#append ? 'Add Content' : 'Set Content';
    for (const item of writableItems(context, bound)) {
      if (!context.shouldProcess(`Path: ${context.shell.drives.shown(item)}`, action)) continue;
      attempt(context, () => this.#writers.push(openWriter(item, options, bound.Force ?? false)));
    }
  }

  close(): void {
    const writers = this.#writers;
    this.#writers = [];
    this.#key = null;
    for (const writer of writers) writer.close();
  }
}

function openWriter({ provider, path }: ItemPath, options: ContentOptions, force: boolean): ContentWriter {
  if (!provider.openWriter) return raiseNoInterface('IContentCmdletProvider');
  return provider.openWriter(path, options, force);
}
