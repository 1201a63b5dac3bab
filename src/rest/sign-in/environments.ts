/** A cloud: who signs in and who answers. Names are those of Connect-PartnerCenter's -Environment. */
export interface PartnerEnvironment {
  readonly name: string;
  /** Sign-in host, `https://login.microsoftonline.com`. */
  readonly authority: string;
  /** Root of the service. */
  readonly apiUrl: string;
  /** What a token is asked for: the audience, without slash at the end. */
  readonly audience: string;
  readonly sandbox: boolean;
}

const api = 'https://api.partnercenter.microsoft.com';
const china = 'https://partner.partnercenterapi.microsoftonline.cn';

function cloud(name: string, authority: string, apiUrl = api): PartnerEnvironment {
  return { name, authority, apiUrl, audience: apiUrl, sandbox: false };
}

/** The sandbox in this process stands under the production names, so that everything else stays the same. */
export const embeddedSandbox: PartnerEnvironment = {
  ...cloud('Sandbox', 'https://login.microsoftonline.com'),
  sandbox: true,
};

const environments: readonly PartnerEnvironment[] = [
  cloud('AzureCloud', 'https://login.microsoftonline.com'),
  cloud('AzureChinaCloud', 'https://login.partner.microsoftonline.cn', china),
  cloud('AzureUSGovernment', 'https://login.microsoftonline.us'),
  cloud('AzureGermanCloud', 'https://login.microsoftonline.de'),
  cloud('AzurePPE', 'https://login.windows-ppe.net', 'https://api.partnercenter.microsoft-ppe.com'),
  embeddedSandbox,
];

export const environmentNames: readonly string[] = environments.map(environment => environment.name);

/** By name without regard to case, or the address of a sandbox that listens on this machine; undefined when it is neither. */
export function environmentNamed(name: string | undefined): PartnerEnvironment | undefined {
  if (name === undefined || name === '') return environments[0];
  const known = environments.find(environment => environment.name.toLowerCase() === name.toLowerCase());
  return known ?? listeningSandbox(name);
}

const loopback: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]']);

function listeningSandbox(address: string): PartnerEnvironment | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol) || !loopback.has(url.hostname)) return undefined;
  return { ...embeddedSandbox, name: url.origin, apiUrl: url.origin };
}

/** Hosts whose requests belong to the sandbox while one is in use. */
export const serviceHosts: ReadonlySet<string> = new Set([
  ...environments.flatMap(({ authority, apiUrl }) => [new URL(authority).host, new URL(apiUrl).host]),
  'login.windows.net',
]);
