import { firstCustomer, tenantReading } from '../tenant-reading.ts';

export default tenantReading({
  name: 'Get-PCSpendingBudget',
  synopsis: "Gets the limit of a customer's spending on usage-based services.",
  operation: 'customers.usagebudget.get',
  typeName: 'SpendingBudget',
  list: false,
  examples: [firstCustomer('Get-PCSpendingBudget', 'Show the budget of the first customer')],
  links: ['Set-PCSpendingBudget'],
});
