import { describe, expect, it } from 'vitest';
import { inSandbox, lines, runScript, seeded } from './run-pcsh.ts';

const { customer, user, nobody } = seeded;

describe('users', () => {
  it('are taken as objects, as ids and from the pipeline', async () => {
    const { stdout, stderr } = await inSandbox(`
      $c = '${customer}'
      $users = @(Get-PCCustomerUser -TenantId $c | Select-Object -Last 6)
      Remove-PCCustomerUser -TenantId $c -User $users[0]
      Remove-PCCustomerUser -TenantId $c -user $users[1].id
      Remove-PCCustomerUser -TenantId $c -UserId $users[2].id
      $users[3] | Remove-PCCustomerUser -TenantId $c
      $users[4].id | Remove-PCCustomerUser -TenantId $c
      [pscustomobject]@{ TenantId = $c; UserId = $users[5].id } | Remove-PCCustomerUser
      $deleted = @(Get-PCCustomerUser -TenantId $c -Deleted)
      "deleted: $(@($deleted | Where-Object id -In $users.id).Count)"
      $deleted | Restore-PCCustomerUser | Where-Object id -In $users.id | ForEach-Object state
    `);
    expect(stderr).toBe('');
    expect(lines(stdout)).toEqual(['deleted: 6', ...Array(6).fill('active')]);
  });

  it('know which customer they are of, without showing it', async () => {
    const { stdout } = await inSandbox(`
      $user = Get-PCCustomer | Get-PCCustomerUser | Select-Object -First 1
      $user.TenantId
      $user.PSObject.Properties.Name -join ' '
      ($user | Get-PCCustomerUser).id -eq $user.id
      Get-PartnerCustomer | Select-Object -First 1 | Get-PartnerCustomerUser | Get-PartnerCustomerUserLicense | ForEach-Object Name | Select-Object -Unique
    `);
    expect(lines(stdout)).toEqual([
      customer,
      'id userPrincipalName displayName userDomainType state links attributes',
      'True',
      'Microsoft 365 Business Basic',
    ]);
  });

  it('have type names and dates as the module gave them', async () => {
    const { stdout } = await inSandbox(`
      Get-PCCustomerUser -TenantId ${customer} -Deleted | ForEach-Object { $_.PSObject.TypeNames[0]; $_.softDeletionTime.GetType().Name }
      (Get-PartnerCustomerUser ${customer} -UserId ${user}).PSObject.TypeNames[0]
      (Get-PCSubscribedSKU -TenantId ${customer})[0].availableUnits.GetType().Name
    `);
    expect(lines(stdout)).toEqual([
      'CustomerUser',
      'DateTime',
      'Microsoft.Store.PartnerCenter.PowerShell.Models.Users.PSCustomerUser',
      'Int64',
    ]);
  });

  it('keep their password when only the flag is given, and show no password in any text', async () => {
    const { stdout, stderr } = await inSandbox(`
      $p = ConvertTo-SecureString 'Harbor!2026x' -AsPlainText -Force
      Set-PCCustomerUser -TenantId ${customer} -UserId ${user} -Password $p -ForceChangePassword $true -WhatIf
      Set-PCCustomerUser -TenantId ${customer} -UserId ${nobody} -Password $p -Verbose -ErrorVariable e
      $e | Format-List * -Force | Out-String
      (Set-PCCustomerUser -TenantId ${customer} -UserId ${user} -ForceChangePassword $true).passwordProfile.forceChangePassword
    `);
    expect(stdout).toContain('"passwordProfile":{"password":"[redacted]","forceChangePassword":true}');
    expect(stdout.trimEnd().endsWith('True')).toBe(true);
    expect(stdout + stderr).not.toContain('Harbor!2026x');
  });

  it('are selected by Select-PCCustomer for the cmdlets that follow', async () => {
    const { stdout, stderr } = await inSandbox(`
      Get-PCCustomerUser -ErrorAction SilentlyContinue
      $Error[0].FullyQualifiedErrorId
      $null = Select-PCCustomer -TenantId ${customer}
      @(Get-PCCustomerUser).Count
    `);
    expect(lines(stdout)).toEqual(['TenantIdMissing,Get-PCCustomerUser', '11']);
    expect(stderr).toBe('');
  });
});

