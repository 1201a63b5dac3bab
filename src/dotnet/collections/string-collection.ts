import { listType, method, NetType, objectType, property, stringType, type Value } from '#values';
import { iterate } from './iterate.ts';
import { change, indexOf } from './list-members.ts';
import { Sequence } from './sequence.ts';

/** System.Collections.Specialized.StringCollection. */
export const stringCollectionType: NetType = new NetType({
  fullName: 'System.Collections.Specialized.StringCollection',
  base: objectType,
  interfaces: [listType],
  members: () => ({
    constructors: [
      method(
        'System.Collections.Specialized.StringCollection new()',
        () => new Sequence(stringCollectionType, [], stringType),
      ),
    ],
    properties: [property('int Count', (self: Sequence) => self.items.length)],
    methods: [
      method('int Add(string value)', (self: Sequence, value: string) => {
        self.items.push(value);
        self.changed();
        return self.items.length - 1;
      }),
      change('void AddRange(string[] value)', (self: Sequence, values: Value) => {
        self.items.push(...iterate(values, 'value'));
      }),
      change('void Clear()', self => {
        self.items.length = 0;
      }),
      method('bool Contains(string value)', (self: Sequence, value: string) => indexOf(self.items, value) >= 0),
      method('int IndexOf(string value)', (self: Sequence, value: string) => indexOf(self.items, value)),
      change('void Remove(string value)', (self: Sequence, value: string) => {
        const at = indexOf(self.items, value);
        if (at >= 0) self.items.splice(at, 1);
      }),
    ],
  }),
});
