/**
 * Lines at whose end (or at the place named behind a tab) the real PowerShell was asked what could stand there. The session has `setup`
 * run and stands in a folder with what `folder` names.
 */
export const folder: readonly string[] = ['.hid', 'a b/x.txt', 'a[1].txt', 'one.txt', 'sub/', 'two.ps1'];

export const setup = `
$when = [datetime]'2024-01-01'
$table = [ordered]@{ TenantId = 't'; 'client id' = 'c' }
$row = [pscustomobject]@{ Alpha = 1; 'Be ta' = 'x' }
function Get-Seat {
    [CmdletBinding(SupportsShouldProcess)]
    param(
        [Parameter(Mandatory, ParameterSetName = 'ById')][Alias('Tenant')][string]$Id,
        [Parameter(Mandatory, ParameterSetName = 'ByName', Position = 0)][ValidateSet('con two', 'contoso')][string]$Name,
        [System.DayOfWeek[]]$Day,
        [switch]$Deleted
    )
}
function Get-Row { param([string]$Zone, [ArgumentCompletions('aa', 'bb cc')][string]$Area) }
function Get-Told {
    param([string]$Country, [ArgumentCompleter({ "$($args[0])|$($args[1])|$($args[2])|$($args[4].Keys | Sort-Object)" })]$City)
}
function Get-File { [OutputType([System.Version])] param() }
Set-Alias seat Get-Seat
Register-ArgumentCompleter -CommandName Get-Row -ParameterName Zone -ScriptBlock {
    param($command, $parameter, $word)
    'north', 'south' | Where-Object { $_ -like "$word*" } | ForEach-Object {
        [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', "the $_")
    }
}
Register-ArgumentCompleter -Native -CommandName seatctl -ScriptBlock { param($word, $ast, $at) "$word|$ast|$at" }
`;

