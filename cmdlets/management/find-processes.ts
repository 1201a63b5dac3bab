import type { CmdletContext } from '#cmdlet';
import { WildcardPattern } from '#values';
import { processFacts, runningProcesses } from './process-facts.ts';
import { ProcessObject } from './process-object.ts';
import { matches } from './select-items.ts';

/** Processes by number; one that is not there is an error. */
export function processesById(ids: readonly number[], context: CmdletContext): ProcessObject[] {
  return ids.flatMap(id => {
    const facts = processFacts(id);
    if (facts) return new ProcessObject(facts, context);
    writeNoProcess(context, `Cannot find a process with the process identifier ${id}.`, 'NoProcessFoundForGivenId', id);
    return [];
  });
}

/** Processes by name; wildcards are taken. A name that no process has is an error. */
export function processesByName(names: readonly string[], context: CmdletContext): ProcessObject[] {
  const all = runningProcesses();
  return names.flatMap(name => {
    const found = all.filter(facts => matches(facts.name, name));
    if (found.length === 0 && !WildcardPattern.containsWildcards(name)) {
      const message = `Cannot find a process with the name "${name}". Verify the process name and call the cmdlet again.`;
      writeNoProcess(context, message, 'NoProcessFoundForGivenName', name);
    }
    return found
      .sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1))
      .map(facts => new ProcessObject(facts, context));
  });
}

function writeNoProcess(context: CmdletContext, message: string, id: string, target: string | number): void {
  context.writeError(
    context.error('Microsoft.PowerShell.Commands.ProcessCommandException', message, id, 'ObjectNotFound', target),
  );
}
