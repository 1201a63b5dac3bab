import type { PartnerContextData, PartnerFault } from '#cmdlet';
import { PartnerError } from './partner-error.ts';
import { redactText } from './redaction.ts';
import type { PartnerContext } from './sign-in/contexts.ts';

export function notSignedIn(): PartnerError {
  return new PartnerError({
    kind: 'NotSignedIn',
    description:
      'Run Connect-PartnerCenter to login. To try things out without an account, run Connect-PartnerCenter -Environment Sandbox.',
  });
}

/** What the engine is told of a failure. Nothing but a PartnerError should come here; whatever else does is named, not shown. */
export function faultOf(error: unknown): PartnerFault {
  if (error instanceof PartnerError) {
    const { status, code, requestId, correlationId, retryAfterMs, kind } = error;
    const description = error.data.length === 0 ? error.description : `${error.description} ${error.data.join(' ')}`;
    return {
      status,
      code,
      description,
      requestId,
      correlationId,
      retryAfterSeconds: retryAfterMs === null ? null : retryAfterMs / 1000,
      kind,
    };
  }
  const description = redactText(error instanceof Error ? error.message : String(error));
  return {
    status: null,
    code: null,
    description,
    requestId: null,
    correlationId: null,
    retryAfterSeconds: null,
    kind: 'Invalid',
  };
}

export function contextData(context: PartnerContext): PartnerContextData {
  const { name, credential, environment, countryCode, locale } = context;
  return {
    name,
    account: credential.account,
    environment: environment.name,
    tenantId: credential.tenantId,
    countryCode,
    locale,
    sandbox: environment.sandbox,
    appOnly: credential.appOnly,
    expiresOn: credential.expiresOn === null ? null : new Date(credential.expiresOn).toISOString(),
  };
}
