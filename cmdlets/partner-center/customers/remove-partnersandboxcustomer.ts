import { defineCmdlet } from '#cmdlet';
import { customerId } from '../parameters.ts';
import { PartnerCalls } from '../partner-calls.ts';

/** Remove-PartnerSandboxCustomer: deletes a customer of an integration sandbox; the service refuses it elsewhere. */
export default defineCmdlet({
  name: 'Remove-PartnerSandboxCustomer',
  module: 'PartnerCenter',
  className: 'Microsoft.Store.PartnerCenter.PowerShell.Commands.RemovePartnerSandboxCustomer',
  synopsis: 'Deletes a customer of an integration sandbox.',
  outputs: ['System.Boolean'],
  parameters: { CustomerId: { ...customerId, mandatory: true, position: 0, from: 'propertyName' } },
  shouldProcess: 'high',
  examples: [
    {
      does: 'Delete the first customer without being asked',
      code: 'Get-PartnerCustomer | Select-Object -First 1 | Remove-PartnerSandboxCustomer -Confirm:$false',
      needs: 'sandbox',
    },
  ],
  links: ['New-PartnerCustomer'],
  process({ CustomerId: id }, context) {
    const call = { operation: 'customers.delete', parameters: { customerId: id } };
    if (new PartnerCalls(context).change(call, id) !== null) context.write(true);
  },
});