/** Topic to lines; a number behind a tab is the cursor. */
export const inputs: Readonly<Record<string, readonly string[]>> = {
  commands: [
    'Get-Sea',
    'get-sea',
    'seat',
    'Get-S*at',
    'Get-Row; Get-Sea',
    'Get-Row | Get-Sea',
    '$x = Get-Sea',
    '& Get-Sea',
    'if ($true) { Get-Sea',
    'if (Get-Sea',
    'foreach ($i in Get-Sea',
    '"$(Get-Sea',
    '@(Get-Sea',
    'No-SuchCommand',
    '',
  ],
  'parameter names': [
    'Get-Seat -',
    'Get-Seat -D',
    'Get-Seat -Id 1 -',
    'Get-Seat contoso -',
    'Get-Seat -Ten',
    'seat -na',
    'Get-Row -',
    'Get-Seat -Deleted -I',
    'Get-Seat -Verb',
    'Get-Seat -db',
    'Get-Seat -Nope',
  ],
  'parameter values': [
    'Get-Seat -Name ',
    'Get-Seat c',
    "Get-Seat '",
    'Get-Seat "con',
    'Get-Seat -Day M',
    'Get-Seat -Day Monday, T',
    'Get-Seat -Day:Mo',
    'Get-Seat -ErrorAction s',
    'Get-Seat -Deleted:',
    'Get-Seat -Day zz',
    'Get-Row -Area ',
    'Get-Row x b',
    'Out-File -Encoding utf8',
    'New-Item -ItemType ',
    'Get-PSProvider F',
    'Get-Variable ErrorA',
    'Get-Alias gcm',
  ],
  completers: [
    'Get-Row ',
    'Get-Row -Zone s',
    'Get-Told -Country NO -City Os',
    "Get-Told NO 'Os",
    'Get-Told -City ',
    'seatctl a b',
    'seatctl ',
    'seatctl --fo',
  ],
  variables: [
    '$whe',
    '"$whe',
    '${whe',
    '@tab',
    '$global:whe',
    '$env:HOM',
    '$scr',
    '$abcd = 1; $ab',
    'param([int]$abcd) $ab',
    '$nosuchv',
  ],
  members: [
    '$when.AddM',
    '$when.day',
    '$row.',
    '$table.cli',
    '$table.T',
    '"abc".Sub',
    '"abc".Length.GetHashC',
    '(Get-Date).AddY',
    '[datetime]::Now.AddY',
    '$s = "a"; $s.Sub',
    'param([string]$p) $p.Sub',
    '@{ Aa = 1 }.Aa',
    'if ($when.AddY',
    '$z = [pscustomobject]@{ Aa = 1; Ab = "x" }; $z.A',
    '$z = [pscustomobject]@{ Ab = "x" }; $z.Ab.Sub',
    '"a" | ForEach-Object { $_.Sub',
    '1..3 | Where-Object { $_.GetHashC',
    'foreach ($s in "a", "b") { $s.Sub',
    '(Get-File).Maj',
    'Get-File | ForEach-Object { $_.Min',
    '$s = "a" -split ","; $s.Leng',
    '[string]::Empt',
    '[DayOfWeek]::Mo',
    '$nosuchv.A',
  ],
  'keys and properties': [
    "$table['",
    '$table["T',
    '$table[',
    '$row | Select-Object Al',
    '$row | Sort-Object A',
    '$row | Where-Object Al',
    '[pscustomobject]@{ Aa = 1; Ab = 2 } | Select-Object Aa, A',
    '"abc" | Format-Table Len',
    '"abc" | ForEach-Object Len',
    '$row | Select-Object @{ ',
    '$row | Select-Object @{ Name = "x"; ',
    '$row | Format-Table @{ W',
    '$row | Sort-Object @{ D',
  ],
  types: [
    '[System.DayOfW',
    '[System.Collec',
    'using namespace System.Collec',
    '[System.TimeS',
    '[System.Collections.Generic.Lis',
  ],
  attributes: [
    'param([Parameter(Man',
    '[Parameter(',
    '[CmdletBinding(Supp',
    '[CmdletBinding(SupportsPaging, ',
    'param([ValidateSet(',
  ],
  words: [
    '1 -e',
    '$when -is',
    '"a" -ma',
    '$x -eq 1 -a',
    'using ',
    'using n',
    ':outer while (1) { break ',
    ':a while (1) { continue a',
    ':a while (1) { continue a\t16',
    ':a while (1) { continue a\t24',
    ':a while (1) { continue a ',
    ':abc while (1) { continue ab }\t27',
    ':ac while (1) { continue ab }\t26',
    '#requires -',
    '#requires -PSEdition ',
    '<#\n.SYN',
    '<#\n.par',
    '# Get-Sea',
    '(Get-Date).DayOfWeek -eq ',
    '[DayOfWeek]$d = "T',
  ],
  paths: [
    'Get-Item ',
    'Get-Item o',
    './o',
    'Get-Item a',
    "Get-Item 'a b/",
    'Get-Item "./a b',
    'Set-Location ',
    'Get-Item o*',
    'Get-Item *.ps1',
    'Get-Item sub/',
    'Get-Item one.txt, t',
    'Get-Seat -Id x > o',
    '"./t',
    'Get-Item -LiteralPath a',
    'Get-Item nosuch',
    'Get-Item Variable:whe',
    'Get-Item function:Get-Sea',
  ],
  'cursor in the middle': [
    'Get-Sea -Id x\t7',
    'Get-Seat -D | Out-Null\t11',
    '$when.AddMinutes(1)\t8',
    'Get-Item o ./two.ps1\t10',
    'Get-Seat   -Id\t10',
  ],
};

/** A line and its cursor. */
export function lineAndCursor(input: string): { readonly line: string; readonly cursor: number } {
  const [line = '', cursor] = input.split('\t');
  return { line, cursor: cursor === undefined ? line.length : Number(cursor) };
}
