import { type ParameterDeclaration, ps } from '#cmdlet';
import { environmentNames } from './environments.ts';

export const environment: ParameterDeclaration<string> = {
  type: ps.string(),
  aliases: ['EnvironmentName'],
  validate: { notNullOrEmpty: true },
  defaultText: 'AzureCloud',
  complete: () => environmentNames,
  help: 'The cloud: AzureCloud, AzureChinaCloud, AzureUSGovernment, AzureGermanCloud, AzurePPE; Sandbox; or the address of a sandbox that listens on this machine.',
};

export const tenant: ParameterDeclaration<string> = {
  type: ps.string(),
  aliases: ['Domain', 'TenantId'],
  validate: { notNullOrEmpty: true },
  help: "The partner's tenant: its id or a domain.",
};

export const accessToken: ParameterDeclaration<string> = {
  type: ps.string(),
  secret: true,
  validate: { notNullOrEmpty: true },
  help: 'A token that was got elsewhere.',
};

export const refreshToken: ParameterDeclaration<string> = {
  type: ps.string(),
  secret: true,
  validate: { notNullOrEmpty: true },
  help: 'A refresh token of an earlier sign-in.',
};

export const credential: ParameterDeclaration<object> = {
  type: ps.credential(),
  secret: true,
  validate: { notNull: true },
  help: 'The application: its id as user name, its secret as password.',
};

export const applicationId: ParameterDeclaration<string> = {
  type: ps.string(),
  aliases: ['ClientId'],
  validate: { notNullOrEmpty: true },
  help: 'The application to sign in with.',
};

export const certificateThumbprint: ParameterDeclaration<string> = {
  type: ps.string(),
  validate: { notNullOrEmpty: true },
  help: 'A certificate of the Windows certificate store. Not supported: give -CertificatePath.',
};

export const certificatePath: ParameterDeclaration<string> = {
  type: ps.string(),
  validate: { notNullOrEmpty: true },
  help: 'A PEM file with the certificate of the application and its private key.',
};

export const servicePrincipal: ParameterDeclaration<boolean> = {
  type: ps.switch(),
  help: 'Signs in as the application, without a user.',
};

export const useDeviceAuthentication: ParameterDeclaration<boolean> = {
  type: ps.switch(),
  aliases: ['DeviceCode', 'DeviceAuth', 'Device'],
  help: 'Shows a code that is typed in a browser, on this machine or another.',
};
