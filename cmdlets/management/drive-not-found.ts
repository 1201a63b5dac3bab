import type { CmdletContext } from '#cmdlet';

export function writeDriveNotFound(context: CmdletContext, name: string, errorId: string): void {
  context.writeError(
    context.error(
      'System.Management.Automation.DriveNotFoundException',
      `Cannot find drive. A drive with the name '${name}' does not exist.`,
      errorId,
      'ObjectNotFound',
      name,
    ),
  );
}
