<#
.SYNOPSIS
Creates the users of a CSV file for a customer, and looks after them.

.DESCRIPTION
Reads users from a CSV file with the columns FirstName, LastName, DisplayName, UserPrincipalName and UsageLocation. Without -Path a
file with 250 users and three bad rows is made first. The script shows what would be sent for the first row, creates the users, writes
their temporary passwords to a file that only you can read, finds users without a licence, deletes some and restores one, and writes
a report. A row that the service refuses is kept for the report and does not stop the others.

.EXAMPLE
pcsh -Sandbox -File docs/examples/onboard-users.ps1

.EXAMPLE
pcsh -Sandbox -File docs/examples/onboard-users.ps1 -OutputFolder ./out
#>
[CmdletBinding()]
param(
    [string] $TenantId = '69d0382c-a022-4440-8cd9-e7a3ffa42dfa',
    [string] $Path,
    [string] $OutputFolder = (Join-Path ([System.IO.Path]::GetTempPath()) "onboarding-$PID")
)

Set-StrictMode -Version Latest

function New-TemporaryPassword {
    # Sixteen characters with all four kinds in them.
    $letters = 'abcdefghijkmnpqrstuvwxyz'
    $parts = foreach ($set in $letters, $letters.ToUpper(), '23456789', '!#%+?') {
        1..4 | ForEach-Object { $set[(Get-Random -Maximum $set.Length)] }
    }
    -join ($parts | Sort-Object { Get-Random })
}

function New-SampleFile([string] $File, [string] $Domain) {
    $rows = 1..250 | ForEach-Object {
        [pscustomobject]@{
            FirstName         = 'User'
            LastName          = 'Number {0:d3}' -f $_
            DisplayName       = 'User Number {0:d3}' -f $_
            UserPrincipalName = 'user{0:d3}@{1}' -f $_, $Domain
            UsageLocation     = if ($_ % 5) { 'US' } else { 'GB' }
        }
    }
    $bad = @(
        [pscustomobject]@{ FirstName = 'Twice'; LastName = 'Taken'; DisplayName = 'Twice Taken'; UserPrincipalName = "user001@$Domain"; UsageLocation = 'US' }
        [pscustomobject]@{ FirstName = 'Wrong'; LastName = 'Domain'; DisplayName = 'Wrong Domain'; UserPrincipalName = 'wrong@elsewhere.example'; UsageLocation = 'US' }
        [pscustomobject]@{ FirstName = 'Bad'; LastName = 'Name'; DisplayName = 'Bad Name'; UserPrincipalName = "bad name@$Domain"; UsageLocation = 'US' }
    )
    $rows + $bad | Export-Csv -Path $File
}

$customer = Get-PCCustomer -TenantId $TenantId -ErrorAction Stop
$null = New-Item -ItemType Directory -Path $OutputFolder -Force
if (-not $Path) {
    $Path = Join-Path $OutputFolder 'users.csv'
    New-SampleFile $Path $customer.companyProfile.domain
}

$rows = @(Import-Csv -Path $Path)
"$($rows.Count) rows for $($customer.companyProfile.companyName)"

# What would be sent for one row; the password is not shown.
$trial = ConvertTo-SecureString (New-TemporaryPassword) -AsPlainText -Force
$rows[0] | New-PCCustomerUser -TenantId $TenantId -Password $trial -ForceChangePassword $true -WhatIf

$created = [System.Collections.Generic.List[object]]::new()
$refused = [System.Collections.Generic.List[object]]::new()
foreach ($row in $rows) {
    $password = New-TemporaryPassword
    $arguments = @{
        TenantId            = $TenantId
        Password            = ConvertTo-SecureString $password -AsPlainText -Force
        ForceChangePassword = $true
    }
    try {
        $user = $row | New-PCCustomerUser @arguments -ErrorAction Stop
        $created.Add([pscustomobject]@{ Id = $user.id; UserPrincipalName = $user.userPrincipalName; Password = $password })
    }
    catch {
        $refused.Add([pscustomobject]@{
            UserPrincipalName = $row.UserPrincipalName
            ErrorId           = $_.FullyQualifiedErrorId
            Code              = $_.Exception.ServiceErrorCode
            Reason            = $_.Exception.Description
        })
    }
}
"$($created.Count) created, $($refused.Count) refused"
$refused | Format-Table UserPrincipalName, ErrorId, Code -AutoSize

# The file is empty and closed to others before a password goes into it.
$passwordFile = Join-Path $OutputFolder 'passwords.csv'
$null = New-Item -ItemType File -Path $passwordFile -Force
chmod 600 $passwordFile
$created | Export-Csv -Path $passwordFile
"Temporary passwords: $((Get-Item $passwordFile).UnixMode)"

$users = @(Get-PCCustomerUser -TenantId $TenantId)
$unlicensed = @($users | Where-Object { -not ($_ | Get-PCCustomerUser -Licenses) })
"$($users.Count) users, $($unlicensed.Count) of them without a licence"

# The last three of the new ones leave again; one comes back.
$leaving = $created | Select-Object -Last 3
$leaving | Remove-PCCustomerUser -TenantId $TenantId
$back = Get-PCCustomerUser -TenantId $TenantId -Deleted |
    Where-Object id -EQ $leaving[0].Id |
    Restore-PCCustomerUser
"$($back.userPrincipalName) is $($back.state) again"

$report = [ordered]@{
    Customer   = $customer.companyProfile.companyName
    Rows       = $rows.Count
    Created    = $created.Count
    Refused    = $refused
    Unlicensed = $unlicensed.Count
    Deleted    = @(Get-PCCustomerUser -TenantId $TenantId -Deleted | Where-Object id -In $leaving.Id).userPrincipalName
    ByLocation = $users | Group-Object usageLocation -NoElement | Sort-Object Name | Select-Object Name, Count
}
$report | ConvertTo-Json -Depth 4 | Set-Content -Path (Join-Path $OutputFolder 'report.json')
Get-ChildItem $OutputFolder | ForEach-Object Name
