import { defineCmdlet, ps } from '#cmdlet';
import { companyProfileObject } from './customer-parts.ts';

/** New-PCCustomerCompanyProfile: a part of a new customer; nothing is sent. */
export default defineCmdlet({
  name: 'New-PCCustomerCompanyProfile',
  module: 'PartnerCenterModule',
  className: 'New-PCCustomerCompanyProfile',
  synopsis: 'Makes a company profile for New-PCCustomer.',
  outputs: ['CompanyProfile'],
  parameters: {
    Domain: { type: ps.string(), mandatory: true, help: 'The domain of the customer: contoso.onmicrosoft.com.' },
  },
  examples: [
    { does: 'Make a company profile', code: "New-PCCustomerCompanyProfile -Domain 'plovermill.onmicrosoft.com'" },
  ],
  links: ['New-PCCustomer'],
  process({ Domain: domain }, context) {
    context.write(companyProfileObject(domain));
  },
});
