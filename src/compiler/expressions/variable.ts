import type { Extent, VariableExpressionAst } from '#language';
import { type Code, js } from '../code.ts';
import type { Emitter } from '../emitter.ts';
import { automaticNames, parseVariablePath, type VariablePath } from '../variable-path.ts';

/** The slot of a name in the block's own scope, when it has one. */
function slotOf(c: Emitter, path: VariablePath): number | undefined {
  if (!c.options.local || path.drive !== null) return undefined;
  if (path.scope !== null && path.scope !== 'local') return undefined;
  return c.layout.index.get(path.lower);
}

const constants = new Map<string, Code>([
  ['null', js`null`],
  ['true', js`true`],
  ['false', js`false`],
]);

export function emitVariable(c: Emitter, node: VariableExpressionAst): Code {
  const path = parseVariablePath(node.path);
  if (path.scope === null && path.drive === null) {
    const constant = constants.get(path.lower);
    if (constant) return constant;
    if (path.lower === '_' || path.lower === 'psitem') return js`${c.rt('dollarUnder')}(f)`;
    const slot = slotOf(c, path);
    if (automaticNames.has(path.lower)) {
      const read = js`${c.rt('automatic')}(f,${c.constant(path.lower)})`;
      return slot === undefined
        ? read
        : js`(S[${slot}]===${c.rt('EMPTY')}?${read}:${c.rt('read')}(S[${slot}],f,${c.constant(path.lower)}))`;
    }
    return slot === undefined
      ? js`${c.rt('lookup')}(f,${c.constant(path.lower)})`
      : js`${c.rt('read')}(S[${slot}],f,${c.constant(path.lower)})`;
  }
  if (path.scope === 'using') return js`${c.rt('usingVariable')}(f,${c.constant(path.lower)})`;
  return js`${c.rt('scoped')}(f,${c.constant(path)})`;
}

/** What `+=` starts from: in a block with slots only the block's own variable counts, not one of the scopes above. */
export function emitOwnVariable(c: Emitter, node: VariableExpressionAst): Code {
  const path = parseVariablePath(node.path);
  const slot = path.scope === null && !automaticNames.has(path.lower) ? slotOf(c, path) : undefined;
  return slot === undefined || c.options.dynamic ? emitVariable(c, node) : js`${c.rt('readOwn')}(S[${slot}])`;
}

/** Assigns `value` to a variable; an expression that yields nothing of use. */
export function emitStore(c: Emitter, node: VariableExpressionAst, value: Code): Code {
  const path = parseVariablePath(node.path);
  if (path.scope === null && path.drive === null && (path.lower === '_' || path.lower === 'psitem'))
    return js`${c.rt('setDollarUnder')}(f,${value})`;
  if (path.drive !== null || (path.scope !== null && path.scope !== 'local'))
    return js`${c.rt('setScoped')}(f,${c.constant(path)},${value})`;
  const slot = slotOf(c, path);
  return slot === undefined
    ? js`${c.rt('store')}(f,${c.constant(path.lower)},${value},${c.constant(path.name)})`
    : js`${c.rt('assign')}(S,${slot},${value})`;
}

/** A variable node for a name that the compiler itself has. */
export function variableNamed(name: string, extent: Extent): VariableExpressionAst {
  return { kind: 'VariableExpression', path: name, splatted: false, start: extent.start, end: extent.end };
}
