import { PartnerError } from '../partner-error.ts';
import { redactText } from '../redaction.ts';

/** What to do about the refusals of Entra ID that people meet most. */
const advice: ReadonlyMap<string, string> = new Map([
  ['AADSTS7000215', 'The client secret is wrong or has ended: make a new one for the application.'],
  ['AADSTS7000222', 'The client secret has ended: make a new one for the application.'],
  ['AADSTS700016', 'The application does not exist in this tenant: check -ApplicationId and -Tenant.'],
  ['AADSTS7000218', 'The application is confidential and needs a secret, or allow public client flows for it.'],
  ['AADSTS65001', 'Nobody has consented to the application: an administrator has to grant it user_impersonation.'],
  ['AADSTS50076', 'Multifactor authentication is required: sign in again with a browser or a device code.'],
  ['AADSTS50079', 'Multifactor authentication has to be set up for the account first.'],
  ['AADSTS50011', 'The redirect address is not registered: add http://localhost to the application.'],
  ['AADSTS700082', 'The refresh token was not used for 90 days: sign in again.'],
  ['AADSTS50173', 'The refresh token was revoked, for example by a new password: sign in again.'],
  ['AADSTS9002313', 'The refresh token is not one, or was made for another application.'],
  ['AADSTS90002', 'The tenant does not exist: check -Tenant.'],
  ['AADSTS53003', 'Conditional access blocks the sign-in.'],
]);

/** The error of a sign-in that failed: Entra ID's own text, then what to do. Never a token or a secret. */
export function signInFault(error: unknown): PartnerError {
  if (error instanceof PartnerError) return error;
  const message = redactText(error instanceof Error ? error.message : String(error));
  const code = /AADSTS\d+/.exec(message)?.[0] ?? null;
  const hint = code === null ? undefined : advice.get(code);
  const aborted =
    error instanceof Error &&
    (error.name === 'AbortError' || /user_?cancell?ed|device_code_polling_cancelled/i.test(message));
  if (aborted) return new PartnerError({ kind: 'Stopped', description: 'The sign-in was stopped.' });
  if (error instanceof TypeError)
    return new PartnerError({
      kind: 'Network',
      description: 'The connection to the sign-in host failed.',
      retryable: true,
    });
  const said = plainMessage(message);
  const description = hint === undefined ? said : `${said} ${hint}`;
  return new PartnerError({
    kind: code === null ? 'Invalid' : 'Service',
    status: code === null ? null : 401,
    code,
    description,
  });
}

/** MSAL wraps the host's text in its own; the text itself is followed by ids and times. */
function plainMessage(message: string): string {
  const own = /AADSTS\d+:[\s\S]*/.exec(message)?.[0] ?? message;
  return (own.split(/\s+(?:-\s+)?(?:Trace ID|Correlation ID|Timestamp)\b/)[0] ?? own).trim();
}
