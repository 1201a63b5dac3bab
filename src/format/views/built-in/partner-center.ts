import { defineView, properties, type View } from '../view.ts';

const models = 'Microsoft.Store.PartnerCenter.PowerShell.Models.';

/** What the Partner* cmdlets give, as the module's format file shows it. All else of Partner Center is shown as any object is. */
export const partnerCenterViews = (): View[] => [
  defineView({
    name: 'PartnerContext',
    types: [`${models}Authentication.PartnerContext`],
    control: {
      kind: 'table',
      columns: [
        { label: 'Account', value: read => read.of(read.get('Account'), 'Identifier') },
        ...properties('Environment', 'TenantId'),
      ],
    },
  }),
  defineView({
    name: 'PSCustomer',
    types: [`${models}Customers.PSCustomer`],
    control: { kind: 'table', columns: properties('CustomerId', 'Domain', 'Name') },
  }),
];
