import { listType, objectType } from '../core-types.ts';
import { NetObject } from '../net-object.ts';
import { method, NetType, property } from '../net-type.ts';
import type { Value } from '../value.ts';

const fullName =
  'System.Collections.ObjectModel.Collection`1[[System.Management.Automation.PSObject, System.Management.Automation, Version=7.6.0.500, Culture=neutral, PublicKeyToken=31bf3856ad364e35]]';

/** What `.Where()`, `.ForEach()` and ScriptBlock.Invoke() give. */
const collectionOfObjects: NetType = new NetType({
  fullName,
  base: objectType,
  interfaces: [listType],
  members: () => ({
    properties: [property('int Count', (self: ObjectCollection) => self.items.length)],
    methods: [
      method('void Add(System.Object item)', (self: ObjectCollection, item: Value) => {
        self.items.push(item);
        return undefined;
      }),
      method('void Clear()', (self: ObjectCollection) => {
        self.items.length = 0;
        return undefined;
      }),
      method('bool Contains(System.Object item)', (self: ObjectCollection, item: Value) => self.items.includes(item)),
      method('int IndexOf(System.Object item)', (self: ObjectCollection, item: Value) => self.items.indexOf(item)),
      method('void Insert(int index, System.Object item)', (self: ObjectCollection, index: number, item: Value) => {
        self.items.splice(index, 0, item);
        return undefined;
      }),
      method('void RemoveAt(int index)', (self: ObjectCollection, index: number) => {
        self.items.splice(index, 1);
        return undefined;
      }),
    ],
  }),
});

export class ObjectCollection extends NetObject {
  readonly items: Value[];

  constructor(items: Value[]) {
    super();
    this.items = items;
  }

  get netType(): NetType {
    return collectionOfObjects;
  }
  override enumerate(): Iterable<Value> {
    return this.items;
  }
  override count(): number {
    return this.items.length;
  }
  override getIndex(index: Value): Value {
    if (typeof index !== 'number') return undefined;
    return this.items[index < 0 ? index + this.items.length : index];
  }
  override setIndex(index: Value, value: Value): void {
    if (typeof index === 'number') this.items[index] = value;
  }
}

/** A `Collection<PSObject>` of the values. */
export function objectCollection(items: Value[]): ObjectCollection {
  return new ObjectCollection(items);
}
