import { type CmdletContext, type ParameterDeclaration, ps } from '#cmdlet';
import { textOf } from '../json-values.ts';
import type { PartnerCalls } from '../partner-calls.ts';
import { userNamed } from './partner-user.ts';

export const userPrincipalName: ParameterDeclaration<string> = {
  type: ps.string(),
  validate: { notNullOrEmpty: true },
  help: 'The user, by the name to sign in with.',
};

/** -CustomerId with -UserId or -UserPrincipalName. Ids bind by name, so that users can be piped in. */
export const userSets = {
  ByUserId: {
    CustomerId: { mandatory: true, position: 0, from: 'propertyName' },
    UserId: { mandatory: true, from: 'propertyName' },
  },
  ByUpn: { CustomerId: { mandatory: true, position: 0 }, UserPrincipalName: { mandatory: true } },
} as const;

type Choice =
  | { readonly set: 'ByUserId'; readonly CustomerId: string; readonly UserId: string }
  | { readonly set: 'ByUpn'; readonly CustomerId: string; readonly UserPrincipalName: string };

/** The id of the user that was chosen; null when there is no such user, which then has been reported. */
export function chosenUserId(
  bound: Choice,
  context: CmdletContext,
  calls: PartnerCalls,
  deleted = false,
): string | null {
  if (bound.set === 'ByUserId') return bound.UserId;
  const { CustomerId: customerId, UserPrincipalName: name } = bound;
  const user = userNamed(calls, customerId, name, deleted);
  return textOf(user, 'id') ?? reportMissing(name, context);
}

export function reportMissing(name: string, context: CmdletContext): null {
  const message = `The customer has no user '${name}'.`;
  context.writeError(context.error('System.ArgumentException', message, 'UserNotFound', 'ObjectNotFound', name));
  return null;
}
