# Creates a user of a customer. Run: pcsh -Sandbox -File docs/examples/create-user.ps1
$ErrorActionPreference = 'Stop'

$customer = Get-PCCustomer -TenantId '69d0382c-a022-4440-8cd9-e7a3ffa42dfa'

$password = 'Harbor!2026x'
$passwordSecure = $password | ConvertTo-SecureString -AsPlainText -Force

New-PCCustomerUser -TenantId $customer.id -UsageLocation 'US' -UserPrincipalName 'lena.quist@lanterndale.onmicrosoft.com' -FirstName 'Lena' -LastName 'Quist' -DisplayName 'Lena Quist' -ForceChangePassword $true -password $passwordSecure
