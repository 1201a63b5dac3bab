import { partnerModelReading } from '../model-reading.ts';

export default partnerModelReading({
  name: 'Get-PartnerBillingProfile',
  synopsis: 'Gets the billing profile of the partner.',
  operation: 'profiles.billing.get',
  model: {
    name: 'Partners.PSBillingProfile',
    members: [
      'Address',
      'BillingCurrency',
      'BillingDay',
      'CompanyName',
      'PrimaryContact',
      'PurchaseOrderNumber',
      'TaxId',
    ],
  },
  does: "Show the partner's billing profile",
});