describe('without a sign-in', () => {
  it('every cmdlet says what to type, and -WhatIf works all the same', async () => {
    const { stdout, stderr } = await runScript(`
      foreach ($call in { Get-PCCustomer }, { Get-PartnerCustomer }, { Get-PartnerContext }, { Remove-PCCustomerUser -TenantId a -UserId b }) {
        try { & $call } catch { "$($_.FullyQualifiedErrorId.Split(',')[0]) $($_.CategoryInfo.Category): $_" }
      }
      Remove-PCCustomerUser -TenantId a -UserId b -WhatIf
    `);
    const text =
      'NotSignedIn AuthenticationError: Run Connect-PartnerCenter to login. To try things out without an account, run Connect-PartnerCenter -Environment Sandbox.';
    expect(stderr).toBe('');
    expect(lines(stdout)).toEqual([
      text,
      text,
      text,
      text,
      'What if: Performing the operation "Remove-PCCustomerUser" on target "[not signed in] DELETE https://api.partnercenter.microsoft.com/v1/customers/a/users/b".',
    ]);
  });
});

describe('Connect-PartnerCenter', () => {
  it('works in the sandbox in every way that needs no certificate', async () => {
    const { stdout, stderr } = await runScript(`
      $app = '3f0e6b5c-6b0e-4c5e-9d0f-0a1b2c3d4e5f'
      $secret = ConvertTo-SecureString 'Harbor!2026x' -AsPlainText -Force
      $credential = [pscredential]::new($app, $secret)
      (Connect-PartnerCenter -Environment Sandbox).Account.Type
      (Connect-PartnerCenter -Environment Sandbox -ServicePrincipal -Credential $credential -Tenant contoso.onmicrosoft.com).Account.Type
      $tokens = New-PartnerAccessToken -Environment Sandbox -ApplicationId $app -Scopes 'https://api.partnercenter.microsoft.com/user_impersonation'
      (Connect-PartnerCenter -Environment Sandbox -AccessToken $tokens.AccessToken).Account.Type
      (Connect-PartnerCenter -Environment Sandbox -RefreshToken $tokens.RefreshToken -ApplicationId $app).Account.Type
      (Add-PCAuthentication -CspAppId $app -CspDomain contoso.onmicrosoft.com -CspClientSecret $secret).Keys -join ' '
      (Get-PartnerContext).Account.Type
      (Add-PCAuthentication -CspAppId $app -CspDomain contoso.onmicrosoft.com -Credential $credential).Username
      @(Get-PCCustomer).Count
      @(Get-PCCustomer -SaToken (New-PCSaToken -CspAppId $app -CspDomain contoso.onmicrosoft.com -CspClientSecret $secret)).Count
      Disconnect-PartnerCenter
      try { Get-PCCustomer } catch { $_.FullyQualifiedErrorId }
      try { Add-PCAuthentication -CspAppId $app -CspDomain contoso.onmicrosoft.com -Credential $credential } catch { $_.FullyQualifiedErrorId }
    `);
    expect(stderr).toBe('');
    expect(lines(stdout)).toEqual([
      'User',
      'ServicePrincipal',
      'User',
      'User',
      expect.stringMatching(/^(?=.*Resource)(?=.*Domain)(?=.*ClientId)/),
      'ServicePrincipal',
      '3f0e6b5c-6b0e-4c5e-9d0f-0a1b2c3d4e5f',
      '25',
      '25',
      'NotSignedIn,Get-PCCustomer',
      'PasswordSignInNotSupported,Add-PCAuthentication',
    ]);
  });
});
