import type { CmdletContext, ModuleInfo } from '#cmdlet';
import { Dictionary, PSCustomObject, ScriptBlock, toText, type Value } from '#values';

/** An object with the module's functions as methods and its variables as properties. */
export function moduleObject(module: ModuleInfo, { shell }: CmdletContext): Value {
  const { members } = shell;
  let object: Value = new PSCustomObject();
  const variables = members.get(module, 'ExportedVariables');
  if (variables instanceof Dictionary) {
    for (const [name, value] of variables.pairs()) {
      if (object instanceof PSCustomObject) object.set(toText(name), value);
    }
  }
  const functions = members.get(module, 'ExportedFunctions');
  if (functions instanceof Dictionary) {
    for (const [name, command] of functions.pairs()) {
      const script = members.get(command, 'ScriptBlock');
      if (script instanceof ScriptBlock)
        object = members.add(object ?? null, { kind: 'ScriptMethod', name: toText(name), script }, true);
    }
  }
  return object;
}
