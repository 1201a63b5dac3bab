/** Commands of PowerShell 7.6.9 that are not here, and why. A command that comes must leave this table. */
export const absent: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'there are no remote computers':
      'Enter-PSSession Exit-PSSession Get-PSSession New-PSSession Remove-PSSession New-PSSessionOption New-PSTransportOption New-PSRoleCapabilityFile New-PSSessionConfigurationFile Export-PSSession Import-PSSession',
    'there is no other host process to enter':
      'Enter-PSHostProcess Exit-PSHostProcess Get-PSHostProcessInfo Switch-Process Debug-Job',
    'there are no jobs yet': 'Start-Job Stop-Job Get-Job Wait-Job Receive-Job Remove-Job Start-ThreadJob',
    'there is no debugger':
      'Debug-Runspace Disable-PSBreakpoint Enable-PSBreakpoint Get-PSBreakpoint Remove-PSBreakpoint Set-PSBreakpoint Disable-RunspaceDebug Enable-RunspaceDebug Get-Runspace Get-RunspaceDebug Trace-Command Get-TraceSource Set-TraceSource',
    'there are no experimental features, nor subsystems':
      'Disable-ExperimentalFeature Enable-ExperimentalFeature Get-ExperimentalFeature Get-PSSubsystem',
    'there is no certificate store': 'Get-CmsMessage Protect-CmsMessage Unprotect-CmsMessage Get-PfxCertificate',
    'the network is reached through the service only': 'Test-Connection',
    'there are no events':
      'Get-Event Get-EventSubscriber New-Event Register-EngineEvent Register-ObjectEvent Remove-Event Unregister-Event Wait-Event',
    'not written yet': 'Export-FormatData',
  }).flatMap(([reason, names]) => names.split(' ').map(name => [name, reason] as const)),
);

const remote = 'takes no remote sessions';
const underWay = 'its sets are not all told apart yet';

/** Commands that are called in other ways than in PowerShell 7.6.9, and why. One that becomes equal must leave this table. */
export const different: ReadonlyMap<string, string> = new Map([
  ['Copy-Item', remote],
  ['Get-Module', remote],
  ['Import-Module', `${remote}, no assemblies, no Windows PowerShell`],
  ['Invoke-Command', remote],
  ['ForEach-Object', '-Parallel is not there yet'],
  ['Where-Object', underWay],
  ['Add-Type', 'compiles no source text'],
  ['New-Object', 'makes no COM objects'],
  ['Out-String', underWay],
  ['Remove-TypeData', 'reads no types.ps1xml files'],
  ['Update-TypeData', 'reads no types.ps1xml files'],
]);
