import * as z from 'zod';
import type { Operation } from '#rest';
import { lazily, openEnum, optionalText, resourceMembers } from './schema.ts';

export const auditRecordModel = lazily(() =>
  z.looseObject({
    id: optionalText(),
    partnerId: optionalText(),
    customerId: optionalText(),
    customerName: optionalText(),
    userPrincipalName: optionalText(),
    applicationId: optionalText(),
    resourceType: optionalText(),
    resourceOldValue: optionalText(),
    resourceNewValue: optionalText(),
    operationType: optionalText(),
    originalCorrelationId: optionalText(),
    operationDate: optionalText(),
    operationStatus: openEnum('succeeded', 'failed', 'progress', 'decline').nullish(),
    ...resourceMembers(),
  }),
);

export type AuditRecord = z.infer<ReturnType<typeof auditRecordModel>>;

/** Dates as yyyy-mm-dd. The last 30 days without `startDate`; the service keeps 90 days. */
export const listAuditRecords: Operation<unknown, AuditRecord> = {
  id: 'auditrecords.list',
  summary: 'List who changed what in Partner Center',
  method: 'GET',
  path: '/v1/auditrecords',
  query: [{ name: 'startDate' }, { name: 'endDate' }, { name: 'filter' }, { name: 'size' }, { name: 'seekOperation' }],
  output: auditRecordModel,
  paging: 'seek',
  retry: 'safe',
  signIn: 'both',
};
