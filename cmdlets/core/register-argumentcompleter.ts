import { argumentCompleters, defineCmdlet, ps } from '#cmdlet';

/** Registers a script block that completes the values of a parameter, or the arguments of a program. */
export default defineCmdlet({
  name: 'Register-ArgumentCompleter',
  module: 'Microsoft.PowerShell.Core',
  synopsis: 'Registers a script block that completes the values of a parameter, or the arguments of a program.',
  parameters: {
    CommandName: { type: ps.array(ps.string()), help: 'The commands; any command with the parameter when left out.' },
    ParameterName: { type: ps.string(), help: 'The parameter.' },
    ScriptBlock: {
      type: ps.scriptBlock(),
      mandatory: true,
      validate: { allowNull: true },
      help: 'Gives the completions. Gets command, parameter, the word so far, the syntax tree, and what is bound.',
    },
    Native: { type: ps.switch(), help: 'The commands are programs: the block completes all of their arguments.' },
    NativeFallback: { type: ps.switch(), help: 'For all programs that have no block of their own.' },
  },
  sets: {
    NativeCommandSet: { CommandName: { mandatory: true }, Native: {} },
    PowerShellSet: { CommandName: {}, ParameterName: { mandatory: true } },
    NativeFallbackSet: { NativeFallback: {} },
  },
  examples: [
    {
      does: 'Complete a parameter',
      code: "Register-ArgumentCompleter -ParameterName TenantName -ScriptBlock { 'contoso', 'fabrikam' }",
    },
  ],
  process(bound, context) {
    const completers = context.shell.part(argumentCompleters);
    const block = bound.ScriptBlock ?? null;
    if (bound.set === 'NativeFallbackSet') completers.registerNative(null, block);
    else if (bound.set === 'NativeCommandSet')
      for (const command of bound.CommandName) completers.registerNative(command, block);
    else for (const command of bound.CommandName ?? [null]) completers.register(command, bound.ParameterName, block);
  },
});
