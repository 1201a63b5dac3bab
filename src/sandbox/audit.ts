import { isoDate } from './clock.ts';
import type { SandboxState } from './state.ts';

/** One change, for "who changed what". Values never hold a password. */
export interface AuditEntry {
  /** `create_customer_user`, from the service's list of operation types. */
  readonly operationType: string;
  readonly resourceType: string;
  readonly customerId?: string;
  readonly customerName?: string;
  readonly oldValue?: unknown;
  readonly newValue?: unknown;
}

export interface AuditOrigin {
  readonly partnerId: string;
  readonly userPrincipalName: string | undefined;
  readonly applicationId: string | undefined;
  readonly correlationId: string;
}

export function writeAudit(state: SandboxState, origin: AuditOrigin, entry: AuditEntry): void {
  const at = state.now();
  const { customerId, customerName, resourceType } = entry;
  const body = {
    id: `${state.fresh('audit').guid()}_${entry.operationType}`,
    partnerId: origin.partnerId,
    customerId,
    customerName,
    userPrincipalName: origin.userPrincipalName,
    applicationId: origin.applicationId,
    resourceType,
    resourceOldValue: entry.oldValue === undefined ? undefined : JSON.stringify(entry.oldValue),
    resourceNewValue: entry.newValue === undefined ? undefined : JSON.stringify(entry.newValue),
    operationType: entry.operationType,
    originalCorrelationId: origin.correlationId,
    operationDate: isoDate(at),
    operationStatus: 'succeeded',
    customizedData: [],
    attributes: { objectType: 'AuditRecord' },
  };
  state.database.run(
    'INSERT INTO audit_records (at, customer_id, customer_name, resource_type, body) VALUES (?, ?, ?, ?, ?)',
    at,
    customerId ?? null,
    customerName ?? null,
    resourceType,
    JSON.stringify(body),
  );
}
