import { type CmdletContext, type ParameterDeclaration, ps, type SignInRequest } from '#cmdlet';
import { credentialText, secretText } from '../secret-text.ts';
import { refuseSignIn, sandboxInUse } from './sign-in.ts';

/** What Add-PCAuthentication and New-PCSaToken have in common. */
export const pcSignInParameters = {
  CspAppId: required('The application, by id.'),
  CspDomain: required("A domain of the partner's tenant."),
  CspClientSecret: secret(ps.secureString(), "The application's secret."),
  Credential: secret(
    ps.credential(),
    'A user. Works in the sandbox only: Partner Center wants multifactor authentication.',
  ),
} as const;

export const pcSignInSets = {
  app: { CspAppId: {}, CspDomain: {}, CspClientSecret: { mandatory: true } },
  user: { CspAppId: {}, CspDomain: {}, Credential: { mandatory: true } },
} as const;

function required(help: string): ParameterDeclaration<string> & { readonly mandatory: true } {
  return { type: ps.string(), mandatory: true, help };
}

function secret(type: ParameterDeclaration<object>['type'], help: string): ParameterDeclaration<object> {
  return { type, secret: true, help };
}

export interface PcSignIn {
  readonly request: Omit<SignInRequest, 'action'>;
  /** What the old module told of a sign-in. */
  readonly resource: string;
  readonly userName: string | null;
}

/** The application signs in with its secret; a user's password is taken by a sandbox only. */
export function pcSignIn(
  applicationId: string,
  tenant: string,
  given: { readonly clientSecret: object } | { readonly credential: object },
  context: CmdletContext,
): PcSignIn {
  const sandbox = sandboxInUse(context);
  const environment = sandbox === null ? {} : { environment: sandbox.environment };
  if ('clientSecret' in given) {
    const request = { flow: 'clientSecret' as const, secret: secretText(given.clientSecret, context) };
    return {
      request: { ...request, applicationId, tenant, ...environment },
      resource: 'https://graph.windows.net',
      userName: null,
    };
  }
  const { userName } = credentialText(given.credential, context);
  if (sandbox === null) {
    refuseSignIn(
      context,
      'PasswordSignInNotSupported',
      'Partner Center takes no sign-in with a user name and a password alone, because there is no multifactor authentication in it. Run Connect-PartnerCenter -UseDeviceAuthentication, or give the secret of an application with -CspClientSecret.',
    );
  }
  const request = { flow: 'sandbox' as const, applicationId, ...environment };
  return { request, resource: 'https://api.partnercenter.microsoft.com', userName };
}
