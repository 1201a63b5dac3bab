import type { DataStatementAst, PipelineAst, ScriptBlockAst } from '#language';
import type { Value } from '#values';
import { runtimeError } from '../errors/runtime-error.ts';
import type { Frame } from '../frame.ts';
import { BlockCall } from '../pipeline/block-call.ts';
import { Collector, type Sink } from '../pipeline/sink.ts';
import { RuntimeScriptBlock } from '../script-block.ts';
import { output } from './objects.ts';

/** `data { … }` and `data name { … }`: statements that only make values. */
export function dataSection(f: Frame, o: Sink, node: DataStatementAst): void {
  const { start, end } = node.body;
  const ast: ScriptBlockAst = {
    kind: 'ScriptBlock',
    usings: [],
    attributes: [],
    param: null,
    dynamicParam: null,
    begin: null,
    process: null,
    clean: null,
    requirements: null,
    start,
    end,
    endBlock: {
      kind: 'NamedBlock',
      name: 'end',
      unnamed: true,
      statements: node.body.statements,
      traps: [],
      start,
      end,
    },
  };
  const call = new BlockCall(new RuntimeScriptBlock(f.engine, f.state, ast, f.code.unit), {
    mode: 'caller',
    scope: f.scope,
    streams: f.streams,
    name: null,
  });
  const collector = new Collector();
  call.run(call.code.end, collector);
  const value: Value = collector.result() ?? null;
  if (node.variable) f.scope.set(node.variable.toLowerCase(), value, node.variable);
  else output(o, value);
}

/** `pipeline &`. */
export function background(_f: Frame, _o: Sink, _node: PipelineAst): never {
  throw runtimeError(
    'NotSupported',
    'Background pipelines are not supported in this shell yet.',
    'NotImplemented',
    '&',
    'System.Management.Automation.PSNotSupportedException',
  );
}
