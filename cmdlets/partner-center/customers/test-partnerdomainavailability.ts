import { defineCmdlet, ps } from '#cmdlet';
import { PartnerCalls } from '../partner-calls.ts';

/** Test-PartnerDomainAvailability: true when a domain is free. */
export default defineCmdlet({
  name: 'Test-PartnerDomainAvailability',
  module: 'PartnerCenter',
  className: 'Microsoft.Store.PartnerCenter.PowerShell.Commands.TestPartnerDomainAvailability',
  synopsis: 'Says whether a domain is free for a new customer.',
  outputs: ['System.Boolean'],
  parameters: {
    Domain: {
      type: ps.string(),
      mandatory: true,
      position: 0,
      from: 'propertyName',
      validate: { length: [17, 43] },
      help: 'The domain: contoso.onmicrosoft.com.',
    },
  },
  examples: [
    {
      does: 'Ask for a domain',
      code: "Test-PartnerDomainAvailability 'brandnewcompany.onmicrosoft.com'",
      needs: 'sandbox',
    },
  ],
  links: ['New-PartnerCustomer'],
  process({ Domain: domain }, context) {
    const answer = new PartnerCalls(context).answer({ operation: 'domains.exists', parameters: { domain } }, domain);
    if (answer !== null) context.write(answer.body !== true);
  },
});
