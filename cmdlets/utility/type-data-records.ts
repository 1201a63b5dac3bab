import type { CmdletContext } from '#cmdlet';
import { GenericDictionary } from '#dotnet';
import type { MemberInfo, NetType, TypeDataEntry, Value } from '#values';
import { NetRecord, recordType } from './net-record.ts';

const space = 'System.Management.Automation.Runspaces';

const typeDataType = recordType(
  `${space}.TypeData`,
  'string TypeName',
  `System.Collections.Generic.Dictionary[string,${space}.TypeMemberData] Members`,
  'type TypeConverter',
  'type TypeAdapter',
  'bool IsOverride',
  'string SerializationMethod',
  'type TargetTypeForDeserialization',
  'uint SerializationDepth',
  'string DefaultDisplayProperty',
  'bool InheritPropertySerializationSet',
  `${space}.TypeMemberData StringSerializationSource`,
  'string StringSerializationSourceProperty',
  `${space}.PropertySetData DefaultDisplayPropertySet`,
  `${space}.PropertySetData DefaultKeyPropertySet`,
  `${space}.PropertySetData PropertySerializationSet`,
);
const propertySetType = recordType(
  `${space}.PropertySetData`,
  'System.Collections.ObjectModel.Collection[string] ReferencedProperties',
  'bool IsHidden',
);

/** The class of a member's data, with the properties that come before IsHidden and Name. */
const memberType = (kind: string, ...signatures: readonly string[]): NetType =>
  recordType(`${space}.${kind}Data`, ...signatures, 'string Name');
const noteType = memberType('NoteProperty', 'System.Object Value', 'bool IsHidden');
const aliasType = memberType('AliasProperty', 'string ReferencedMemberName', 'type MemberType', 'bool IsHidden');
const scriptType = memberType(
  'ScriptProperty',
  'scriptblock GetScriptBlock',
  'scriptblock SetScriptBlock',
  'bool IsHidden',
);
const codeType = memberType(
  'CodeProperty',
  'System.Reflection.MethodInfo GetCodeReference',
  'System.Reflection.MethodInfo SetCodeReference',
  'bool IsHidden',
);
const scriptMethodType = memberType('ScriptMethod', 'scriptblock Script');
const codeMethodType = memberType('CodeMethod', 'System.Reflection.MethodInfo CodeReference');
const memberSetType = memberType(
  'MemberSet',
  `System.Collections.ObjectModel.Collection[${space}.TypeMemberData] Members`,
  'bool IsHidden',
  'bool InheritMembers',
);

function memberData(member: MemberInfo): NetRecord {
  const { name } = member;
  switch (member.kind) {
    case 'NoteProperty':
      return new NetRecord(noteType, [member.value, member.hidden ?? false, name]);
    case 'AliasProperty':
      return new NetRecord(aliasType, [member.referenced, null, false, name]);
    case 'ScriptProperty':
      return new NetRecord(scriptType, [member.getter, member.setter, false, name]);
    case 'CodeProperty':
    case 'Property':
      return new NetRecord(codeType, [null, null, member.hidden ?? false, name]);
    case 'ScriptMethod':
      return new NetRecord(scriptMethodType, [member.script, name]);
    case 'CodeMethod':
    case 'Method':
      return new NetRecord(codeMethodType, [null, name]);
    case 'PropertySet':
      return propertySet(member.names);
    case 'MemberSet':
      return new NetRecord(memberSetType, [member.members.map(memberData), false, true, name]);
  }
}

function propertySet(names: readonly string[]): NetRecord {
  return new NetRecord(propertySetType, [[...names], false]);
}

/** A type's data as Get-TypeData shows it. */
export function typeDataRecord(entry: TypeDataEntry, { shell }: CmdletContext): NetRecord {
  const members = new GenericDictionary(
    shell.types.resolveRequired('System.Collections.Generic.Dictionary[string,object]'),
  );
  for (const member of entry.members.values()) members.set(member.name, memberData(member));
  const set = (names: readonly string[] | null): Value => (names ? propertySet(names) : null);
  return new NetRecord(typeDataType, [
    entry.typeName,
    members,
    null,
    null,
    false,
    null,
    null,
    0,
    entry.defaultDisplayProperty,
    false,
    null,
    null,
    set(entry.defaultDisplayPropertySet),
    set(entry.defaultKeyPropertySet),
    null,
  ]);
}
