import type { SQLInputValue } from 'node:sqlite';
import type { SandboxCall } from './behaviour.ts';
import { type Database, numberOf, type Row } from './database.ts';
import { badInput } from './fault.ts';
import { linkTo } from './links.ts';
import { enumKey } from './members.ts';

/** What a list is sorted by: SQL over the row, and its place in a page's edge. */
type Edge = readonly [string | number, number];

interface Token {
  readonly path: string;
  readonly size: number;
  readonly filter: string;
  readonly sort: string;
  readonly descending: boolean;
  readonly range: string;
  readonly first: Edge;
  readonly last: Edge;
}

export interface SeekRequest {
  readonly size: number;
  readonly filter: string | undefined;
  readonly sort: string | undefined;
  readonly descending: boolean;
  /** What else narrows the list, in the list's own form. */
  readonly range: string;
  readonly operation: 'first' | 'next' | 'previous' | 'last';
  readonly from: Token | undefined;
}

export interface SeekRows {
  readonly rows: readonly Row[];
  /** Is there something after the last row? */
  readonly more: boolean;
}

const largestPage = 500;
const numbered = ['next', 'previous', 'first', 'last', 'pageindex'];

/**
 * Reads size, filter, sort and seek of a list. The continuation token holds all of them, since a seek brings nothing but itself.
 * `size=0` is the default size; more than 500 is 500.
 */
export function readSeek(call: SandboxCall, defaultSize: number): SeekRequest {
  const { query, headers } = call;
  const text = headers.get('MS-ContinuationToken') || query.get('continuationToken') || undefined;
  const token = text === undefined ? undefined : decodeToken(text, pathOf(call));
  const named = query.get('seekOperation');
  const operation = seekOperation(named, token !== undefined);
  if (token === undefined && (operation === 'next' || operation === 'previous')) {
    throw badInput('The continuation token is missing.');
  }
  return {
    size: sizeOf(query.get('size'), token?.size ?? defaultSize),
    filter: query.get('filter') ?? (token?.filter || undefined),
    sort: query.get('sortField') ?? (token?.sort || undefined),
    descending: token?.descending ?? /^desc/i.test(query.get('sortDirection') ?? ''),
    range: token?.range ?? '',
    operation,
    from: token,
  };
}

function seekOperation(named: string | undefined, hasToken: boolean): SeekRequest['operation'] {
  if (named === undefined || named === '') return hasToken ? 'next' : 'first';
  const name = numbered[Number(named)] ?? enumKey(named);
  if (name === 'next' || name === 'previous' || name === 'first' || name === 'last') return name;
  throw badInput(`The seek operation '${named}' is not supported.`);
}

function sizeOf(text: string | undefined, fallback: number): number {
  if (text === undefined || text === '') return fallback;
  if (!/^\d{1,9}$/.test(text)) throw badInput('The page size is not a number.');
  const size = Number(text);
  return size === 0 ? fallback : Math.min(size, largestPage);
}

/** Path of the call without query, in lower case: a token is good for the list that gave it. */
function pathOf(call: SandboxCall): string {
  return (call.link.split('?')[0] ?? '').toLowerCase();
}

function decodeToken(text: string, path: string): Token {
  try {
    const token: Token = JSON.parse(Buffer.from(text, 'base64').toString('utf8'));
    if (token.path === path && Array.isArray(token.first) && Array.isArray(token.last)) return token;
  } catch {
    // Refused below, like a token of another list.
  }
  throw badInput('The continuation token is not valid.');
}

/** Rows of the page that is wanted. `sort` is SQL of the sort key, never text of a caller's. */
export function seekRows(
  database: Database,
  source: { select: string; where: string; values: readonly SQLInputValue[]; sort: string },
  seek: SeekRequest,
): SeekRows {
  const backwards = seek.operation === 'previous' || seek.operation === 'last';
  const down = seek.descending !== backwards;
  const edge =
    seek.operation === 'next' ? seek.from?.last : seek.operation === 'previous' ? seek.from?.first : undefined;
  const bound = edge === undefined ? '' : ` AND (${source.sort}, position) ${down ? '<' : '>'} (?, ?)`;
  const way = down ? 'DESC' : 'ASC';
  const sql = `${source.select} WHERE ${source.where}${bound} ORDER BY ${source.sort} ${way}, position ${way} LIMIT ?`;
  const found = database.all(sql, ...source.values, ...(edge ?? []), seek.size + 1);
  if (seek.operation === 'next' && found.length === 0) throw badInput('There are no more pages.');
  const rows = found.slice(0, seek.size);
  return backwards
    ? { rows: rows.reverse(), more: seek.operation === 'previous' }
    : { rows, more: found.length > seek.size };
}

/** The envelope of a seek based list. `self` repeats the query, with `UserStatus` where the call said `UserState`. */
export function seekCollection(
  call: SandboxCall,
  seek: SeekRequest,
  page: SeekRows,
  items: readonly unknown[],
  edgeOf: (row: Row) => Edge,
): unknown {
  const self = linkTo(call.link.replace(/UserState/gi, 'UserStatus'));
  const attributes = { objectType: 'Collection' };
  const [first, last] = [page.rows[0], page.rows.at(-1)];
  if (!page.more || first === undefined || last === undefined)
    return { totalCount: items.length, items, links: { self }, attributes };
  const continuationToken = encodeToken({
    path: pathOf(call),
    size: seek.size,
    filter: seek.filter ?? '',
    sort: seek.sort ?? '',
    descending: seek.descending,
    range: seek.range,
    first: edgeOf(first),
    last: edgeOf(last),
  });
  const uri = `${call.link.split('?')[0]}?size=${seek.size}&seekOperation=Next`;
  const next = linkTo(uri, [{ key: 'MS-ContinuationToken', value: continuationToken }]);
  return { totalCount: items.length, items, links: { self, next }, continuationToken, attributes };
}

function encodeToken(token: Token): string {
  return Buffer.from(JSON.stringify(token)).toString('base64');
}

export function positionEdge(row: Row): Edge {
  return [numberOf(row, 'position'), numberOf(row, 'position')];
}
