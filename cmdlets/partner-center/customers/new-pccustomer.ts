import { type CmdletContext, defineCmdlet, ps } from '#cmdlet';
import type { Value } from '#values';
import { jsonOfValue } from '../json-values.ts';
import { saToken } from '../parameters.ts';
import { PartnerCalls } from '../partner-calls.ts';
import { wireNames } from '../wire-names.ts';
import {
  addressObject,
  addressParameters,
  billingParameters,
  billingProfileObject,
  companyProfileObject,
  personParameters,
} from './customer-parts.ts';
import { pcCustomer } from './pc-customer.ts';

const { AddressLine2: _, ...address } = addressParameters;

/** New-PCCustomer: the answer is the only place where the first administrator's password stands. */
export default defineCmdlet({
  name: 'New-PCCustomer',
  module: 'PartnerCenterModule',
  className: 'New-PCCustomer',
  synopsis: 'Creates a customer.',
  description: 'The answer has the first administrator in userCredentials, and no later answer has it again.',
  outputs: ['Customer'],
  parameters: {
    ...billingParameters,
    ...address,
    ...personParameters,
    Domain: { type: ps.string(), help: 'The domain of the customer: contoso.onmicrosoft.com.' },
    BillingProfile: { type: ps.psobject(), help: 'What New-PCCustomerBillingProfile gives.' },
    CompanyProfile: { type: ps.psobject(), help: 'What New-PCCustomerCompanyProfile gives.' },
    SaToken: saToken,
  },
  sets: {
    AllDetails: {
      Email: { mandatory: true },
      Culture: { mandatory: true },
      Language: { mandatory: true },
      CompanyName: { mandatory: true },
      Country: { mandatory: true },
      Region: {},
      City: { mandatory: true },
      State: { mandatory: true },
      AddressLine1: { mandatory: true },
      PostalCode: { mandatory: true },
      FirstName: { mandatory: true },
      LastName: { mandatory: true },
      PhoneNumber: { mandatory: true },
      Domain: { mandatory: true },
    },
    ByProfiles: { BillingProfile: { mandatory: true }, CompanyProfile: { mandatory: true } },
  },
  defaultSet: 'AllDetails',
  shouldProcess: 'medium',
  examples: [
    {
      does: 'Create a customer',
      code: "New-PCCustomer -Email 'ada@plovermill.example' -Culture 'en-US' -Language 'en' -CompanyName 'Plover Mill' -Country 'US' -City 'Astoria' -State 'OR' -AddressLine1 '1 Pier Road' -PostalCode '97103' -FirstName 'Ada' -LastName 'Fenn' -PhoneNumber '5035550142' -Domain 'plovermill.onmicrosoft.com'",
      needs: 'sandbox',
    },
  ],
  links: ['New-PCCustomerBillingProfile', 'New-PCCustomerCompanyProfile', 'Get-PCDomainAvailability'],
  process(bound, context) {
    const byProfiles = bound.set === 'ByProfiles';
    const billing = byProfiles ? bound.BillingProfile : billingProfileObject(bound, addressObject(bound));
    const company = byProfiles ? bound.CompanyProfile : companyProfileObject(bound.Domain);
    const body = {
      billingProfile: sent(billing, context),
      companyProfile: sent(company, context),
      attributes: { objectType: 'Customer' },
    };
    const calls = new PartnerCalls(context, bound.SaToken);
    const answer = calls.change({ operation: 'customers.create', body }, byProfiles ? company : bound.Domain)?.body;
    if (typeof answer === 'object' && answer !== null) context.write(pcCustomer(answer));
  },
});

function sent(part: Value, context: CmdletContext): unknown {
  return wireNames(jsonOfValue(part, context));
}
