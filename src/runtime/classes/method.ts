import type { FunctionMemberAst } from '#language';
import { type NetType, objectType, toText, type Value, voidType } from '#values';
import type { Engine } from '../engine.ts';
import { isSignal, toTerminating } from '../errors/terminating.ts';
import type { Frame } from '../frame.ts';
import { typeOfName } from '../operators/types.ts';
import { BlockCall } from '../pipeline/block-call.ts';
import { Collector } from '../pipeline/sink.ts';
import type { Streams } from '../pipeline/streams.ts';
import { TypeConstraint } from '../scopes/type-constraint.ts';
import { PSVariable } from '../scopes/variable.ts';
import { RuntimeScriptBlock } from '../script-block.ts';

const plain = new WeakMap<Streams, Streams>();

/** Errors that a method writes to the host come as bare text, without the view that errors have. */
function methodStreams(engine: Engine): Streams {
  const { currentStreams, streams, host } = engine;
  if (currentStreams.error !== streams.error) return currentStreams;
  let made = plain.get(currentStreams);
  if (!made) {
    const write = (value: Value): void => host.write('err', toText(value));
    made = currentStreams.with('error', { write });
    plain.set(currentStreams, made);
  }
  return made;
}

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
    const call = new BlockCall(block, { mode: 'child', streams: methodStreams(engine), name: node.name });
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
    const before = engine.propagate;
    // An error in a method ends the method.
    engine.propagate = true;
    try {
      call.run(call.code.end, collector);
      if (returns === voidType) return undefined;
      const value = collector.items[0] ?? null;
      return convert ? convert.transform(value) : value;
    } catch (error) {
      if (isSignal(error)) throw error;
      throw toTerminating(call.frame, error);
    } finally {
      engine.propagate = before;
    }
  };
}
