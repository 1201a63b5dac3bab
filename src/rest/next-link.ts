import { isRecord, member } from './body.ts';
import { PartnerError } from './partner-error.ts';

/**
 * Where a list goes on: plain data that may travel to the caller and back. The last three members detect a service that sends a
 * link again (Brent's cycle detection), without keeping every link seen.
 */
export interface NextLink {
  /** Path and query from the root of the host. */
  readonly address: string;
  readonly method: string;
  readonly headers: readonly (readonly [string, string])[];
  /** Did the page before have items? A link that was made otherwise does not say. */
  readonly afterItems?: boolean;
  readonly mark: string;
  readonly distance: number;
  readonly power: number;
}

/** Items of a page: those that are null are left out, one bad item never loses the others. */
export function itemsOf<T>(page: unknown): readonly T[] {
  const items: unknown = Array.isArray(page) ? page : member(page, 'items');
  return Array.isArray(items) ? (items.filter(item => item !== null && item !== undefined) as T[]) : [];
}

const tokenHeader = 'MS-ContinuationToken';

/**
 * Reads `links.next` of a page, or its continuation token when it has no links at all. `base` is the address of the service and
 * `current` the path and query that gave the page.
 */
export function nextLinkOf(
  page: unknown,
  base: URL,
  current: string,
  before: NextLink | undefined,
): NextLink | undefined {
  const links = member(page, 'links');
  const afterItems = itemsOf(page).length > 0;
  const next = member(links, 'next');
  const uri = member(next, 'uri');
  if (typeof uri === 'string' && uri !== '') {
    const method = member(next, 'method');
    return follow(
      {
        address: resolveLink(uri, base),
        method: typeof method === 'string' ? method : 'GET',
        headers: headersOf(next),
        afterItems,
      },
      before,
    );
  }
  const token = member(page, 'continuationToken');
  if (links === undefined && typeof token === 'string' && token !== '') {
    const url = new URL(current, base);
    url.searchParams.set('seekOperation', 'Next');
    return follow(
      { address: url.pathname + url.search, method: 'GET', headers: [[tokenHeader, token]], afterItems },
      before,
    );
  }
  return undefined;
}

/**
 * Resolves a link against the service: `/customers?…`, `/v1/customers?…`, `customers?…` and absolute ones are all seen. Never joins
 * two version segments, and never leaves the service's own origin, since the link's request carries the token.
 */
export function resolveLink(uri: string, base: URL): string {
  // A leading `//` would be read as a host name.
  const url = new URL(uri.replace(/^\/{2,}/, '/'), base);
  if (url.origin !== base.origin) {
    throw new PartnerError({
      kind: 'Service',
      description: `The next link points to another host (${url.host}) and is not followed.`,
    });
  }
  const path = url.pathname.replace(/\/{2,}/g, '/').replace(/^(?:\/v1)+(?=\/)/i, '');
  const versioned = /^\/(?:webhooks|partner)\/v\d+\//i.test(path) ? path : `/v1${path}`;
  return versioned + url.search;
}

function headersOf(next: unknown): (readonly [string, string])[] {
  const headers = member(next, 'headers');
  if (!Array.isArray(headers)) return [];
  return headers.flatMap((header: unknown): (readonly [string, string])[] => {
    const key = member(header, 'key');
    const value = member(header, 'value');
    return typeof key === 'string' && typeof value === 'string' ? [[key, value]] : [];
  });
}

type Target = Pick<NextLink, 'address' | 'method' | 'headers' | 'afterItems'>;

function fingerprint(link: Target): string {
  return `${link.address} ${link.headers.map(([key, value]) => `${key}=${value}`).join(' ')}`;
}

function follow(target: Target, before: NextLink | undefined): NextLink {
  const print = fingerprint(target);
  if (before === undefined) return { ...target, mark: print, distance: 0, power: 1 };
  if (print === before.mark || print === fingerprint(before)) {
    throw new PartnerError({
      kind: 'Service',
      description: 'The service sent the same next link twice. The list is not complete.',
    });
  }
  const distance = before.distance + 1;
  return distance === before.power
    ? { ...target, mark: print, distance: 0, power: before.power * 2 }
    : { ...target, mark: before.mark, distance, power: before.power };
}

/** Reads a link that came back from a caller; undefined when it is none. */
export function asNextLink(value: unknown): NextLink | undefined {
  if (!isRecord(value) || typeof value['address'] !== 'string' || !Array.isArray(value['headers'])) return undefined;
  const { address, method, mark, distance, power } = value;
  return {
    address,
    method: typeof method === 'string' ? method : 'GET',
    headers: headersOf({ headers: value['headers'].map(pair => ({ key: pair?.[0], value: pair?.[1] })) }),
    ...(typeof value['afterItems'] === 'boolean' ? { afterItems: value['afterItems'] } : {}),
    mark: typeof mark === 'string' ? mark : '',
    distance: typeof distance === 'number' ? distance : 0,
    power: typeof power === 'number' ? power : 1,
  };
}
