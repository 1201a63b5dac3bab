import { readFileSync } from 'node:fs';
import { type CmdletContext, defineCmdlet, type SignInRequest } from '#cmdlet';
import { modelName } from '../model-object.ts';
import { credentialText } from '../secret-text.ts';
import { contextObject } from './context-object.ts';
import * as parameters from './parameters.ts';
import { refuseSignIn, signIn } from './sign-in.ts';

/** Connect-PartnerCenter: signs in and keeps the sign-in for the cmdlets that follow. */
export default defineCmdlet({
  name: 'Connect-PartnerCenter',
  module: 'PartnerCenter',
  className: 'Microsoft.Store.PartnerCenter.PowerShell.Commands.ConnectPartnerCenter',
  synopsis: 'Signs in to Partner Center.',
  description:
    'With -Environment Sandbox no account is needed: the shell has a Partner Center of its own to try things in. Tokens stay in memory.',
  outputs: [modelName('Authentication.PartnerContext')],
  parameters: {
    AccessToken: parameters.accessToken,
    ApplicationId: parameters.applicationId,
    CertificatePath: parameters.certificatePath,
    CertificateThumbprint: parameters.certificateThumbprint,
    Credential: parameters.credential,
    Environment: parameters.environment,
    RefreshToken: parameters.refreshToken,
    ServicePrincipal: parameters.servicePrincipal,
    Tenant: parameters.tenant,
    UseDeviceAuthentication: parameters.useDeviceAuthentication,
  },
  sets: {
    User: { ApplicationId: {}, Tenant: {}, UseDeviceAuthentication: {} },
    AccessToken: { AccessToken: { mandatory: true }, Tenant: {} },
    RefreshToken: {
      ApplicationId: { mandatory: true },
      RefreshToken: { mandatory: true },
      CertificateThumbprint: {},
      Credential: {},
      Tenant: {},
    },
    ServicePrincipal: {
      Credential: { mandatory: true },
      ServicePrincipal: { mandatory: true },
      Tenant: { mandatory: true },
    },
    ServicePrincipalCertificate: {
      ApplicationId: { mandatory: true },
      CertificateThumbprint: { mandatory: true },
      Tenant: { mandatory: true },
      ServicePrincipal: {},
    },
    ServicePrincipalCertificateFile: {
      ApplicationId: { mandatory: true },
      CertificatePath: { mandatory: true },
      Tenant: { mandatory: true },
      ServicePrincipal: {},
    },
  },
  defaultSet: 'User',
  shouldProcess: 'medium',
  examples: [
    { does: 'Work in the sandbox', code: 'Connect-PartnerCenter -Environment Sandbox', needs: 'sandbox' },
    {
      does: 'Sign in with a code that is typed in a browser',
      code: "Connect-PartnerCenter -UseDeviceAuthentication -ApplicationId '3f0e6b5c-6b0e-4c5e-9d0f-0a1b2c3d4e5f' -Tenant 'contoso.onmicrosoft.com'",
      needs: 'network',
    },
    {
      does: 'Sign in as an application',
      code: "Connect-PartnerCenter -ServicePrincipal -Credential (Get-Credential) -Tenant 'contoso.onmicrosoft.com'",
      needs: 'network',
    },
  ],
  links: ['Disconnect-PartnerCenter', 'Get-PartnerContext', 'New-PartnerAccessToken'],
  process(bound, context) {
    const environment = bound.Environment;
    if (!context.shouldProcess(environment ?? 'AzureCloud', 'Sign in')) return;
    const request = { action: 'signIn' as const, environment };
    const { context: data } = signIn(context, { ...request, ...flowOf(bound, context) });
    if (data !== null) context.write(contextObject(data));
  },
});

interface Given {
  readonly set: string;
  readonly [name: string]: unknown;
}

type Flow = { readonly [K in keyof SignInRequest]?: SignInRequest[K] | undefined };

function flowOf(bound: Given, context: CmdletContext): Flow {
  const text = (name: string): string | undefined => (typeof bound[name] === 'string' ? bound[name] : undefined);
  const tenant = text('Tenant');
  const applicationId = text('ApplicationId');
  if (text('CertificateThumbprint') !== undefined) {
    refuseSignIn(
      context,
      'CertificateStoreNotSupported',
      'There is no certificate store to look -CertificateThumbprint up in: give the certificate and its key as a PEM file with -CertificatePath.',
    );
  }
  switch (bound.set) {
    case 'AccessToken':
      return { flow: 'accessToken', secret: text('AccessToken'), tenant };
    case 'RefreshToken': {
      const clientSecret = bound['Credential'] === undefined ? undefined : passwordOf(bound['Credential'], context);
      return { flow: 'refreshToken', secret: text('RefreshToken'), applicationId, tenant, clientSecret };
    }
    case 'ServicePrincipal': {
      const { userName, password } = credentialText(objectOf(bound['Credential']), context);
      return { flow: 'clientSecret', applicationId: userName, secret: password, tenant };
    }
    case 'ServicePrincipalCertificateFile':
      return { flow: 'certificate', applicationId, secret: pemOf(text('CertificatePath') ?? '', context), tenant };
    default:
      return {
        flow: userFlow(bound['UseDeviceAuthentication'] === true, text('Environment'), context),
        applicationId,
        tenant,
      };
  }
}

/** A browser where there is a person, else a code; a sandbox needs neither. */
function userFlow(device: boolean, environment: string | undefined, context: CmdletContext): SignInRequest['flow'] {
  if (device) return 'deviceCode';
  if (environment?.toLowerCase() === 'sandbox') return 'sandbox';
  return context.shell.host.terminal.interactive ? 'interactive' : undefined;
}

function objectOf(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}

function passwordOf(credential: unknown, context: CmdletContext): string {
  return credentialText(objectOf(credential), context).password;
}

function pemOf(path: string, context: CmdletContext): string {
  const file = context.shell.drives.fileSystemPath(path);
  try {
    return readFileSync(file, 'utf8');
  } catch {
    const message = `Cannot read the certificate '${file}'.`;
    return context.fail(
      context.error('System.IO.FileNotFoundException', message, 'CertificateNotFound', 'ObjectNotFound', path),
    );
  }
}
