import type { Page } from '#rest';
import type { RequestOptions } from './call-scope.ts';

export interface ListOptions extends RequestOptions {
  /** Items of one page, at most 500; the service's own size without it. Lists without pages take no notice. */
  readonly pageSize?: number | undefined;
  /** Goes on after the page that gave this token. */
  readonly continuationToken?: string | undefined;
}

export interface ItemPage<T> {
  readonly items: readonly T[];
  /** For a later `list({ continuationToken })`; undefined after the last page. */
  readonly continuationToken: string | undefined;
}

/** A list that is read page by page while it is gone through. Each way of going through it starts anew. */
export class ItemList<T> implements AsyncIterable<T> {
  readonly #read: () => AsyncIterable<Page<T>>;

  constructor(read: () => AsyncIterable<Page<T>>) {
    this.#read = read;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    for await (const page of this.#read()) yield* page.items;
  }

  async *pages(): AsyncGenerator<ItemPage<T>, void, undefined> {
    for await (const { items, next } of this.#read()) {
      const token = next?.headers.find(([name]) => name.toLowerCase() === 'ms-continuationtoken');
      yield { items, continuationToken: token?.[1] };
    }
  }

  /** At most `count` items; asks for no page that is not needed for them. */
  async first(count: number): Promise<T[]> {
    const found: T[] = [];
    if (count <= 0) return found;
    for await (const item of this) {
      found.push(item);
      if (found.length >= count) break;
    }
    return found;
  }

  async toArray(): Promise<T[]> {
    const found: T[] = [];
    for await (const page of this.#read()) for (const item of page.items) found.push(item);
    return found;
  }
}
