import { type CmdletContext, defineCmdlet, ps, type SignInRequest } from '#cmdlet';
import type { Value } from '#values';
import { modelName, modelObject } from '../model-object.ts';
import { credentialText } from '../secret-text.ts';
import { dateOf } from './context-object.ts';
import * as parameters from './parameters.ts';
import { refuseSignIn, signIn } from './sign-in.ts';

/** New-PartnerAccessToken: tokens as an object, for other tools. The session's own sign-in stays what it is. */
export default defineCmdlet({
  name: 'New-PartnerAccessToken',
  module: 'PartnerCenter',
  className: 'Microsoft.Store.PartnerCenter.PowerShell.Commands.NewPartnerAccessToken',
  synopsis: 'Gets an access token.',
  description:
    'A refresh token may rotate: keep the one in RefreshToken of the answer instead of the one that was given.',
  outputs: [modelName('Authentication.AuthResult')],
  parameters: {
    ApplicationId: parameters.applicationId,
    CertificateThumbprint: parameters.certificateThumbprint,
    Credential: parameters.credential,
    Environment: parameters.environment,
    RefreshToken: parameters.refreshToken,
    Scopes: { type: ps.array(ps.string()), help: 'What the token is for.' },
    ServicePrincipal: parameters.servicePrincipal,
    Tenant: parameters.tenant,
    UseAuthorizationCode: { type: ps.switch(), aliases: ['AuthCode'], help: 'Signs in with a browser.' },
    UseDeviceAuthentication: parameters.useDeviceAuthentication,
  },
  sets: {
    User: {
      ApplicationId: { mandatory: true },
      Scopes: { mandatory: true },
      Tenant: {},
      UseAuthorizationCode: {},
      UseDeviceAuthentication: {},
    },
    RefreshToken: {
      RefreshToken: { mandatory: true },
      Scopes: { mandatory: true },
      ApplicationId: {},
      CertificateThumbprint: {},
      Credential: {},
      ServicePrincipal: {},
      Tenant: {},
    },
    ServicePrincipal: {
      ApplicationId: { mandatory: true },
      Credential: { mandatory: true },
      ServicePrincipal: { mandatory: true },
      Scopes: { mandatory: true },
      Tenant: { mandatory: true },
      UseAuthorizationCode: {},
    },
  },
  defaultSet: 'User',
  examples: [
    {
      does: 'Get a token in the sandbox',
      code: "(New-PartnerAccessToken -Environment Sandbox -ApplicationId '3f0e6b5c-6b0e-4c5e-9d0f-0a1b2c3d4e5f' -Scopes 'https://api.partnercenter.microsoft.com/user_impersonation').ExpiresOn",
      needs: 'sandbox',
    },
  ],
  links: ['Connect-PartnerCenter'],
  process(bound, context) {
    const { token } = signIn(context, {
      action: 'token',
      environment: bound.Environment,
      scopes: bound.Scopes,
      applicationId: bound.ApplicationId,
      tenant: bound.Tenant,
      ...flowOf(bound, context),
    });
    if (token === undefined) return;
    const { accessToken, refreshToken, expiresOn, tenantId, account, scopes } = token;
    const members: [string, Value][] = [
      ['AccessToken', accessToken],
      ['ExpiresOn', dateOf(expiresOn)],
      ['TenantId', tenantId],
      ['Account', account],
      ['Scopes', [...scopes]],
      ['RefreshToken', refreshToken],
    ];
    context.write(modelObject('Authentication.AuthResult', members));
  },
});

interface Given {
  readonly set: 'User' | 'RefreshToken' | 'ServicePrincipal';
  readonly RefreshToken?: string;
  readonly Credential?: object | undefined;
  readonly CertificateThumbprint?: string | undefined;
  readonly UseDeviceAuthentication?: boolean | undefined;
  readonly UseAuthorizationCode?: boolean | undefined;
}

type Flow = { readonly [K in keyof SignInRequest]?: SignInRequest[K] | undefined };

function flowOf(bound: Given, context: CmdletContext): Flow {
  if (bound.CertificateThumbprint !== undefined) {
    const message =
      'There is no certificate store to look -CertificateThumbprint up in: use the secret of an application.';
    refuseSignIn(context, 'CertificateStoreNotSupported', message);
  }
  const application = bound.Credential === undefined ? null : credentialText(bound.Credential, context);
  switch (bound.set) {
    case 'RefreshToken':
      return {
        flow: 'refreshToken',
        secret: bound.RefreshToken,
        clientSecret: application?.password,
        ...(application === null ? {} : { applicationId: application.userName }),
      };
    case 'ServicePrincipal':
      return bound.UseAuthorizationCode
        ? { flow: 'interactive', clientSecret: application?.password }
        : { flow: 'clientSecret', secret: application?.password };
    default:
      if (bound.UseDeviceAuthentication) return { flow: 'deviceCode' };
      return bound.UseAuthorizationCode ? { flow: 'interactive' } : {};
  }
}
