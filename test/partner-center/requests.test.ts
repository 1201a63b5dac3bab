import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RecordingSandbox, recordingSandbox } from './recording-sandbox.ts';
import { runScript, seeded } from './run-pcsh.ts';

const { customer, user, deletedUser, domain } = seeded;
const users = `/v1/customers/${customer}/users`;
const attributes = { objectType: 'CustomerUser' };

/** A script and what it has to send, in the words of the PC* and Partner* modules. */
const cases: readonly (readonly [script: string, requests: readonly unknown[]])[] = [
  ['Get-PCCustomer', ['GET /v1/customers?size=200']],
  ['Get-PCCustomer -ResultSize 5', ['GET /v1/customers?size=5']],
  [
    "Get-PCCustomer -StartsWith 'Lantern Dale'",
    ['GET /v1/customers?size=200&filter={"Field":"CompanyName","Value":"Lantern Dale","Operator":"starts_with"}'],
  ],
  [`Get-PCCustomer -TenantId ${customer}`, [`GET /v1/customers/${customer}`]],
  [`Get-PCCustomerUser -TenantId ${customer}`, [`GET ${users}?size=200`]],
  [`Get-PCCustomerUser -TenantId ${customer} -UserId ${user} -Licenses`, [`GET ${users}/${user}/licenses`]],
  [
    `Get-PCCustomerUser -TenantId ${customer} -Deleted`,
    [`GET ${users}?size=200&filter={"Field":"UserState","Value":"Inactive","Operator":"equals"}`],
  ],
  [
    `New-PCCustomerUser -TenantId ${customer} -UsageLocation US -UserPrincipalName a.b@${domain} -FirstName A -LastName B -DisplayName 'A B' -ForceChangePassword $true -Password (ConvertTo-SecureString 'Harbor!2026x' -AsPlainText -Force)`,
    [
      [
        `POST ${users}`,
        {
          usageLocation: 'US',
          userPrincipalName: `a.b@${domain}`,
          firstName: 'A',
          lastName: 'B',
          displayName: 'A B',
          passwordProfile: { password: 'Harbor!2026x', forceChangePassword: true },
          attributes,
        },
      ],
    ],
  ],
  [
    `Set-PCCustomerUser -TenantId ${customer} -UserId ${user} -Location GB`,
    [[`PATCH ${users}/${user}`, { usageLocation: 'GB', attributes }]],
  ],
  [
    `Set-PartnerCustomerUser ${customer} -UserId ${user} -DisplayName 'A B'`,
    [[`PATCH ${users}/${user}`, { displayName: 'A B', attributes }]],
  ],
  [
    `Restore-PCCustomerUser -TenantId ${customer} -UserId ${deletedUser}`,
    [[`PATCH ${users}/${deletedUser}`, { state: 'active', attributes }]],
  ],
  [`Remove-PCCustomerUser -TenantId ${customer} -UserId ${user}`, [`DELETE ${users}/${user}`]],
  [`Remove-PCCustomerUser -TenantId ${customer} -UserId ${user} -WhatIf`, []],
  ["Get-PCDomainAvailability -Domain 'free.onmicrosoft.com'", ['HEAD /v1/domains/free.onmicrosoft.com']],
  ['Get-PartnerCustomer', ['GET /v1/customers']],
  [
    `Get-PartnerCustomerUser ${customer} -ReturnDeletedUsers`,
    [`GET ${users}?filter={"Field":"UserState","Value":"Inactive","Operator":"equals"}`],
  ],
  ['Invoke-PartnerRequest customers?size=3 -Raw', ['GET /v1/customers?size=3']],
];

describe('requests', () => {
  let sandbox: RecordingSandbox;
  const sent = new Map<string, unknown[]>();

  beforeAll(async () => {
    sandbox = await recordingSandbox();
    // One run for all of them: a marker in the log parts one script from the next.
    const marked = cases.map(
      ([script], at) => `$null = Invoke-PartnerRequest /sandbox/?case=${at} -Raw 2>$null\n$null = ${script}`,
    );
    const connect = `$null = Connect-PartnerCenter -Environment ${sandbox.url}`;
    await runScript([connect, ...marked].join('\n'));
    let current: unknown[] = [];
    for (const { method, address, body } of sandbox.seen) {
      const marker = /^\/sandbox\/\?case=(\d+)$/.exec(address);
      if (marker === null) current.push(body === undefined ? `${method} ${address}` : [`${method} ${address}`, body]);
      else {
        current = [];
        sent.set(cases[Number(marker[1])]?.[0] ?? '', current);
      }
    }
  }, 60_000);

  afterAll(() => sandbox.close());

  it.each(cases)('%s', (script, requests) => {
    expect(sent.get(script)).toEqual(requests);
  });
});
