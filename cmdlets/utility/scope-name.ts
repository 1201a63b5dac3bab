import type { CmdletContext, ScopeName } from '#cmdlet';

/** `-Scope` as typed: Global, Local, Script, Private, or a number of scopes upwards; `undefined` when it was not given. */
export function scopeNamed(text: string | undefined, context: CmdletContext): ScopeName | undefined {
  if (text === undefined) return undefined;
  switch (text.toLowerCase()) {
    case 'global':
      return 'global';
    case 'local':
    case 'private':
      return 'local';
    case 'script':
      return 'script';
    default:
      if (/^-\d+$/.test(text)) refuseNumber(text, context);
      return /^\d+$/.test(text) ? Number(text) : refuse(context);
  }
}

function refuseNumber(text: string, context: CmdletContext): never {
  const message = `Cannot process argument because the value of argument "Scope" is out of range. Change argument "Scope" to a value that is within range. (Parameter 'Scope')\nActual value was ${text}.`;
  const type = 'System.Management.Automation.PSArgumentOutOfRangeException';
  return context.fail(context.error(type, message, 'ArgumentOutOfRange', 'InvalidArgument'));
}

function refuse(context: CmdletContext): never {
  const message =
    'Cannot process argument because the value of parameter "Scope" is not valid. Valid values are "Global", "Local", or "Script", or a number relative to the current scope (0 through the number of scopes where 0 is the current scope and 1 is its parent). Change the value of the "Scope" parameter and run the operation again.';
  const type = 'System.Management.Automation.PSArgumentException';
  return context.fail(context.error(type, message, 'Argument', 'InvalidArgument'));
}
