import type { Behaviour } from '../behaviour.ts';
import { ok } from '../behaviour.ts';
import { textOf } from '../database.ts';
import { invalidProperty, SandboxFault, staleETag } from '../fault.ts';
import { selfLink } from '../links.ts';
import { type Members, partMember, storedMembers, textMember, without } from '../members.ts';
import { partnerOf } from '../seed/partner.ts';
import type { SandboxState } from '../state.ts';
import { etagOf } from './customer-profiles.ts';

function stored(state: SandboxState, name: string): Members {
  const row = state.database.get('SELECT body FROM profiles WHERE name = ?', name);
  return storedMembers(row === undefined ? '{}' : textOf(row, 'body'));
}

function shown(profile: Members, name: string): Members {
  const { attributes, ...members } = profile;
  return { ...members, links: selfLink(`/profiles/${name}`), attributes };
}

function reading(name: string): Behaviour {
  return call => ok(shown(stored(call.state, name), name));
}

/** A replacement: what the body leaves out keeps its value, since clients leave out what they do not know. */
function writing(name: string): Behaviour {
  return call => {
    const { state, body, headers } = call;
    const before = stored(state, name);
    const etag = textMember(partMember(before, 'attributes') ?? {}, 'etag');
    const given = etagOf(body, headers);
    if (etag !== undefined && given !== undefined && given !== etag) throw staleETag();
    const fresh = etag === undefined ? {} : { etag: `-${state.fresh('etag').digits(18)}` };
    const readOnly = [
      'links',
      'attributes',
      'id',
      'tenantId',
      'domain',
      'profileType',
      'vettingStatus',
      'vettingSubStatus',
    ];
    const after = {
      ...before,
      ...without(body, ...readOnly),
      attributes: { ...fresh, objectType: partMember(before, 'attributes')?.['objectType'] },
    };
    state.database.run('UPDATE profiles SET body = ? WHERE name = ?', JSON.stringify(after), name);
    const partner = partnerOf(state).id;
    call.audit({
      operationType: `update_partner_${name}_profile`,
      resourceType: 'partner_profile',
      customerId: partner,
      oldValue: before,
      newValue: after,
    });
    return ok(shown(after, name));
  };
}

const legalBusiness: Behaviour = call => {
  const version = call.query.get('vettingVersion');
  if (version !== undefined && !/^(current|last_?finalized)$/i.test(version))
    throw invalidProperty(`'${version}' is not a vetting version.`);
  return reading('legalbusiness')(call);
};

const mpn: Behaviour = call => {
  const own = stored(call.state, 'mpn');
  const wanted = call.query.get('mpnId');
  if (wanted === undefined || wanted === '' || wanted === own['mpnId']) return ok(shown(own, 'mpn'));
  const partner = call.state.database.get('SELECT * FROM partners WHERE mpn_id = ?', wanted);
  if (partner === undefined) throw new SandboxFault(404, 3000, `No partner with the MPN id '${wanted}' exists.`);
  return ok(shown({ ...own, partnerName: textOf(partner, 'name'), mpnId: wanted }, 'mpn'));
};

export const partnerProfileBehaviours: readonly (readonly [string, Behaviour])[] = [
  ['profiles.organization.get', reading('organization')],
  ['profiles.organization.update', writing('organization')],
  ['profiles.legalbusiness.get', legalBusiness],
  ['profiles.legalbusiness.update', writing('legalbusiness')],
  ['profiles.billing.get', reading('billing')],
  ['profiles.billing.update', writing('billing')],
  ['profiles.support.get', reading('support')],
  ['profiles.support.update', writing('support')],
  ['profiles.mpn.get', mpn],
];
