import { Scope } from '../scopes/scope.ts';
import { EMPTY, Indirect } from '../scopes/variable.ts';
import type { RuntimeScriptBlock } from '../script-block.ts';
import { SessionState } from '../session-state.ts';

/** GetNewClosure: the block with the variables of the scope that runs, as they are now, in a world of its own. */
export function closureOf(block: RuntimeScriptBlock): RuntimeScriptBlock {
  const { current, root } = block.state;
  const scope = new Scope(root, 'module');
  for (let from: Scope | null = current; from && from !== root; from = from.parent) {
    for (const name of from.names()) {
      const lower = name.toLowerCase();
      if (scope.own(lower) !== EMPTY) continue;
      const held = from.own(lower);
      scope.put(lower, held instanceof Indirect ? held.get() : held, name);
    }
  }
  return block.boundTo(new SessionState(scope, block.state.moduleName));
}
