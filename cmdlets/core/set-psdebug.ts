import { defineCmdlet, ps } from '#cmdlet';

/** Turns strictness on and off; stepping and tracing are not there. */
export default defineCmdlet({
  name: 'Set-PSDebug',
  module: 'Microsoft.PowerShell.Core',
  synopsis: 'Turns strictness on and off; stepping and tracing are not there.',
  parameters: {
    Trace: { type: ps.int(), validate: { range: [0, 2] }, help: 'Only 0 is taken: there is no tracing.' },
    Step: { type: ps.switch(), help: 'Not there: scripts are not run step by step.' },
    Strict: { type: ps.switch(), help: 'Makes reading a variable that was never set an error.' },
    Off: { type: ps.switch(), help: 'Turns off what this command has turned on.' },
  },
  sets: {
    on: { Trace: {}, Step: {}, Strict: {} },
    off: { Off: {} },
  },
  examples: [{ does: 'Turn everything off', code: 'Set-PSDebug -Off' }],
  process(bound, context) {
    if (bound.set === 'off') {
      context.shell.setStrictMode(0);
      return;
    }
    if (bound.Trace || bound.Step) {
      context.fail(
        context.error(
          'System.Management.Automation.PSNotSupportedException',
          'Tracing and stepping are not supported. Use Write-Verbose in the script, or run its statements one by one.',
          'NotSupported',
          'NotImplemented',
        ),
      );
    }
    if (bound.Strict) context.shell.setStrictMode(1);
  },
});
