import { defineCmdlet, ps } from '#cmdlet';
import { saToken } from '../parameters.ts';
import { PartnerCalls } from '../partner-calls.ts';
import { objectOfJson, originOf } from '../partner-object.ts';
import { writeItems } from '../write-items.ts';

const date = '^\\d{4}-(0?[1-9]|1[012])-(0?[1-9]|[12][0-9]|3[01])';

/** Get-PCAuditRecord: who changed what; the service keeps 90 days. */
export default defineCmdlet({
  name: 'Get-PCAuditRecord',
  module: 'PartnerCenterModule',
  className: 'Get-PCAuditRecord',
  synopsis: 'Gets who changed what in Partner Center.',
  outputs: ['AuditRecord'],
  parameters: {
    StartDate: { type: ps.string(), mandatory: true, validate: { pattern: date }, help: 'The first day: 2026-11-01.' },
    EndDate: { type: ps.string(), validate: { pattern: date }, help: 'The last day.' },
    SaToken: saToken,
  },
  examples: [
    {
      does: 'List the changes of the last week',
      code: "Get-PCAuditRecord -StartDate (Get-Date).AddDays(-7).ToString('yyyy-MM-dd')",
      needs: 'sandbox',
    },
  ],
  process({ StartDate: startDate, EndDate: endDate, SaToken }, context) {
    const call = { operation: 'auditrecords.list', parameters: { startDate, endDate } };
    const records = new PartnerCalls(context, SaToken).items(call, startDate);
    writeItems(context, records, record => objectOfJson(record, 'AuditRecord', originOf()));
  },
});
