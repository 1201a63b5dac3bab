# Asks the installed PowerShell what every operator makes of every pair of operands, and writes operators.json beside this file:
#   pwsh -NoProfile -File test/values/record-operators.ps1
# An answer is "Type:text"; an error is "!id!category!exception type!message".
$operands = @{
    arithmetic = '$null', '$true', '5', '-7', '0', '[int]::MaxValue', '[int]::MinValue', '3L', '[long]::MaxValue', '[byte]200', '[sbyte]-5',
        '[uint32]::MaxValue', '[uint64]::MaxValue', '2.5', '[single]1.1', '1.50d', "'12'", "'2.5'", "'abc'", "''", "[char]'a'", '(1,2)', '@{a=1}',
        '[pscustomobject]@{N=1}', '{ 1 }'
    bits = '$null', '$true', '5', '-7', '[int]::MaxValue', '3L', '[byte]200', '[sbyte]-5', '[uint32]::MaxValue', "'12'", "[char]'a'"
    comparison = '$null', '$true', '$false', '5', '-7', '0', '3L', '[byte]200', '[uint64]::MaxValue', '2.5', '[single]2.5', "'5'", "'ABC'", "''",
        "'2.5'", "'true'", "'Monday'", "[char]'a'", "[char]'5'", '@{a=1}', '[pscustomobject]@{N=1}', '[switch]$true', '{ 1 }', '[int]'
}
$operators = @{
    arithmetic = '+', '-', '*', '/', '%'
    bits = '-band', '-bor', '-bxor', '-shl', '-shr'
    comparison = '-eq', '-lt', '-ge', '-ceq'
}
function Format-Answer($Value) {
    if ($null -eq $Value) { return 'null' }
    $type = $Value.GetType().FullName
    if ($Value -is [array]) {
        return "${type}:" + (($Value | ForEach-Object { if ($null -eq $_) { 'null' } else { "$($_.GetType().FullName):$_" } }) -join '|')
    }
    if ($Value -is [hashtable]) { return "${type}:" + (($Value.Keys | Sort-Object | ForEach-Object { "$_=$($Value[$_])" }) -join '|') }
    "${type}:$Value"
}
$tables = foreach ($group in 'arithmetic', 'bits', 'comparison') {
    foreach ($operator in $operators[$group]) {
        $rows = [ordered]@{}
        foreach ($left in $operands[$group]) {
            $rows[$left] = @(foreach ($right in $operands[$group]) {
                $code = "`$l = $left; `$r = $right; , (`$l $operator `$r)"
                try { Format-Answer (& ([scriptblock]::Create($code))) }
                catch {
                    '!' + ($_.FullyQualifiedErrorId, $_.CategoryInfo.Category, $_.Exception.GetType().FullName, $_.Exception.Message -join '!')
                }
            })
        }
        [ordered]@{ operator = $operator; right = $operands[$group]; rows = $rows }
    }
}
[ordered]@{ answeredBy = "PowerShell $($PSVersionTable.PSVersion)"; tables = $tables } |
    ConvertTo-Json -Depth 8 | Set-Content -LiteralPath "$PSScriptRoot/operators.json"
