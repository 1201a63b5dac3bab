import type { ItemPage } from '#sdk';

/** The first page of a list, or the one after a token. */
export async function pageOf<T>(pages: AsyncIterable<ItemPage<T>>): Promise<ItemPage<T>> {
  for await (const found of pages) return found;
  return { items: [], continuationToken: undefined };
}
