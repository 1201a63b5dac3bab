import type { CmdletContext } from '#cmdlet';

export function refuseShutdown(context: CmdletContext, name: string, instead: string): void {
  context.writeError(
    context.error(
      'System.InvalidOperationException',
      `${name} is not supported: this shell does not turn computers off. Use the command of your system, such as: ${instead}`,
      'CommandFailed',
      'OperationStopped',
    ),
  );
}
