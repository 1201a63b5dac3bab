# Records how PowerShell shows errors: pwsh -NoProfile -File record-errors.ps1 > errors.json
$scripts = @(
  "1 / 0"
  "'x'`n`n  [int]'many'"
  "`tGet-Item nosuch`t-ErrorAction Stop"
  "throw 'own words'"
  "throw [System.TimeoutException]::new('slow service')"
  "throw [System.Exception]::new('outer text', [System.Exception]::new('inner text'))"
  "`$user = `$null`n`$user.Name.Trim()"
  "Get-NoSuchThing -Name x | ForEach-Object { 'never' }"
  "function Set-Sku { param([ValidateSet('E3', 'E5')][string]`$Sku) }`nSet-Sku -Sku E7"
  "[datetime]'31/31/2024'"
  "function Test-It { [CmdletBinding()] param() `$PSCmdlet.ThrowTerminatingError([System.Management.Automation.ErrorRecord]::new([System.Exception]::new('cannot go on'), 'CannotGoOn', 'InvalidOperation', 'job7')) }`nTest-It"
  "throw ('x' * 150)"
  "throw `"two lines`nand a`ttab`""
  "`$r = [System.Management.Automation.ErrorRecord]::new([System.Exception]::new('raw'), 'Api', 'InvalidResult', @{ a = 1 })`n`$r.ErrorDetails = [System.Management.Automation.ErrorDetails]::new('{`"code`":2000}')`n`$r.ErrorDetails.RecommendedAction = 'Check the roles'`nthrow `$r"
  "`n" * 120 + "1/0"
  "'abc' -match '['"
  "[Contoso.Customer]::Get(1)"
  "'a' | ForEach-Object { [int]`$_ } | ForEach-Object { `$_ * 10 } | Sort-Object -Descending | Select-Object -First 1"
  "'a line with a lot in front of it that nobody needs to see, I think', 'and more of it' | ForEach-Object { [int]`$_ }; 'and a lot behind it that nobody reads either'"
  "`$a = 1 +`n  [int]'x'"
)
foreach ($before in 0, 10, 50, 51, 52, 60, 62, 70, 100) {
  foreach ($length in 5, 10, 20, 57, 62, 69, 80) {
    foreach ($after in 0, 3, 8, 100) { $scripts += (' ' * $before) + '1/' + ('0' * ($length - 2)) + ';' + ('#' * $after) }
  }
}
$folder = '/tmp/shown-errors'
$null = New-Item -ItemType Directory -Force $folder
$number = 0
$records = foreach ($script in $scripts) {
  $file = "$folder/case$($number++).ps1"
  [IO.File]::WriteAllText($file, $script)
  try { $null = & $file } catch { $record = $_ }
  $views = @{}
  foreach ($view in 'ConciseView', 'NormalView', 'CategoryView') { $ErrorView = $view; $views[$view] = ($record | Out-String) }
  $info = $record.InvocationInfo
  [ordered]@{
    script = $script; file = $info.ScriptName; line = $info.ScriptLineNumber; column = $info.OffsetInLine; statement = $info.Statement
    command = "$($info.MyCommand.Name)"; invocationName = $info.InvocationName; message = $record.Exception.Message
    exception = $record.Exception.GetType().FullName; id = $record.FullyQualifiedErrorId; category = "$($record.CategoryInfo.Category)"
    activity = $record.CategoryInfo.Activity; targetName = $record.CategoryInfo.TargetName; targetType = $record.CategoryInfo.TargetType
    thrown = [bool]$record.Exception.WasThrownFromThrowStatement
    details = $record.ErrorDetails.Message; advice = $record.ErrorDetails.RecommendedAction
    position = $info.PositionMessage; views = $views
  }
}
ConvertTo-Json @($records) -Compress -Depth 4
