import type { Behaviour } from '../behaviour.ts';
import { ok } from '../behaviour.ts';
import { optionalTextOf, type Row, textOf } from '../database.ts';
import { badInput, staleETag } from '../fault.ts';
import { selfLink } from '../links.ts';
import { partMember, storedMembers, textMember, without } from '../members.ts';
import { auditedCustomer, customerById, customerOf } from '../rows.ts';
import { checkAddress, cultureName } from './address-rules.ts';

/** The state is called region in a company profile. */
export function companyBody(row: Row) {
  const id = textOf(row, 'id');
  const { state, ...address } = storedMembers(textOf(row, 'address'));
  return {
    tenantId: id,
    domain: textOf(row, 'domain'),
    companyName: textOf(row, 'company_name'),
    address: state === undefined ? address : { ...address, region: state },
    email: optionalTextOf(row, 'email'),
    organizationRegistrationNumber: optionalTextOf(row, 'registration_number'),
    links: selfLink(`/customers/${id}/profiles/company`),
    attributes: { objectType: 'CustomerCompanyProfile' },
  };
}

export function billingBody(row: Row): Record<string, unknown> {
  return {
    ...storedMembers(textOf(row, 'billing')),
    links: selfLink(`/customers/${textOf(row, 'id')}/profiles/billing`),
    attributes: { etag: textOf(row, 'billing_etag'), objectType: 'CustomerBillingProfile' },
  };
}

/** The ETag of a write: in the body's attributes, or in If-Match; undefined when the call brings none. */
export function etagOf(body: Readonly<Record<string, unknown>>, headers: Headers): string | undefined {
  const inBody = textMember(partMember(body, 'attributes') ?? {}, 'etag');
  return inBody ?? headers.get('If-Match')?.replace(/^W\//, '').replaceAll('"', '');
}

const updateBilling: Behaviour = call => {
  const { state, body, headers } = call;
  const customer = customerOf(call);
  const etag = etagOf(body, headers);
  if (etag !== undefined && etag !== textOf(customer, 'billing_etag')) throw staleETag();
  const address = partMember(body, 'defaultAddress');
  if (address === undefined) throw badInput('The defaultAddress of the billing profile is required.');
  checkAddress(address);
  const before = storedMembers(textOf(customer, 'billing'));
  const kept = {
    id: before['id'],
    email: before['email'],
    culture: before['culture'],
    language: before['language'],
    companyName: before['companyName'],
  };
  const profile = { ...kept, ...without(body, 'id', 'links', 'attributes') };
  const culture = cultureName(textMember(profile, 'culture') ?? 'en-US');
  const id = textOf(customer, 'id');
  state.database.run(
    'UPDATE customers SET billing = ?, billing_etag = ? WHERE id = ?',
    JSON.stringify({ ...profile, culture }),
    state.fresh('etag').digits(19),
    id,
  );
  const row = customerById(state, id) ?? {};
  const values = { oldValue: billingBody(customer), newValue: billingBody(row) };
  call.audit({
    operationType: 'update_customer_billing_profile',
    resourceType: 'customer_billing_profile',
    ...auditedCustomer(customer),
    ...values,
  });
  return ok(billingBody(row));
};

export const customerProfileBehaviours: readonly (readonly [string, Behaviour])[] = [
  ['customers.profiles.company.get', call => ok(companyBody(customerOf(call)))],
  ['customers.profiles.billing.get', call => ok(billingBody(customerOf(call)))],
  ['customers.profiles.billing.update', updateBilling],
];
