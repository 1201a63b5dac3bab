import type { CmdletContext } from '#cmdlet';
import type { Value } from '#values';

/** What a SecureString holds. It goes into the request and nowhere else. */
export function secretText(secret: Value, context: CmdletContext): string {
  const { members, types } = context.shell;
  const credential = members.construct(types.resolveRequired('System.Net.NetworkCredential'), ['', secret]);
  const text = members.get(credential, 'Password');
  return typeof text === 'string' ? text : '';
}

/** User name and password of a PSCredential. */
export function credentialText(credential: Value, context: CmdletContext): { userName: string; password: string } {
  const { members } = context.shell;
  const userName = members.get(credential, 'UserName');
  return {
    userName: typeof userName === 'string' ? userName : '',
    password: secretText(members.get(credential, 'Password'), context),
  };
}
