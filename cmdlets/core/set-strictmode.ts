import { type CmdletContext, defineCmdlet, type ParameterType, ps } from '#cmdlet';

/** `Latest` is a version here. */
const strictVersion: ParameterType<string> = { typeName: 'string', displayName: 'version' };

/** Makes more mistakes errors, in this scope and those below it. */
export default defineCmdlet({
  name: 'Set-StrictMode',
  module: 'Microsoft.PowerShell.Core',
  synopsis: 'Makes more mistakes errors, in this scope and those below it.',
  parameters: {
    Off: { type: ps.switch(), help: 'Makes the scope as lenient as it was.' },
    Version: { type: strictVersion, aliases: ['v'], help: 'How strict: 1.0 to 3.0, or Latest.' },
  },
  sets: {
    Version: { Version: { mandatory: true } },
    Off: { Off: { mandatory: true } },
  },
  defaultSet: 'Version',
  examples: [
    {
      does: 'A variable that was never set is an error',
      code: "& { Set-StrictMode -Version Latest; try { $neverSet } catch { 'an error' } }",
    },
  ],
  process: (bound, context) => context.shell.setStrictMode(bound.set === 'Off' ? 0 : levelOf(bound.Version, context)),
});

function levelOf(version: string, context: CmdletContext): number {
  if (version.toLowerCase() === 'latest') return 3;
  const match = /^(\d+)(?:\.(\d+))*$/.exec(version);
  const level = match ? Number(match[1]) : Number.NaN;
  if (Number.isNaN(level))
    return refuse(version, context, `Cannot convert value "${version}" to type "System.Version".`);
  const known = (level >= 0 && level <= 3) || (level >= 3 && level <= 7);
  if (!known)
    return refuse(
      version,
      context,
      `The "${version}" argument does not contain a valid PowerShell version. Supply a valid version and try the command again.`,
    );
  return Math.min(level, 3);
}

function refuse(version: string, context: CmdletContext, reason: string): never {
  return context.fail(
    context.error(
      'System.Management.Automation.ParameterBindingValidationException',
      `Cannot validate argument on parameter 'Version'. ${reason}`,
      'ParameterArgumentValidationError',
      'InvalidData',
      version,
    ),
  );
}
