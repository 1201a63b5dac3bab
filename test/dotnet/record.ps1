<#
    Asks PowerShell every question of a file of answers again and writes what it says:
        pwsh -NoProfile -File record.ps1 answers/strings.jsonl
    with TZ=UTC and LANG=en_US.UTF-8. Each question is a script; its answer is each result's text and type.
#>
param([Parameter(Mandatory)][string] $Path)

function Get-Answer([string] $Script) {
    try {
        $values = & ([scriptblock]::Create($Script))
        if ($null -eq $values) { return '<null>' }
        return (@($values) | ForEach-Object { if ($null -eq $_) { '<null>' } else { [string]$_ + ' <' + $_.GetType().Name + '>' } }) -join ' | '
    }
    catch {
        $exception = $_.Exception
        if ($exception.InnerException -and $exception -isnot [System.Management.Automation.PSInvalidCastException]) { $exception = $exception.InnerException }
        return '! ' + $exception.GetType().Name + ': ' + $exception.Message + ' #' + $_.FullyQualifiedErrorId
    }
}

$answers = foreach ($line in [IO.File]::ReadAllLines($Path)) {
    $script = (ConvertFrom-Json $line).script
    [ordered]@{ script = $script; answer = (Get-Answer $script) -replace "`n", '\n' } | ConvertTo-Json -Compress
}
[IO.File]::WriteAllText($Path, ($answers -join "`n") + "`n")
