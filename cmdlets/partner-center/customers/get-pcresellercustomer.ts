import { defineCmdlet, ps } from '#cmdlet';
import { resultSize, saToken } from '../parameters.ts';
import { PartnerCalls } from '../partner-calls.ts';
import { writeItems } from '../write-items.ts';
import { pcCustomer } from './pc-customer.ts';

/** Get-PCResellerCustomer: the customers of one indirect reseller. */
export default defineCmdlet({
  name: 'Get-PCResellerCustomer',
  module: 'PartnerCenterModule',
  className: 'Get-PCResellerCustomer',
  synopsis: 'Gets the customers of an indirect reseller.',
  outputs: ['Customer'],
  parameters: {
    ResellerId: { type: ps.string(), aliases: ['Id'], help: 'The reseller, by id.' },
    ResultSize: resultSize,
    SaToken: saToken,
  },
  sets: { filter: { ResellerId: { mandatory: true, from: 'propertyName' } } },
  defaultSet: 'filter',
  examples: [
    {
      does: 'List the customers of each reseller',
      code: 'Get-PCIndirectReseller | Get-PCResellerCustomer',
      needs: 'sandbox',
    },
  ],
  links: ['Get-PCIndirectReseller'],
  process({ ResellerId: id, ResultSize: size, SaToken }, context) {
    const filter = JSON.stringify({ Field: 'IndirectReseller', Value: id, Operator: 'starts_with' });
    const call = { operation: 'customers.list', parameters: { size: size ?? 200, filter } };
    writeItems(context, new PartnerCalls(context, SaToken).items(call, id), pcCustomer, size);
  },
});
