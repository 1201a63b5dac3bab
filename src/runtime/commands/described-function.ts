import type { CommandMetadata } from '#cmdlet';
import { InvocationInfo, type Value } from '#values';
import type { Argument } from '../binding/arguments.ts';
import { FunctionProcessor } from '../pipeline/function-processor.ts';
import type { RuntimeScriptBlock } from '../script-block.ts';

/** What a function with a dynamicparam block takes, given these arguments; `-Name` among them names a parameter. */
export function describedFunction(block: RuntimeScriptBlock, name: string, args: readonly Value[]): CommandMetadata {
  const extent = { start: block.ast.start, end: block.ast.start };
  const list = args.map((value): Argument => {
    const named = typeof value === 'string' ? /^-([A-Za-z_]\w*)$/.exec(value) : null;
    const parameter = named?.[1] ?? null;
    return {
      name: parameter,
      hasValue: parameter === null,
      value: parameter === null ? value : undefined,
      extent,
      text: null,
      splatted: false,
    };
  });
  const processor = new FunctionProcessor(
    block,
    { name, args: list, dotScope: null, kind: 'function' },
    block.engine.currentStreams,
    new InvocationInfo(name, block.unit.source, extent),
  );
  return processor.describe();
}
