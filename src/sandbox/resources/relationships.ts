import type { Behaviour } from '../behaviour.ts';
import { ok } from '../behaviour.ts';
import { type Row, textOf } from '../database.ts';
import { badInput, SandboxFault } from '../fault.ts';
import { readFilter, startsWith } from '../filter.ts';
import { wholeCollection } from '../links.ts';
import { enumKey } from '../members.ts';
import { customerOf } from '../rows.ts';

function relationshipBody(row: Row, more: Record<string, unknown>): unknown {
  return {
    id: textOf(row, 'id'),
    name: textOf(row, 'name'),
    relationshipType: 'is_indirect_cloud_solution_provider_of',
    ...more,
    mpnId: textOf(row, 'mpn_id'),
    attributes: { objectType: 'PartnerRelationship' },
  };
}

/** The partner of the sandbox is an indirect provider: it has resellers and no provider above it. */
const list: Behaviour = call => {
  const type = call.query.get('relationship_type');
  if (type === undefined || type === '') throw badInput('The relationship_type is required.');
  const key = enumKey(type);
  if (key !== 'isindirectcloudsolutionproviderof' && key !== 'isindirectresellerof') {
    throw new SandboxFault(400, 900126, `'${type}' is not a relationship type.`);
  }
  if (key === 'isindirectresellerof') return ok(wholeCollection([]));
  const filter = readFilter(call.query.get('filter'), new Map([['name', startsWith('name')]]));
  const rows = call.state.database.all(
    `SELECT * FROM partners WHERE ${filter.sql} ORDER BY position`,
    ...filter.values,
  );
  // The one member whose text is not in lower case.
  return ok(
    wholeCollection(rows.map(row => relationshipBody(row, { state: 'Active', location: textOf(row, 'location') }))),
  );
};

/** Without state and location. */
const ofCustomer: Behaviour = call => {
  const rows = call.state.database.all('SELECT * FROM partners WHERE id = ?', textOf(customerOf(call), 'reseller_id'));
  return ok(wholeCollection(rows.map(row => relationshipBody(row, {}))));
};

export const relationshipBehaviours: readonly (readonly [string, Behaviour])[] = [
  ['relationships.list', list],
  ['customers.relationships.list', ofCustomer],
];
