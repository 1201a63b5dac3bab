export interface CataloguePlan {
  readonly id: string;
  readonly serviceName: string;
  readonly displayName: string;
}

export interface CatalogueSku {
  readonly id: string;
  readonly name: string;
  readonly skuPartNumber: string;
  /** group1: licences managed by Entra ID; group2: all others. */
  readonly group: 'group1' | 'group2';
  readonly plans: readonly CataloguePlan[];
}

const exchange: CataloguePlan = {
  id: '9aaf7827-d63c-4b61-89c3-182f06f82e5c',
  serviceName: 'EXCHANGE_S_STANDARD',
  displayName: 'Exchange Online (Plan 1)',
};
const teams: CataloguePlan = {
  id: '57ff2da0-773e-42df-b2af-ffb7a2317929',
  serviceName: 'TEAMS1',
  displayName: 'Microsoft Teams',
};
const sharePoint: CataloguePlan = {
  id: 'c7699d2e-19aa-44de-8edf-1736da088ca1',
  serviceName: 'SHAREPOINTSTANDARD',
  displayName: 'SharePoint (Plan 1)',
};
const intune: CataloguePlan = {
  id: '8e9ff0ff-aa7a-4b20-83c1-2f636b600ac2',
  serviceName: 'INTUNE_SMBIZ',
  displayName: 'Microsoft Intune',
};

/** Products that customers of the sandbox have licences of, under their public ids. */
export const catalogue: readonly [CatalogueSku, ...CatalogueSku[]] = [
  {
    id: '3b555118-da6a-4418-894f-7df1e2096870',
    name: 'Microsoft 365 Business Basic',
    skuPartNumber: 'O365_BUSINESS_ESSENTIALS',
    group: 'group1',
    plans: [exchange, teams, sharePoint],
  },
  {
    id: 'cbdc14ab-d96c-4c30-b9f4-6ada7cdc1d46',
    name: 'Microsoft 365 Business Premium',
    skuPartNumber: 'SPB',
    group: 'group1',
    plans: [exchange, teams, sharePoint, intune],
  },
  {
    id: '4b9405b0-7788-4568-add1-99614e613b69',
    name: 'Exchange Online (Plan 1)',
    skuPartNumber: 'EXCHANGESTANDARD',
    group: 'group1',
    plans: [exchange],
  },
  {
    id: '984df360-9a74-4647-8cf8-696749f6247a',
    name: 'Minecraft Education Faculty',
    skuPartNumber: 'MEE_FACULTY',
    group: 'group2',
    plans: [
      {
        id: '4c246bbc-f513-4311-beff-eba54c353256',
        serviceName: 'MINECRAFT_EDUCATION_EDITION',
        displayName: 'Minecraft Education',
      },
    ],
  },
];

export function skuById(id: string): CatalogueSku | undefined {
  return catalogue.find(sku => sku.id === id.toLowerCase());
}

/** Directory roles that every customer has; the ids differ by customer. */
export const roleNames: readonly [string, ...string[]] = [
  'Company Administrator',
  'Billing Administrator',
  'Directory Readers',
  'Exchange Service Administrator',
  'Helpdesk Administrator',
  'License Administrator',
  'Privileged Role Administrator',
  'Service Support Administrator',
  'SharePoint Service Administrator',
  'User Account Administrator',
];
