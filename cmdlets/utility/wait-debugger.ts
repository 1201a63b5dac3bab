import { defineCmdlet } from '#cmdlet';

/** Wait-Debugger: there is no debugger here, and a script must not hang for one. */
export default defineCmdlet({
  name: 'Wait-Debugger',
  module: 'Microsoft.PowerShell.Utility',
  parameters: {},
  synopsis: 'Would stop in the debugger; refused, because there is none.',
  examples: [{ does: 'See why it is refused', code: 'try { Wait-Debugger } catch { $_.FullyQualifiedErrorId }' }],
  end(_bound, context) {
    const message = 'There is no script debugger in this shell. Write-Debug with -Debug shows values on the way.';
    context.fail(context.error('System.NotSupportedException', message, 'DebuggerNotSupported', 'NotImplemented'));
  },
});
