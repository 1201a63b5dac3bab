import type { Behaviour, SandboxCall } from '../behaviour.ts';
import { day } from '../clock.ts';
import { textOf } from '../database.ts';
import { badInput } from '../fault.ts';
import { equalTo, type FilterFields, readFilter, substring } from '../filter.ts';
import { positionEdge, readSeek, seekCollection, seekRows } from '../paging.ts';

const filterFields: FilterFields = new Map([
  ['companyname', substring('customer_name')],
  ['customerid', equalTo('customer_id')],
  ['resourcetype', equalTo('resource_type')],
]);

/** Clients send `2026-11-01`, `11/01/2026 00:00:00` and `6/1/2017 12:00:00 AM`. */
function dateOf(text: string | undefined, name: string): number | undefined {
  if (text === undefined || text.trim() === '') return undefined;
  const plain = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  const instant = Date.parse(plain === null ? `${text.replace(/Z$/, '')} UTC` : `${text.trim()}T00:00:00Z`);
  const read = Number.isNaN(instant) ? Date.parse(text) : instant;
  if (Number.isNaN(read)) throw badInput(`The ${name} is not a date.`);
  return read;
}

const defaultPage = 500;

/** Start and end of the time that is asked for, milliseconds. A date without time means the whole day. */
function rangeOf(call: SandboxCall): [number, number] {
  const now = call.state.now();
  const start = dateOf(call.query.get('startDate'), 'startDate') ?? now - 30 * day;
  if (start < now - 90 * day - day) throw badInput('The startDate is more than 90 days ago.');
  const named = dateOf(call.query.get('endDate'), 'endDate');
  return [start, named === undefined ? now + day : named % day === 0 ? named + day - 1 : named];
}

/** Newest first. This list alone comes without the byte order mark: one client reads it only so. */
const list: Behaviour = call => {
  const asked = readSeek(call, defaultPage);
  const [start = 0, end = 0] = asked.range === '' ? rangeOf(call) : asked.range.split(' ').map(Number);
  const seek = { ...asked, descending: true, range: `${start} ${end}` };
  const filter = readFilter(seek.filter, filterFields);
  const where = `at >= ? AND at <= ? AND ${filter.sql}`;
  const source = {
    select: 'SELECT * FROM audit_records',
    where,
    values: [start, end, ...filter.values],
    sort: 'position',
  };
  const page = seekRows(call.state.database, source, seek);
  const items = page.rows.map((row): unknown => JSON.parse(textOf(row, 'body')));
  return { status: 200, body: seekCollection(call, seek, page, items, positionEdge), mark: false };
};

export const auditBehaviours: readonly (readonly [string, Behaviour])[] = [['auditrecords.list', list]];
