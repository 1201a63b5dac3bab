import type { CmdletContext, PartKey, PartnerFault, PartnerReply } from '#cmdlet';

/** The -SaToken that was signed in last, so that a pipeline with one token signs in once. */
const lastToken: PartKey<{ token: string | null }> = { name: 'PartnerSaToken', create: () => ({ token: null }) };

const contextName = 'SaToken';

/**
 * Makes a call in the name of a token that was given to the cmdlet. The session's own sign-in is back in use before anybody else
 * can notice. Null when the token was refused, which then has been reported.
 */
export function inTokensName(
  context: CmdletContext,
  token: string | undefined,
  report: (fault: PartnerFault) => void,
  call: () => PartnerReply,
): PartnerReply | null {
  if (token === undefined || token === '') return call();
  const { host } = context.shell;
  const before = host.call('signIn', { action: 'context' });
  const own = before.ok ? before.context : null;
  const last = context.shell.part(lastToken);
  const reply =
    last.token === token
      ? host.call('signIn', { action: 'select', contextName })
      : host.call('signIn', {
          action: 'signIn',
          flow: 'accessToken',
          secret: token,
          contextName,
          ...(own === null ? {} : { environment: own.environment }),
        });
  if (!reply.ok) {
    report(reply.error);
    return null;
  }
  last.token = token;
  try {
    return call();
  } finally {
    if (own === null) {
      host.call('signIn', { action: 'signOut', contextName });
      last.token = null;
    } else host.call('signIn', { action: 'select', contextName: own.name });
  }
}
