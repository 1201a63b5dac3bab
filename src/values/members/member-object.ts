import { tagArray } from '../array.ts';
import type { TypeResolver } from '../converter.ts';
import { enumType, objectType, stringType } from '../core-types.ts';
import { EnumValue } from '../enum-value.ts';
import type { MemberInfo, MemberKind } from '../member-info.ts';
import type { MemberTable } from '../member-table.ts';
import { NetObject } from '../net-object.ts';
import { type MethodDeclaration, method, NetType, property } from '../net-type.ts';
import { raiseRuntime } from '../raise.ts';
import type { ScriptBlock } from '../script-block.ts';
import { elementText, toText } from '../text/to-text.ts';
import { typeDisplayName } from '../text/type-name.ts';
import { typeOf } from '../type-of.ts';
import type { Value } from '../value.ts';
import { signatureType } from './signature.ts';

/** PSMemberTypes, as `MemberType` gives it and Get-Member takes it. */
export const psMemberTypesType = new NetType({
  fullName: 'System.Management.Automation.PSMemberTypes',
  kind: 'enum',
  base: enumType,
  flags: true,
  enumMembers: new Map([
    ['AliasProperty', 1],
    ['CodeProperty', 2],
    ['Property', 4],
    ['NoteProperty', 8],
    ['ScriptProperty', 16],
    ['PropertySet', 32],
    ['Method', 64],
    ['CodeMethod', 128],
    ['ScriptMethod', 256],
    ['Methods', 448],
    ['ParameterizedProperty', 512],
    ['MemberSet', 1024],
    ['Event', 2048],
    ['Dynamic', 4096],
    ['InferredProperty', 8192],
    ['Properties', 31],
    ['All', 16383],
  ]),
});

export type OwnerTable = MemberTable & { readonly types: TypeResolver };

/** A member as an object: what `PSObject.Properties`, `.Methods` and `.Members` hold and `$x.Method` without parentheses gives. */
export class MemberObject extends NetObject {
  readonly member: MemberInfo;
  /** The object the member belongs to; undefined for one that stands alone (`[psnoteproperty]::new('a', 1)`). */
  readonly owner: Value;
  /** Null with no owner. */
  readonly table: OwnerTable | null;

  constructor(member: MemberInfo, owner: Value = undefined, table: OwnerTable | null = null) {
    super();
    this.member = member;
    this.owner = owner;
    this.table = table;
  }

  get netType(): NetType {
    return memberObjectType(this.member.kind);
  }
  get isProperty(): boolean {
    return propertyKinds.has(this.member.kind);
  }
  get value(): Value {
    const { member } = this;
    if (this.isProperty && this.table) return this.table.read(this.owner, member);
    if (member.kind === 'NoteProperty') return member.value;
    return this;
  }
  set value(value: Value) {
    if (!isSettable(this.member)) {
      raiseRuntime('SetValueException', `'${this.member.name}' is a ReadOnly property.`, 'NotSpecified', {
        type: 'SetValueException',
      });
    }
    if (this.owner !== undefined) this.table?.set(this.owner, this.member.name, value);
    else if (this.member.kind === 'NoteProperty') this.member.value = value;
  }
  get typeNameOfValue(): string {
    const { member } = this;
    if (member.kind === 'Property' || member.kind === 'CodeProperty')
      return this.table ? signatureType(this.table.types, member.typeName).fullName : member.typeName;
    if (member.kind === 'NoteProperty') return typeOf(this.value)?.fullName ?? 'System.Object';
    if (member.kind === 'AliasProperty')
      return typeOf(this.table?.get(this.owner, member.referenced))?.fullName ?? 'System.Object';
    return member.kind === 'ScriptProperty' ? 'System.Object' : `System.Management.Automation.PS${member.kind}`;
  }
  get definitions(): string[] {
    const { member } = this;
    if (member.kind === 'Method' || member.kind === 'CodeMethod') return [...member.definitions];
    return member.kind === 'ScriptMethod' ? [`System.Object ${member.name}();`] : [];
  }
  override toText(): string {
    return definitionOf(this.member, () => this.value);
  }
}

