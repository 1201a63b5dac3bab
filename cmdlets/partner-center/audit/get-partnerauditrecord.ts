import { type CmdletContext, defineCmdlet, ps } from '#cmdlet';
import { jsonOfValue } from '../json-values.ts';
import { modelName } from '../model-object.ts';
import { asModel, type Model } from '../model-reading.ts';
import { PartnerCalls } from '../partner-calls.ts';
import { writeItems } from '../write-items.ts';

const model: Model = {
  name: 'Auditing.PSAuditRecord',
  members: [
    ['AuditRecordId', 'id'],
    'ApplicationId',
    'CustomerId',
    'CustomerName',
    'CustomizedData',
    'OperationType',
    'OriginalCorrelationId',
    'OperationDate',
    'OperationStatus',
    'PartnerId',
    'ResourceNewValue',
    'ResourceOldValue',
    'ResourceType',
    'UserPrincipalName',
  ],
  enums: ['OperationType', 'OperationStatus', 'ResourceType'],
};

/** Get-PartnerAuditRecord: who changed what; the last 30 days without -StartDate. The service keeps 90 days. */
export default defineCmdlet({
  name: 'Get-PartnerAuditRecord',
  module: 'PartnerCenter',
  className: 'Microsoft.Store.PartnerCenter.PowerShell.Commands.GetPartnerAuditRecord',
  synopsis: 'Gets who changed what in Partner Center.',
  outputs: [modelName(model.name)],
  parameters: {
    EndDate: { type: ps.dateTime(), help: 'The last day.' },
    StartDate: { type: ps.dateTime(), help: 'The first day.' },
  },
  examples: [
    {
      does: 'List the changes of the last week',
      code: 'Get-PartnerAuditRecord -StartDate (Get-Date).AddDays(-7)',
      needs: 'sandbox',
    },
  ],
  links: ['Get-PCAuditRecord'],
  process({ EndDate, StartDate }, context) {
    const parameters = { startDate: dayOf(StartDate, context), endDate: dayOf(EndDate, context) };
    const records = new PartnerCalls(context).items({ operation: 'auditrecords.list', parameters }, null);
    writeItems(context, records, record => asModel(model, record));
  },
});

/** As yyyy-mm-dd. */
function dayOf(date: object | undefined, context: CmdletContext): string | undefined {
  return date === undefined ? undefined : String(jsonOfValue(date, context)).slice(0, 10);
}
