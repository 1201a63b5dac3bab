import type { Answer, Behaviour, SandboxCall } from '../behaviour.ts';
import { created, noContent, ok } from '../behaviour.ts';
import { numberOf, optionalTextOf, type Row, textOf } from '../database.ts';
import { alreadyExists, badInput, invalidProperty, SandboxFault } from '../fault.ts';
import { type FilterFields, readFilter, startsWith } from '../filter.ts';
import { selfLink } from '../links.ts';
import { enumKey, type Members, partMember, textMember } from '../members.ts';
import { positionEdge, readSeek, seekCollection, seekRows } from '../paging.ts';
import { auditedCustomer, customerById, customerOf } from '../rows.ts';
import { partnerOf } from '../seed/partner.ts';
import { seedRoles } from '../seed/people.ts';
import { generatedPassword } from '../user-rules.ts';
import { checkBillingProfile } from './address-rules.ts';
import { billingBody, companyBody } from './customer-profiles.ts';

/** In a list: without billing profile, commerce id and address. */
function listed(row: Row): unknown {
  const id = textOf(row, 'id');
  return {
    id,
    companyProfile: {
      tenantId: id,
      domain: textOf(row, 'domain'),
      companyName: textOf(row, 'company_name'),
      links: selfLink(`/customers/${id}/profiles/company`),
      attributes: { objectType: 'CustomerCompanyProfile' },
    },
    relationshipToPartner: textOf(row, 'relationship'),
    links: selfLink(`/customers/${id}`),
    attributes: { objectType: 'Customer' },
  };
}

function detailed(row: Row): unknown {
  const id = textOf(row, 'id');
  return {
    id,
    commerceId: textOf(row, 'commerce_id'),
    companyProfile: companyBody(row),
    billingProfile: billingBody(row),
    relationshipToPartner: textOf(row, 'relationship'),
    allowDelegatedAccess: numberOf(row, 'delegated') === 1,
    customDomains: [textOf(row, 'domain')],
    associatedPartnerId: optionalTextOf(row, 'associated_partner_id'),
    links: selfLink(`/customers/${id}`),
    attributes: { objectType: 'Customer' },
  };
}

const filterFields: FilterFields = new Map([
  ['companyname', startsWith('company_name')],
  ['displayname', startsWith('company_name')],
  ['domain', startsWith('domain')],
  ['defaultdomainname', startsWith('domain')],
  ['indirectreseller', startsWith('reseller_id')],
  ['indirectcloudsolutionprovider', startsWith("(SELECT value FROM settings WHERE name = 'partnerId')")],
]);

const defaultPage = 500;

const list: Behaviour = call => {
  const seek = readSeek(call, defaultPage);
  const filter = readFilter(seek.filter, filterFields);
  const where = `relationship <> 'none' AND ${filter.sql}`;
  const page = seekRows(
    call.state.database,
    { select: 'SELECT * FROM customers', where, values: filter.values, sort: 'position' },
    seek,
  );
  return ok(seekCollection(call, seek, page, page.rows.map(listed), positionEdge));
};

const get: Behaviour = call => ok(detailed(customerOf(call)));

/** Customers that an integration sandbox may have (code 800018 beyond); looked at in strict mode only. */
const sandboxLimit = 75;

const create: Behaviour = call => {
  const { state, body } = call;
  const company = partMember(body, 'companyProfile') ?? {};
  const billing = checkBillingProfile(partMember(body, 'billingProfile'), company);
  const domain = domainOf(company);
  const count = numberOf(state.database.get('SELECT COUNT(*) AS count FROM customers') ?? {}, 'count');
  if (state.strict && count >= sandboxLimit)
    throw new SandboxFault(400, 800018, 'The limit of the sandbox account is reached.');
  if (state.database.get('SELECT id FROM customers WHERE domain = ?', domain) !== undefined) {
    throw alreadyExists(`The domain ${domain} is already taken.`);
  }
  const chance = state.fresh('customer');
  const [id, commerceId, etag] = [chance.guid(), chance.guid(), chance.digits(19)];
  const profile = { id: chance.guid(), ...billing };
  const { address } = billingAddress(profile);
  const associated = textMember(body, 'associatedPartnerId') ?? null;
  const reseller =
    associated === null ? undefined : state.database.get('SELECT id FROM partners WHERE mpn_id = ?', associated);
  state.database.run(
    `INSERT INTO customers (id, commerce_id, domain, company_name, relationship, delegated, email, registration_number, associated_partner_id, reseller_id, address, billing, billing_etag, peopled)
     VALUES (?, ?, ?, ?, 'reseller', 1, ?, ?, ?, ?, ?, ?, ?, 1)`,
    id,
    commerceId,
    domain,
    textMember(profile, 'companyName') ?? '',
    textMember(profile, 'email') ?? null,
    textMember(company, 'organizationRegistrationNumber') ?? null,
    associated,
    reseller === undefined ? null : textOf(reseller, 'id'),
    JSON.stringify(address),
    JSON.stringify(profile),
    etag,
  );
  const password = firstAdministrator(call, id, domain);
  const row = customerById(state, id) ?? {};
  call.audit({
    operationType: 'add_customer',
    resourceType: 'customer',
    ...auditedCustomer(row),
    newValue: listed(row),
  });
  return created(newCustomer(row, { userName: 'admin', password }));
};

