import { html } from 'hono/html';
import { type CustomerFrame, companyName, customerPage } from './customer-frame.ts';

/** Who the customer is. */
export function accountPage(frame: CustomerFrame): Response | Promise<Response> {
  const { customer } = frame;
  const { companyProfile, billingProfile, relationshipToPartner } = customer;
  const address = billingProfile?.defaultAddress;
  const facts: readonly (readonly [string, string | null | undefined])[] = [
    ['Domain', companyProfile?.domain],
    ['Microsoft ID', customer.id],
    ['Relationship', relationshipToPartner],
    ['Billing contact', [billingProfile?.firstName, billingProfile?.lastName].filter(Boolean).join(' ')],
    ['Email', billingProfile?.email],
    ['Address', [address?.addressLine1, address?.city, address?.state, address?.postalCode].filter(Boolean).join(', ')],
    ['Country', address?.country],
  ];
  const body = html`<dl>
${facts.map(([name, value]) => (value ? html`<dt>${name}</dt><dd>${value}</dd>` : ''))}
</dl>`;
  return customerPage(frame, 'account', { title: companyName(customer), body });
}
