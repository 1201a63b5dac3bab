# Asks the installed PowerShell how it converts, formats and matches, and writes the answers beside this file:
#   pwsh -NoProfile -File test/values/record-tables.ps1
# An answer is "Type:text"; an error is "!id!category!exception type!message".
function Format-Answer($Value) {
    if ($null -eq $Value) { return 'null' }
    $type = $Value.GetType().FullName
    if ($Value -is [array]) {
        return "${type}:" + (($Value | ForEach-Object { if ($null -eq $_) { 'null' } else { "$($_.GetType().FullName):$_" } }) -join '|')
    }
    if ($Value -is [hashtable]) { return "${type}:" + (($Value.Keys | Sort-Object | ForEach-Object { "$_=$($Value[$_])" }) -join '|') }
    "${type}:$Value"
}
function Get-Answer([string] $Code) {
    try { Format-Answer (& ([scriptblock]::Create($Code))) }
    catch { '!' + ($_.FullyQualifiedErrorId, $_.CategoryInfo.Category, $_.Exception.GetType().FullName, $_.Exception.Message -join '!') }
}
function Save-Table([string] $Name, $Table) {
    [ordered]@{ answeredBy = "PowerShell $($PSVersionTable.PSVersion)"; answers = $Table } |
        ConvertTo-Json -Depth 8 | Set-Content -LiteralPath "$PSScriptRoot/$Name.json"
}

$texts = "''", "'  '", "'abc'", "'5'", "' 5 '", "'-5'", "'+5'", "'--5'", "'1,234'", "'12,34'", "',5'", "'5,'", "'5-'", "'1.5'", "'2.5'", "'3.5'", "'-0.4'", "'.6'",
    "'7.'", "'1e3'", "'1e10'", "'1e-3'", "'1e400'", "'0x1F'", "'-0x10'", "'0xFFFFFFFF'", "'0xFFFFFFFFFF'", "'0b101'", "'1kb'", "'1.5kb'", "'1pb'", "'5L'", "'5d'", "'5u'",
    "'5n'", "'300'", "'70000'", "'2147483648'", "'-2147483649'", "'99999999999999999999'", "'1 2'", "'5x'", "'A'", "'true'", "'Infinity'", "'NaN'", "'Monday'", "'mon'",
    "'S'", "'1'", "'99'", "'Hidden,ReadOnly'"
$numbers = '0', '5', '-7', '300', '70000', '65', '2147483648', '2.5', '3.5', '-0.5', '255.5', '1e10', '1e30', '[double]::NaN', '[double]::PositiveInfinity', '[single]1.1',
    '1.50d', '5000000000d', '3L', '[uint64]::MaxValue', '[byte]200', '[sbyte]-5', '[bigint]100'
$others = '$null', '$true', '$false', "[char]'a'", '(1,2)', '@()', "('1','2')", "('1','x')", '@{a=1}', '[pscustomobject]@{N=1}', '{ 1 }', '[int]',
    '[System.DayOfWeek]::Monday', "[System.IO.FileAttributes]'ReadOnly, Hidden'", '[switch]$true'
$types = 'int', 'long', 'byte', 'sbyte', 'int16', 'uint16', 'uint32', 'uint64', 'double', 'single', 'decimal', 'bigint', 'char', 'bool', 'string', 'object', 'switch',
    'int[]', 'string[]', 'char[]', 'object[]', 'array', 'System.DayOfWeek', 'System.IO.FileAttributes', 'scriptblock', 'hashtable', 'void'
$conversions = [ordered]@{}
foreach ($value in $texts + $numbers + $others) {
    $row = [ordered]@{}
    foreach ($type in $types) { $row[$type] = Get-Answer "`$v = $value; , ([$type]`$v)" }
    $conversions[$value] = $row
}
Save-Table conversions $conversions

