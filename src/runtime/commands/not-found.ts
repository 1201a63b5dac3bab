import type { CommandSite } from '#compiler';
import { InvocationInfo, type TerminatingError } from '#values';
import { errorAt, runtimeError } from '../errors/runtime-error.ts';
import type { Frame } from '../frame.ts';

/** A name that means no command; null for an empty one. */
export function commandNotFound(f: Frame, site: CommandSite, name: string | null): TerminatingError {
  if (name === null) {
    const message =
      "The expression after '&' in a pipeline element produced an object that was not valid. It must result in a command name, a script block, or a CommandInfo object.".replace(
        '&',
        site.invocation === '.' ? '.' : '&',
      );
    return errorAt(
      f,
      site.ast.elements[0] ?? site.extent,
      runtimeError('BadExpression', message, 'InvalidOperation', null),
    );
  }
  const head = `The term '${name}' is not recognized as a name of a cmdlet, function, script file, or executable program.`;
  const message = `${head}\nCheck the spelling of the name, or if a path was included, verify that the path is correct and try again.`;
  const error = runtimeError('CommandNotFoundException', message, 'ObjectNotFound', name, 'CommandNotFoundException');
  error.record.activity = '';
  const first = site.ast.elements[0];
  error.record.exception.data.set('CommandName', name);
  const shown = site.invocation === 'plain' ? name : site.invocation;
  error.record.invocation = new InvocationInfo(shown, f.code.unit.source, first ?? site.extent, shown);
  return error;
}
