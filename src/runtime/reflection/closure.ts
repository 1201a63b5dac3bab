import { Scope } from '../scopes/scope.ts';
import { EMPTY, Indirect } from '../scopes/variable.ts';
import type { RuntimeScriptBlock } from '../script-block.ts';
import { SessionState } from '../session-state.ts';

/** GetNewClosure: the block with the variables of the scope that runs (not of those around it), as they are now, in a world of its own. */
export function closureOf(block: RuntimeScriptBlock): RuntimeScriptBlock {
  const { current, root } = block.state;
  const scope = new Scope(root, 'module');
  for (const name of current.names()) {
    const held = current.own(name.toLowerCase());
    // What the shell itself keeps there is the same for everybody.
    if (held instanceof Indirect && (held.isAllScope || held === EMPTY)) continue;
    scope.put(name.toLowerCase(), held instanceof Indirect ? held.get() : held, name);
  }
  return block.boundTo(new SessionState(scope, block.state.moduleName));
}
