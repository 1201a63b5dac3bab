import type { FunctionMemberAst } from '#language';
import { type NetType, objectType, type Value, voidType } from '#values';
import type { Frame } from '../frame.ts';
import { typeOfName } from '../operators/types.ts';
import { BlockCall } from '../pipeline/block-call.ts';
import { Collector } from '../pipeline/sink.ts';
import { TypeConstraint } from '../scopes/type-constraint.ts';
import { PSVariable } from '../scopes/variable.ts';
import { RuntimeScriptBlock } from '../script-block.ts';

/** A method as a function of `$this` and its arguments. Only `return` gives a value; what statements write is lost. */
export function compileMethod(
  f: Frame,
  node: FunctionMemberAst,
  returns: NetType,
): (self: Value, args: readonly Value[]) => Value {
  const { engine, state } = f;
  const block = new RuntimeScriptBlock(
    engine,
    state,
    { ...node.body, endBlock: node.body.endBlock },
    f.code.unit,
    false,
    'method',
  );
  const parameters = node.parameters.map(each => {
    const constraint = each.attributes.find(attribute => attribute.kind === 'TypeConstraint');
    const type = constraint ? typeOfName(engine, constraint.typeName, f.code.unit) : objectType;
    return {
      name: each.name.path,
      lower: each.name.path.toLowerCase(),
      constraint: type === objectType ? null : new TypeConstraint(engine, type),
    };
  });
  const convert = returns === voidType || returns === objectType ? null : new TypeConstraint(engine, returns);
  return (self, args) => {
    const call = new BlockCall(block, { mode: 'child', streams: engine.currentStreams, name: node.name });
    call.activation.self = self;
    for (const [i, parameter] of parameters.entries()) {
      const value = args[i] === undefined ? null : args[i];
      if (!parameter.constraint) call.scope.put(parameter.lower, value, parameter.name);
      else {
        const variable = new PSVariable(parameter.name, parameter.constraint.transform(value));
        variable.attributes = [parameter.constraint];
        call.scope.put(parameter.lower, variable, parameter.name);
      }
    }
    const collector = new Collector();
    call.run(call.code.end, collector);
    if (returns === voidType) return undefined;
    const value = collector.items[0] ?? null;
    return convert ? convert.transform(value) : value;
  };
}
