import type { CmdletContext } from '#cmdlet';
import { PSCustomObject, PSObjectWrapper, type Value } from '#values';

/** Puts a name before the type names of an object, as PSObject.TypeNames.Insert(0, …) does. */
export function addTypeName(object: Value, name: string, context: CmdletContext): void {
  if (object instanceof PSCustomObject) object.typeNames.unshift(name);
  else if (object instanceof PSObjectWrapper) object.typeNames = [name, ...context.shell.members.typeNames(object)];
  else {
    const names = context.shell.members.get(object, 'PSTypeNames');
    if (Array.isArray(names)) names.unshift(name);
    else context.shell.members.invoke(names, 'Insert', [0, name]);
  }
}
