import type { CmdletContext } from '#cmdlet';
import { WebRequestSession } from './web-session.ts';

interface SessionArguments {
  readonly WebSession?: object | undefined;
  readonly SessionVariable?: string | undefined;
}

/** The session of a request: the one given, or a new one, kept in the variable that -SessionVariable names. */
export function openSession(bound: SessionArguments, context: CmdletContext): WebRequestSession {
  if (bound.WebSession instanceof WebRequestSession) return bound.WebSession;
  const session = new WebRequestSession();
  if (bound.SessionVariable) context.shell.variables.set(bound.SessionVariable, session);
  return session;
}
