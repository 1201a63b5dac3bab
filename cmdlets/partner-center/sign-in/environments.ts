export interface EnvironmentAddresses {
  readonly name: string;
  readonly authority: string;
  readonly graph: string;
  readonly partnerCenter: string;
}

const partnerCenter = 'https://api.partnercenter.microsoft.com';

/** The clouds, and the sandbox that runs inside of the shell under the addresses of the global one. */
export const environments: readonly EnvironmentAddresses[] = [
  {
    name: 'AzureChinaCloud',
    authority: 'https://login.partner.microsoftonline.cn/',
    graph: 'https://graph.chinacloudapi.cn',
    partnerCenter: 'https://partner.partnercenterapi.microsoftonline.cn',
  },
  {
    name: 'AzureCloud',
    authority: 'https://login.microsoftonline.com/',
    graph: 'https://graph.windows.net',
    partnerCenter,
  },
  {
    name: 'AzureGermanCloud',
    authority: 'https://login.microsoftonline.de/',
    graph: 'https://graph.cloudapi.de',
    partnerCenter,
  },
  {
    name: 'AzurePPE',
    authority: 'https://login.windows-ppe.net/',
    graph: 'https://graph.ppe.windows.net',
    partnerCenter: 'https://api.partnercenter.microsoft-ppe.com',
  },
  {
    name: 'AzureUSGovernment',
    authority: 'https://login.microsoftonline.us/',
    graph: 'https://graph.windows.net',
    partnerCenter,
  },
  {
    name: 'Sandbox',
    authority: 'https://login.microsoftonline.com/',
    graph: 'https://graph.windows.net',
    partnerCenter,
  },
];

export const environmentNames: readonly string[] = environments.map(environment => environment.name);
