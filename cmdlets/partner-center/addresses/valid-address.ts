import type { CmdletContext } from '#cmdlet';
import { textOf } from '../json-values.ts';
import type { PartnerCalls } from '../partner-calls.ts';

/** Statuses with which an address can be used; the service sends mail to none of the others. */
const usable: ReadonlySet<string> = new Set(['verifiedshippable', 'verified', 'none']);

/** Asks the service whether an address can be used; false when it cannot, which then has been reported. */
export function isValidAddress(address: unknown, context: CmdletContext, calls: PartnerCalls): boolean {
  const answer = calls.answer({ operation: 'validations.address', body: address }, null);
  if (answer === null) return false;
  const { body } = answer;
  if (isUsable(body)) return true;
  const reason = textOf(body, 'validationMessage') ?? 'The service does not know the address.';
  const message = `${reason} Correct the address, or give -DisableValidation.`;
  context.writeError(context.error('System.ArgumentException', message, 'InvalidAddress', 'InvalidArgument'));
  return false;
}

/** The service's verdict, which used to be true or false alone. */
export function isUsable(answer: unknown): boolean {
  return typeof answer === 'boolean' ? answer : usable.has((textOf(answer, 'status') ?? 'none').toLowerCase());
}
