import type { CmdletContext } from '#cmdlet';
import { toText } from '#values';

/** Where the PC* module keeps the customer that Select-PCCustomer chose; scripts set it as well. */
const variable = 'global:GlobalCustomerID';

export function selectTenant(context: CmdletContext, id: string): void {
  context.shell.variables.set(variable, id);
}

/** The customer that a cmdlet is about: the one given, else the selected one; null when there is none, which then has been reported. */
export function tenantOf(context: CmdletContext, given: string | undefined): string | null {
  if (given !== undefined && given !== '') return given;
  const selected = context.shell.variables.get(variable) ?? null;
  if (selected !== null && selected !== '') return toText(selected);
  const message = `${context.name} needs a customer: give -TenantId, or choose one with Select-PCCustomer.`;
  context.writeError(context.error('System.ArgumentException', message, 'TenantIdMissing', 'InvalidArgument'));
  return null;
}
