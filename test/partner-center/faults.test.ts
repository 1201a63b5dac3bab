import { describe, expect, it } from 'vitest';
import { inSandbox, lines, seeded } from './run-pcsh.ts';

const { customer, nobody } = seeded;

/** A fault rule, and what a script can rely on when it is met. */
const met: readonly (readonly [rule: string, id: string, category: string, text: RegExp])[] = [
  ['Status -Status 400 -Code 2000', 'BadInput', 'InvalidArgument', /\(400 BadInput, code 2000, MS-RequestId /],
  ['Unauthorized', 'Unauthorized', 'AuthenticationError', /\(401 Unauthorized, .*connect again\.$/],
  ['Status -Status 403 -Code 900329', 'Forbidden', 'PermissionDenied', /code 900329.*App\+User/],
  ['Status -Status 404 -Code 60002', 'NotFound', 'ObjectNotFound', /\(404 NotFound, code 60002, /],
  ['Status -Status 409 -Code 3001 -Description Taken.', 'AlreadyExists', 'ResourceExists', /^Taken\. \(409 /],
  ['Throttle -RetryAfter 0', 'TooManyRequests', 'LimitsExceeded', /\(429 TooManyRequests/],
  ['Status -Status 503 -RetryAfter 0', 'ServerBusy', 'ResourceUnavailable', /\(503 ServerBusy/],
  ['Cut', 'NetworkError', 'ConnectionError', /MS-CorrelationId [0-9a-f-]{36}\)$/],
];

describe('refusals', () => {
  it('become errors with a stable id, a category and the ids that support asks for', { timeout: 60_000 }, async () => {
    const { stdout, stderr } = await inSandbox(`
      foreach ($rule in ${met.map(([rule]) => `'${rule}'`).join(', ')}) {
        Invoke-Expression "Set-PartnerSandboxFault $rule -Operation 'customers.get'" | Out-Null
        try { Get-PCCustomer -TenantId ${customer} -ErrorAction Stop } catch { "$($_.FullyQualifiedErrorId)|$($_.CategoryInfo.Category)|$_" }
        Clear-PartnerSandboxFault
      }
    `);
    expect(stderr).toBe('');
    expect(lines(stdout).map(line => line.split('|'))).toEqual(
      met.map(([, id, category, text]) => [`${id},Get-PCCustomer`, category, expect.stringMatching(text)]),
    );
  });

  it('concern one object; the others go on', async () => {
    const { stdout } = await inSandbox(`
      $ids = '${nobody}', '${customer}', '${nobody}'
      $ids | ForEach-Object { [pscustomobject]@{ TenantId = $_ } } | Get-PCCustomer -ErrorVariable e -ErrorAction SilentlyContinue | ForEach-Object id
      $e.Count
      $e[0].Exception.StatusCode
      $e[0].TargetObject
    `);
    expect(lines(stdout)).toEqual([customer, '2', '404', nobody]);
  });
});

describe('a 429 on every third call', () => {
  it('changes no result, and nothing is done twice', { timeout: 60_000 }, async () => {
    const work = `
      $password = ConvertTo-SecureString 'Harbor!2026x' -AsPlainText -Force
      1..9 | ForEach-Object {
        (New-PCCustomerUser -TenantId ${customer} -UsageLocation US -UserPrincipalName "n$_@lanterndale.onmicrosoft.com" -FirstName N -LastName $_ -DisplayName "N $_" -ForceChangePassword $true -Password $password).displayName
      }
      Get-PCCustomerUser -TenantId ${customer} | Where-Object firstName -EQ N | Select-Object -First 4 | Remove-PCCustomerUser
      Get-PCCustomerUser -TenantId ${customer} -Deleted | ForEach-Object userPrincipalName | Sort-Object
      (Get-PCCustomer | Get-PCCustomerUser).Count
    `;
    const [calm, throttled] = await Promise.all([
      inSandbox(work),
      inSandbox(`Set-PartnerSandboxFault Throttle -Every 3 -RetryAfter 0 | Out-Null\n${work}`),
    ]);
    expect(throttled).toEqual(calm);
    expect(lines(calm.stdout)).toHaveLength(15);
  });
});

describe('a wait that the service asks for', () => {
  it('is told to the person and is no part of the output', { timeout: 60_000 }, async () => {
    const { stdout, stderr } = await inSandbox(`
      Set-PartnerSandboxFault Throttle -Every 2 -RetryAfter 1 -Operation customers.get | Out-Null
      1..2 | ForEach-Object { (Get-PCCustomer -TenantId ${customer}).id }
    `);
    expect(lines(stdout)).toEqual([customer, customer]);
    expect(lines(stderr)).toEqual(['Partner Center is busy (429): trying customers.get again in 1 second, attempt 2.']);
  });
});

describe('2,000 customers', () => {
  it('are listed page by page, and only as far as somebody reads', { timeout: 60_000 }, async () => {
    const { stdout, stderr } = await inSandbox(`
      $null = Reset-PartnerSandbox -CustomerCount 2000
      $null = Set-PartnerSandboxFault Latency -Milliseconds 0 -Operation customers.list
      @(Get-PCCustomer).Count
      (Get-PartnerSandboxFault).matched
      (Get-PCCustomer | Select-Object -First 3).Count
      (Get-PartnerSandboxFault).matched
      @(Get-PCCustomer -ResultSize 7).Count
      @(Get-PartnerCustomer).Count
      @(Get-PCCustomer | ForEach-Object id | Sort-Object -Unique).Count
    `);
    expect(stderr).toBe('');
    expect(lines(stdout)).toEqual(['2000', '10', '3', '11', '7', '2000', '2000']);
  });
});
