import { type CmdletContext, defineCmdlet, ps } from '#cmdlet';
import { all, onlyTenantId, resultSize, saToken } from '../parameters.ts';
import { PartnerCalls } from '../partner-calls.ts';
import { writeItems } from '../write-items.ts';
import { pcCustomer } from './pc-customer.ts';

/** Get-PCCustomer: the customers of the partner, all of them, one, or those whose name begins with a text. */
export default defineCmdlet({
  name: 'Get-PCCustomer',
  module: 'PartnerCenterModule',
  className: 'Get-PCCustomer',
  synopsis: 'Gets customers of the partner.',
  description:
    'Without parameters all customers, as short as the list has them; with -TenantId one customer with its billing profile.',
  outputs: ['Customer'],
  parameters: {
    TenantId: { ...onlyTenantId, help: 'The customer, by the id of its tenant.' },
    StartsWith: { type: ps.string(), help: 'The customers whose company name begins with this text.' },
    All: all,
    ResultSize: resultSize,
    SaToken: saToken,
  },
  examples: [
    { does: 'List all customers', code: 'Get-PCCustomer', needs: 'sandbox' },
    {
      does: 'Get one customer with its billing profile',
      code: '$first = Get-PCCustomer | Select-Object -First 1; Get-PCCustomer -TenantId $first.id',
      needs: 'sandbox',
    },
    { does: 'Find customers by the beginning of their name', code: "Get-PCCustomer -StartsWith 'J'", needs: 'sandbox' },
  ],
  links: ['Get-PCCustomerUser', 'Select-PCCustomer', 'Get-PartnerCustomer'],
  process({ TenantId: id, StartsWith: startsWith, ResultSize: resultSize, SaToken: token }, context: CmdletContext) {
    const calls = new PartnerCalls(context, token);
    if (id !== undefined && id !== '') {
      const customer = calls.body({ operation: 'customers.get', parameters: { customerId: id } }, id);
      if (customer !== null) context.write(pcCustomer(customer));
      return;
    }
    const filter =
      startsWith === undefined || startsWith === ''
        ? undefined
        : JSON.stringify({ Field: 'CompanyName', Value: startsWith, Operator: 'starts_with' });
    const parameters = { size: resultSize ?? 200, filter };
    writeItems(context, calls.items({ operation: 'customers.list', parameters }, null), pcCustomer, resultSize);
  },
});
