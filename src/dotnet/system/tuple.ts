import { method, NetType, objectType, type Value } from '#values';
import { tuple } from './value-tuple.ts';

const names = ['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8'];

/** The static classes with Create: the types of the items are those of the values. */
function factory(fullName: string, isStruct: boolean): NetType {
  return new NetType({
    fullName,
    base: objectType,
    members: () => ({
      staticMethods: names.map((_, i) => {
        const types = names.slice(0, i + 1).join(', ');
        const parameters = names.slice(0, i + 1).map((name, at) => `${name} item${at + 1}`);
        return method(
          `${fullName}[${types.replaceAll(' ', '')}] Create[${types}](${parameters.join(', ')})`,
          (...items: Value[]) => tuple(items, isStruct),
        );
      }),
    }),
  });
}

export const tupleType = factory('System.Tuple', false);
export const valueTupleType = factory('System.ValueTuple', true);
