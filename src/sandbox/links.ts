export interface Link {
  readonly uri: string;
  readonly method: string;
  readonly headers: readonly { readonly key: string; readonly value: string }[];
}

/** Link addresses have no `/v1`. */
export function linkTo(uri: string, headers: Link['headers'] = []): Link {
  return { uri, method: 'GET', headers };
}

export const selfLink = (uri: string) => ({ self: linkTo(uri) });

/** A collection that comes whole: no links. */
export function wholeCollection(items: readonly unknown[]): unknown {
  return { totalCount: items.length, items, attributes: { objectType: 'Collection' } };
}
