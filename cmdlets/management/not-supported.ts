import type { CmdletContext } from '#cmdlet';
import { raiseRuntime } from '#values';

/** The provider has no such operation at all: the command ends. */
export function failUnsupported(context: CmdletContext): never {
  return context.fail(
    context.error(
      'System.Management.Automation.PSNotSupportedException',
      'Provider operation stopped because the provider does not support this operation.',
      'NotSupported',
      'NotImplemented',
    ),
  );
}

/** The provider lacks a family of operations: an error for the item. */
export function raiseNoInterface(name: string, words: 'supported' | 'implemented' = 'supported'): never {
  return raiseRuntime(
    'NotSupported',
    `Cannot use interface. The ${name} interface is not ${words} by this provider.`,
    'NotImplemented',
    { type: 'PSNotSupportedException' },
  );
}