function domainOf(company: Members): string {
  const domain = textMember(company, 'domain');
  if (domain === undefined) throw badInput('The domain of the company profile is required.');
  if (!/^[a-z0-9][a-z0-9.-]*\.[a-z]{2,}$/i.test(domain)) throw invalidProperty(`'${domain}' is not a domain name.`);
  return domain.toLowerCase();
}

function billingAddress(profile: Members): { address: unknown } {
  const { firstName: _first, lastName: _last, ...address } = partMember(profile, 'defaultAddress') ?? {};
  return { address };
}

function firstAdministrator(call: SandboxCall, customerId: string, domain: string): string {
  const chance = call.state.fresh('administrator');
  const roles = seedRoles(call.state, customerId, chance);
  const id = chance.guid();
  call.state.database.run(
    `INSERT INTO users (customer_id, id, user_principal_name, display_name, domain_type, state) VALUES (?, ?, ?, 'Administrator', 'none', 'active')`,
    customerId,
    id,
    `admin@${domain}`,
  );
  const role = roles.get('Company Administrator') ?? '';
  call.state.database.run('INSERT INTO role_members (role_id, user_id) VALUES (?, ?)', role, id);
  return generatedPassword(chance);
}

/** The answer to a create: no links of its own, and the only place where the first administrator's password stands. */
function newCustomer(row: Row, userCredentials: { userName: string; password: string }): unknown {
  const { links: _links, ...billingProfile } = billingBody(row);
  const { tenantId, domain, companyName, organizationRegistrationNumber, attributes } = companyBody(row);
  return {
    id: textOf(row, 'id'),
    commerceId: textOf(row, 'commerce_id'),
    companyProfile: { tenantId, domain, companyName, organizationRegistrationNumber, attributes },
    billingProfile,
    relationshipToPartner: textOf(row, 'relationship'),
    allowDelegatedAccess: true,
    userCredentials,
    associatedPartnerId: optionalTextOf(row, 'associated_partner_id'),
    attributes: { objectType: 'Customer' },
  };
}

/** Ends the relationship; every other member is ignored. The answer is only what was changed. */
const patch: Behaviour = (call): Answer => {
  const customer = customerOf(call);
  const wanted = textMember(call.body, 'relationshipToPartner');
  if (wanted === undefined) throw badInput('The relationshipToPartner is required.');
  const relationship = enumKey(wanted);
  if (relationship !== 'none' && relationship !== enumKey(textOf(customer, 'relationship'))) {
    throw invalidProperty(`The relationship can only be set to 'none'.`);
  }
  call.state.database.run('UPDATE customers SET relationship = ? WHERE id = ?', relationship, textOf(customer, 'id'));
  if (relationship === 'none') {
    call.audit({
      operationType: 'remove_partner_customer_relationship',
      resourceType: 'customer',
      ...auditedCustomer(customer),
    });
  }
  return ok({ relationshipToPartner: relationship, attributes: { objectType: 'Customer' } });
};

const remove: Behaviour = call => {
  const customer = customerOf(call);
  call.state.database.run('DELETE FROM customers WHERE id = ?', textOf(customer, 'id'));
  call.audit({
    operationType: 'delete_customer',
    resourceType: 'customer',
    ...auditedCustomer(customer),
    oldValue: listed(customer),
  });
  return noContent;
};

const invitation: Behaviour = call => {
  const { id } = partnerOf(call.state);
  const url = `https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=${id}&msppId=0#/BillingAccounts/partner-invitation`;
  return ok({ url, attributes: { objectType: 'RelationshipRequest' } });
};

export const customerBehaviours: readonly (readonly [string, Behaviour])[] = [
  ['customers.list', list],
  ['customers.get', get],
  ['customers.create', create],
  ['customers.patch', patch],
  ['customers.delete', remove],
  ['customers.relationshiprequests.get', invitation],
];
