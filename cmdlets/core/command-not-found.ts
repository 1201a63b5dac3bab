import type { CmdletContext } from '#cmdlet';

export function writeCommandNotFound(context: CmdletContext, name: string): void {
  context.writeError(
    context.error(
      'System.Management.Automation.CommandNotFoundException',
      `The term '${name}' is not recognized as a name of a cmdlet, function, script file, or executable program.\nCheck the spelling of the name, or if a path was included, verify that the path is correct and try again.`,
      'CommandNotFoundException',
      'ObjectNotFound',
      name,
    ),
  );
}
