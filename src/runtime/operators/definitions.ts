import type { FunctionDefinitionAst, ScriptBlockAst } from '#language';
import { runtimeError } from '../errors/runtime-error.ts';
import type { Frame } from '../frame.ts';
import { RuntimeScriptBlock } from '../script-block.ts';

/** A function statement: the name is set in the current scope when it runs. */
export function defineFunction(f: Frame, node: FunctionDefinitionAst): void {
  const { scope, name } = scopedName(f, node.name);
  scope.functions ??= new Map();
  const block = new RuntimeScriptBlock(f.engine, f.state, functionBody(node), f.code.unit, node.type === 'filter');
  scope.functions.set(name.toLowerCase(), {
    name,
    type: node.type === 'filter' ? 'filter' : 'function',
    block,
    options: [],
  });
  f.engine.commands.version++;
}

const bodies = new WeakMap<FunctionDefinitionAst, ScriptBlockAst>();

/** The body with the parameters in parentheses behind the name as its param block. */
function functionBody(node: FunctionDefinitionAst): ScriptBlockAst {
  if (!node.parameters || (node.parameters.length === 0 && node.body.param)) return node.body;
  let body = bodies.get(node);
  if (!body) {
    const start = node.parameters[0]?.start ?? node.start;
    const end = node.parameters.at(-1)?.end ?? start;
    body = { ...node.body, param: { kind: 'ParamBlock', attributes: [], parameters: node.parameters, start, end } };
    bodies.set(node, body);
  }
  return body;
}

function scopedName(f: Frame, name: string): { scope: Frame['scope']; name: string } {
  const match = /^(global|script|local|private):(.+)$/i.exec(name);
  if (!match?.[1] || !match[2]) return { scope: f.scope, name };
  const scope = match[1].toLowerCase();
  return {
    scope: scope === 'global' ? f.engine.globalState.root : scope === 'script' ? f.scope.scriptScope : f.scope,
    name: match[2],
  };
}

/** What this shell does not do is refused by its name. */
export function refuse(_f: Frame, what: string): never {
  throw runtimeError(
    'NotSupported',
    `The language element '${what}' is not supported in this shell.`,
    'NotImplemented',
    what,
    'System.Management.Automation.PSNotSupportedException',
  );
}
