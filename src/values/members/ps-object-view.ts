import { objectType, stringType } from '../core-types.ts';
import type { MemberInfo } from '../member-info.ts';
import { NetObject } from '../net-object.ts';
import { method, NetType, property } from '../net-type.ts';
import { baseOf, PSCustomObject, PSObjectWrapper } from '../ps-object.ts';
import { raiseRuntime } from '../raise.ts';
import { toText } from '../text/to-text.ts';
import type { Value } from '../value.ts';
import { WildcardPattern } from '../wildcard-pattern.ts';
import { copyObject } from './copy-object.ts';
import { MemberObject, memberName } from './member-object.ts';
import { objectCollection } from './object-collection.ts';
import type { SessionMembers } from './session-members.ts';

type Part = 'members' | 'properties' | 'methods';

/** `$x.PSObject.Properties` and its like: members by name, in the object's order; a change changes the object. */
export class MemberCollection extends NetObject {
  readonly target: Value;
  readonly part: Part;
  readonly table: SessionMembers;

  constructor(target: Value, part: Part, table: SessionMembers) {
    super();
    this.target = target;
    this.part = part;
    this.table = table;
  }

  get netType(): NetType {
    return memberCollectionType;
  }
  infos(): MemberInfo[] {
    if (this.part === 'properties') return this.table.properties(this.target);
    const all = this.table.members(this.target);
    return this.part === 'members' ? all : all.filter(each => each.kind.endsWith('Method'));
  }
  *#objects(): Iterable<Value> {
    for (const info of this.infos()) yield new MemberObject(info, this.target, this.table);
  }
  override enumerate(): Iterable<Value> {
    return this.#objects();
  }
  override getIndex(index: Value): Value {
    const name = memberName(index).toLowerCase();
    if (this.part === 'properties' && this.target instanceof PSCustomObject) {
      const info = this.table.find(this.target, name);
      return info && !info.kind.endsWith('Method') ? new MemberObject(info, this.target, this.table) : null;
    }
    const info = this.infos().find(each => each.name.toLowerCase() === name);
    return info ? new MemberObject(info, this.target, this.table) : null;
  }
  match(pattern: string): Value {
    const wildcard = WildcardPattern.get(pattern);
    return objectCollection(
      [...this.#objects()].filter(each => each instanceof MemberObject && wildcard.matches(each.member.name)),
    );
  }
  add(member: Value): void {
    if (!(member instanceof MemberObject)) return;
    this.table.add(this.target, { ...member.member }, false);
  }
  remove(name: string): void {
    this.table.remove(this.target, name);
  }
}

const memberCollectionType: NetType = new NetType({
  fullName:
    'System.Management.Automation.PSMemberInfoIntegratingCollection`1[[System.Management.Automation.PSPropertyInfo, System.Management.Automation, Version=7.6.0.500, Culture=neutral, PublicKeyToken=31bf3856ad364e35]]',
  base: objectType,
  members: () => ({
    methods: [
      method('System.Management.Automation.PSPropertyInfo Item(string name)', (self: MemberCollection, name: string) =>
        self.getIndex(name),
      ),
      method('System.Object Match(string name)', (self: MemberCollection, name: string) => self.match(name)),
      method('System.Object Match(string name, System.Object memberTypes)', (self: MemberCollection, name: string) =>
        self.match(name),
      ),
      method('void Add(System.Object member)', (self: MemberCollection, member: Value) => {
        self.add(member);
        return undefined;
      }),
      method('void Add(System.Object member, bool preValidated)', (self: MemberCollection, member: Value) => {
        self.add(member);
        return undefined;
      }),
      method('void Remove(string name)', (self: MemberCollection, name: string) => {
        self.remove(name);
        return undefined;
      }),
    ],
  }),
});

/** `PSObject.TypeNames`: a list whose changes are the object's. */
export class TypeNameList extends NetObject {
  readonly names: string[];
  constructor(names: string[]) {
    super();
    this.names = names;
  }
  get netType(): NetType {
    return typeNameListType;
  }
  override enumerate(): Iterable<Value> {
    return this.names;
  }
  override count(): number {
    return this.names.length;
  }
  override getIndex(index: Value): Value {
    return typeof index === 'number' ? (this.names.at(index) ?? null) : null;
  }
  override setIndex(index: Value, value: Value): void {
    if (typeof index === 'number') this.names[index] = toText(value);
  }
}

const typeNameListType: NetType = new NetType({
  fullName:
    'System.Collections.ObjectModel.Collection`1[[System.String, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e]]',
  base: objectType,
  genericArguments: [stringType],
  members: () => ({
    properties: [property('int Count', (self: TypeNameList) => self.names.length)],
    methods: [
      method('void Add(string item)', (self: TypeNameList, item: string) => void self.names.push(item)),
      method('void Insert(int index, string item)', (self: TypeNameList, index: number, item: string) => {
        if (index < 0 || index > self.names.length) {
          raiseRuntime(
            'ArgumentOutOfRangeException',
            "Index must be within the bounds of the List. (Parameter 'index')",
            'NotSpecified',
          );
        }
        self.names.splice(index, 0, item);
        return undefined;
      }),
      method('bool Remove(string item)', (self: TypeNameList, item: string) => {
        const at = self.names.indexOf(item);
        if (at >= 0) self.names.splice(at, 1);
        return at >= 0;
      }),
      method('void RemoveAt(int index)', (self: TypeNameList, index: number) => void self.names.splice(index, 1)),
      method('void Clear()', (self: TypeNameList) => {
        self.names.length = 0;
        return undefined;
      }),
      method('bool Contains(string item)', (self: TypeNameList, item: string) => self.names.includes(item)),
      method('int IndexOf(string item)', (self: TypeNameList, item: string) => self.names.indexOf(item)),
    ],
  }),
});

/** `$x.PSObject`: the object as PowerShell sees it. */
export class PSObjectView extends NetObject {
  readonly target: Value;
  readonly table: SessionMembers;

  constructor(target: Value, table: SessionMembers) {
    super();
    this.target = target;
    this.table = table;
  }
  get netType(): NetType {
    return psObjectViewType;
  }
  override toText(): string {
    return 'psobject {Members, Properties, Methods, ImmediateBaseObject, BaseObject, TypeNames, get_Members, get_Properties, get_Methods, get_ImmediateBaseObject, get_BaseObject, get_TypeNames, ToString, Copy, CompareTo, Equals, GetHashCode, GetObjectData, GetType, GetMetaObject}';
  }
}

const part =
  (name: Part) =>
  (self: PSObjectView): Value =>
    new MemberCollection(self.target, name, self.table);

const psObjectViewType: NetType = new NetType({
  fullName: 'System.Management.Automation.PSObject',
  base: objectType,
  members: () => ({
    properties: [
      property('System.Object Members', part('members')),
      property('System.Object Properties', part('properties')),
      property('System.Object Methods', part('methods')),
      property('System.Object ImmediateBaseObject', (self: PSObjectView) => baseOf(self.target)),
      property('System.Object BaseObject', (self: PSObjectView) => baseOf(self.target)),
      property('System.Object TypeNames', (self: PSObjectView) => new TypeNameList(self.table.typeNames(self.target))),
    ],
    methods: [
      method('psobject Copy()', (self: PSObjectView) => copyObject(self.target)),
      method('string ToString()', (self: PSObjectView) =>
        self.target instanceof PSObjectWrapper ? toText(self.target.base) : toText(self.target),
      ),
    ],
  }),
});
