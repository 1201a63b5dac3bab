# Restores a user that was deleted in the last 30 days. Run: pcsh -Sandbox -File docs/examples/restore-user.ps1
$ErrorActionPreference = 'Stop'

$customer = Get-PCCustomer -TenantId '69d0382c-a022-4440-8cd9-e7a3ffa42dfa'

$user = Get-PCCustomerUser -TenantId $customer.id -Deleted | ? id -EQ '3d88913a-84cc-4fdb-84fd-b165abfffb16'

Restore-PCCustomerUser -TenantId $customer.id -user $user