const propertyKinds = new Set<MemberKind>([
  'NoteProperty',
  'ScriptProperty',
  'AliasProperty',
  'CodeProperty',
  'Property',
]);

/** May the property be written? */
export function isSettable(member: MemberInfo): boolean {
  if (member.kind === 'ScriptProperty') return member.setter !== null;
  if (member.kind === 'Property' || member.kind === 'CodeProperty') return member.set !== undefined;
  return member.kind === 'NoteProperty' || member.kind === 'AliasProperty';
}

/** A member's definition as Get-Member and ToString() write it: `int Id=5`, `int Length {get;}`. */
export function definitionOf(member: MemberInfo, read: () => Value): string {
  switch (member.kind) {
    case 'NoteProperty': {
      const value = read();
      return `${noteTypeName(value)} ${member.name}=${value === null || value === undefined ? 'null' : elementText(value)}`;
    }
    case 'AliasProperty':
      return member.convertTo
        ? `${member.name} = (${member.convertTo})${member.referenced}`
        : `${member.name} = ${member.referenced}`;
    case 'ScriptProperty': {
      const get = member.getter ? `get=${member.getter.text};` : '';
      const set = member.setter ? `set=${member.setter.text};` : '';
      return `System.Object ${member.name} {${get}${set}}`;
    }
    case 'Property':
    case 'CodeProperty':
      return `${member.typeName} ${member.name} {get;${member.set ? 'set;' : ''}}`;
    case 'PropertySet':
      return `${member.name} {${member.names.join(', ')}}`;
    case 'ScriptMethod':
      return `System.Object ${member.name}();`;
    case 'Method':
    case 'CodeMethod':
      return member.definitions.join(', ');
    case 'MemberSet':
      return `${member.name} {${member.members.map(each => each.name).join(', ')}}`;
  }
}

/** A note property's type: PowerShell's short name where it has one, the type's own name without namespace elsewhere. */
function noteTypeName(value: Value): string {
  const type = typeOf(value);
  if (!type) return 'object';
  const display = typeDisplayName(type);
  return Array.isArray(value) && display === 'System.Object[]' ? 'Object[]' : display;
}

const kinds = new Map<string, NetType>();

/** `PSNoteProperty` and its like: the type of the object that shows a member of a kind. */
export function memberObjectType(kind: MemberKind): NetType {
  const name = kind === 'Method' ? 'PSMethod`1' : `PS${kind}`;
  let type = kinds.get(name);
  if (!type) {
    const constructors = constructorsOf(kind);
    type = new NetType({
      fullName: `System.Management.Automation.${name}`,
      base: infoType(kind),
      members: () => ({ constructors }),
    });
    kinds.set(name, type);
  }
  return type;
}

/** The member kinds that scripts make themselves, for `PSObject.Properties.Add` and `PSObject.Members.Add`. */
function constructorsOf(kind: MemberKind): MethodDeclaration[] {
  switch (kind) {
    case 'NoteProperty':
      return [
        method(
          'psnoteproperty new(string name, System.Object value)',
          (name: string, value: Value) => new MemberObject({ kind, name, value }),
        ),
      ];
    case 'AliasProperty':
      return [
        method(
          'psaliasproperty new(string name, string referencedMemberName)',
          (name: string, referenced: string) => new MemberObject({ kind, name, referenced }),
        ),
        method(
          'psaliasproperty new(string name, string referencedMemberName, type conversionType)',
          (name: string, referenced: string, type: NetType) =>
            new MemberObject({ kind, name, referenced, convertTo: type.fullName }),
        ),
      ];
    case 'ScriptProperty':
      return [
        method(
          'psscriptproperty new(string name, scriptblock getterScript)',
          (name: string, getter: ScriptBlock) => new MemberObject({ kind, name, getter, setter: null }),
        ),
        method(
          'psscriptproperty new(string name, scriptblock getterScript, scriptblock setterScript)',
          (name: string, getter: ScriptBlock | null, setter: ScriptBlock | null) =>
            new MemberObject({ kind, name, getter, setter }),
        ),
      ];
    case 'ScriptMethod':
      return [
        method(
          'psscriptmethod new(string name, scriptblock script)',
          (name: string, script: ScriptBlock) => new MemberObject({ kind, name, script }),
        ),
      ];
    default:
      return [];
  }
}

