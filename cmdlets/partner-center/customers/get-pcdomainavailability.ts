import { defineCmdlet, ps } from '#cmdlet';
import { saToken } from '../parameters.ts';
import { PartnerCalls } from '../partner-calls.ts';

/** Get-PCDomainAvailability: true when a domain is free. */
export default defineCmdlet({
  name: 'Get-PCDomainAvailability',
  module: 'PartnerCenterModule',
  className: 'Get-PCDomainAvailability',
  synopsis: 'Says whether a domain is free for a new customer.',
  outputs: ['System.Boolean'],
  parameters: {
    Domain: { type: ps.string(), mandatory: true, from: 'propertyName', help: 'The domain: contoso.onmicrosoft.com.' },
    SaToken: saToken,
  },
  examples: [
    {
      does: 'Ask for a domain',
      code: "Get-PCDomainAvailability -Domain 'brandnewcompany.onmicrosoft.com'",
      needs: 'sandbox',
    },
  ],
  links: ['New-PCCustomer', 'Test-PartnerDomainAvailability'],
  process({ Domain: domain, SaToken }, context) {
    const answer = new PartnerCalls(context, SaToken).answer(
      { operation: 'domains.exists', parameters: { domain } },
      domain,
    );
    if (answer !== null) context.write(answer.body !== true);
  },
});
