# Gives a user of a customer another name to sign in with. Run: pcsh -Sandbox -File docs/examples/update-user.ps1
$ErrorActionPreference = 'Stop'

$customer = Get-PCCustomer -TenantId '69d0382c-a022-4440-8cd9-e7a3ffa42dfa'

$user = Get-PCCustomerUser -TenantId $customer.id -UserId '17015b41-647f-4245-aacc-5bd97e58d1ef'

Set-PCCustomerUser -TenantId $customer.id -User $user -UserPrincipalName 'omar.holt-berg@lanterndale.onmicrosoft.com'