$formatted = '0', '5', '-5', '1234', '2147483647', '0.5', '1.5', '2.5', '-0.4', '1234.5', '1234567.891', '0.000123', '1e15', '1e20', '0.1', '1.005', '0.25', '[single]0.1',
    '1.10d', '0.25d', '1.005d', '12345678901234567890d', '-1L', '[byte]255', '[sbyte]-1', '[uint64]::MaxValue', '[bigint]255', '[double]::NaN', '[double]::PositiveInfinity'
$formats = '', 'G', 'G3', 'g5', 'G17', 'R', 'N', 'N0', 'N2', 'n1', 'F', 'F0', 'F1', 'F3', 'F20', 'C', 'C0', 'C3', 'P', 'P0', 'P1', 'E', 'e2', 'E0', 'D', 'D5', 'X', 'x4', 'B', 'B8', 'Q',
    '0', '00', '000.00', '#', '#.##', '0.0#', '#,##0', '#,##0.00', '0,0', '0,', '0,,', '0,.0', '0%', '0.0‰', '0.00;(0.00)', '0.0;-0.0;zero', ';neg;zero', '0 kg', '00-00', '(###) ###-####',
    '0.00E+00', '0.0e0', '##.##E-0', '\#0', '"x"0', '$0.00', '.00', 'abc', '#.0,', '0.0.0'
$numbersAsText = [ordered]@{}
foreach ($value in $formatted) {
    $row = [ordered]@{}
    foreach ($format in $formats) { $row[$format] = Get-Answer "'{0:$format}' -f ($value)" }
    $numbersAsText[$value] = $row
}
Save-Table formats $numbersAsText

$patterns = '', '*', 'abc', 'ABC', 'a*', '*c', '*b*', 'a?c', '???', 'a[bc]c', 'a[a-c]c', 'a[!b]c', 'a[^b]c', '[abc]*', 'a`*c', 'a`[b', 'a[[]b', 'a[]]b', 'a[]b', 'a[-]c', '[a', 'a[', ']', '[z-a]', 'a`',
    '`a*', 'a**c', '*[0-9]', 'é*', 'a.c', '$a', '(a)', 'a[a-]c', "a`n*"
$subjects = '', 'abc', 'ABC', 'a*c', 'a[b', 'a]b', 'a-c', 'abbc', 'ac', 'x1', 'É', 'a.c', '$a', '(a)', 'a!c', 'a^c', 'a', ']', "a`nc", 'a[]b'
$answers = foreach ($pattern in $patterns) {
    $bits = foreach ($subject in $subjects) {
        try { [int]($subject -like $pattern) + 2 * [int]($subject -clike $pattern) } catch { 'x' }
    }
    , @($pattern, ($bits -join ''))
}
Save-Table wildcards ([ordered]@{ subjects = $subjects; patterns = $answers })

$words = 'a', 'A', 'b', 'B', 'ab', 'a-b', 'a b', 'a_b', 'a.b', "a'b", '', ' ', '_', '-', '1', '10', '2', 'é', 'e', 'É', 'résumé', 'resume', 'Z', 'z', 'ä', 'ß', 'ss', 'æ', 'ae', 'ﬁ', 'fi', 'co-op', 'coop', '~', '!',
    'A1', 'a1', 'Σ', 'ς', 'σ', "a$([char]0)", "a$([char]0x200b)", "e$([char]0x301)"
$order = foreach ($left in $words) {
    $row = ($words | ForEach-Object {
        $sign = if ($left -clt $_) { '<' } elseif ($left -cgt $_) { '>' } else { '=' }
        $fold = if ($left -lt $_) { '<' } elseif ($left -gt $_) { '>' } else { '=' }
        "$sign$fold$([int]($left -ceq $_))$([int]($left -eq $_))"
    }) -join ' '
    , @($left, $row)
}
[ordered]@{ answeredBy = "PowerShell $($PSVersionTable.PSVersion)"; words = $words; order = $order } |
    ConvertTo-Json -Depth 6 | Set-Content -LiteralPath "$PSScriptRoot/text-order.json"