/** The types of members, by which scripts name and make them. */
export function memberTypes(): NetType[] {
  const made: MemberKind[] = [
    'NoteProperty',
    'AliasProperty',
    'ScriptProperty',
    'ScriptMethod',
    'Property',
    'CodeProperty',
    'PropertySet',
    'MemberSet',
  ];
  return [memberInfoType, propertyInfoType, methodInfoType, psMemberTypesType, ...made.map(memberObjectType)];
}

function infoType(kind: MemberKind): NetType {
  if (propertyKinds.has(kind)) return propertyInfoType;
  return kind === 'Method' || kind === 'CodeMethod' || kind === 'ScriptMethod' ? methodInfoType : memberInfoType;
}

const memberInfoType: NetType = new NetType({
  fullName: 'System.Management.Automation.PSMemberInfo',
  base: objectType,
  members: () => ({
    properties: [
      property('System.Management.Automation.PSMemberTypes MemberType', (self: MemberObject) =>
        EnumValue.of(psMemberTypesType, self.member.kind),
      ),
      property('string Name', (self: MemberObject) => self.member.name),
      property(
        'System.Object Value',
        (self: MemberObject) => self.value,
        (self: MemberObject, value: Value) => {
          self.value = value;
        },
      ),
      property('string TypeNameOfValue', (self: MemberObject) => self.typeNameOfValue),
      property('bool IsInstance', (self: MemberObject) => self.member.kind !== 'Property' || self.owner !== undefined),
    ],
    methods: [
      method(
        'System.Management.Automation.PSMemberInfo Copy()',
        (self: MemberObject) => new MemberObject({ ...self.member }, self.owner, self.table),
      ),
      method('string ToString()', (self: MemberObject) => self.toText()),
    ],
  }),
});

const propertyInfoType: NetType = new NetType({
  fullName: 'System.Management.Automation.PSPropertyInfo',
  base: memberInfoType,
  members: () => ({
    properties: [
      property('bool IsSettable', (self: MemberObject) => isSettable(self.member)),
      property(
        'bool IsGettable',
        (self: MemberObject) => self.member.kind !== 'ScriptProperty' || self.member.getter !== null,
      ),
      property('string ReferencedMemberName', (self: MemberObject) =>
        self.member.kind === 'AliasProperty' ? self.member.referenced : null,
      ),
      property('scriptblock GetterScript', (self: MemberObject) =>
        self.member.kind === 'ScriptProperty' ? self.member.getter : null,
      ),
      property('scriptblock SetterScript', (self: MemberObject) =>
        self.member.kind === 'ScriptProperty' ? self.member.setter : null,
      ),
    ],
  }),
});

const methodInfoType: NetType = new NetType({
  fullName: 'System.Management.Automation.PSMethodInfo',
  base: memberInfoType,
  members: () => ({
    properties: [
      property('System.Collections.ObjectModel.Collection[string] OverloadDefinitions', (self: MemberObject) =>
        tagArray(self.definitions, stringType),
      ),
      property('scriptblock Script', (self: MemberObject) =>
        self.member.kind === 'ScriptMethod' ? self.member.script : null,
      ),
    ],
    methods: [
      method('System.Object Invoke(Params System.Object[] arguments)', (self: MemberObject, args: Value[]) =>
        self.table?.invoke(self.owner, self.member.name, args),
      ),
    ],
  }),
});

/** A name for a member that is looked up by any value. */
export function memberName(value: Value): string {
  return typeof value === 'string' ? value : toText(value);
}
