import type { CmdletContext, PartnerContextData, SignInReply, SignInRequest } from '#cmdlet';
import { faultRecord } from '../fault-record.ts';

type Granted = Extract<SignInReply, { ok: true }>;

/** Asks the host to sign in, or about sign-ins. What is refused ends the command. Members that are undefined are left out. */
export function signIn(
  context: CmdletContext,
  request: { readonly [K in keyof SignInRequest]: SignInRequest[K] | undefined } & Pick<SignInRequest, 'action'>,
): Granted {
  const given = Object.fromEntries(Object.entries(request).filter(([, value]) => value !== undefined));
  const reply = context.shell.host.call('signIn', { ...given, action: request.action });
  if (!reply.ok) return context.fail(faultRecord(reply.error, null));
  return reply;
}

/** The sign-in that is in use; without one the command ends and says what to type. */
export function currentSignIn(context: CmdletContext): PartnerContextData {
  const { context: current } = signIn(context, { action: 'context' });
  return current ?? context.fail(notSignedIn(context));
}

/** Is a sandbox in use? Then everybody may sign in to it. */
export function sandboxInUse(context: CmdletContext): PartnerContextData | null {
  const { context: current } = signIn(context, { action: 'context' });
  return current?.sandbox === true ? current : null;
}

function notSignedIn(context: CmdletContext) {
  const message =
    'Run Connect-PartnerCenter to login. To try things out without an account, run Connect-PartnerCenter -Environment Sandbox.';
  return context.error('System.InvalidOperationException', message, 'NotSignedIn', 'AuthenticationError');
}

/** A way to sign in that does not work here; `instead` says what does. */
export function refuseSignIn(context: CmdletContext, errorId: string, instead: string): never {
  return context.fail(context.error('System.NotSupportedException', instead, errorId, 'NotImplemented'));
}
