import { defineCmdlet, ps } from '#cmdlet';
import { Hashtable, type TypeDataEntry, WildcardPattern } from '#values';
import { NetRecord, recordType } from './net-record.ts';
import { fullTypeName, typeDataOf } from './session-type-data.ts';

const typeDataType = recordType(
  'System.Management.Automation.Runspaces.TypeData',
  'string TypeName',
  'System.Collections.Generic.Dictionary[string,System.Management.Automation.Runspaces.TypeMemberData] Members',
  'bool IsOverride',
  'string DefaultDisplayProperty',
  'System.Management.Automation.Runspaces.PropertySetData DefaultDisplayPropertySet',
  'System.Management.Automation.Runspaces.PropertySetData DefaultKeyPropertySet',
);
const propertySetType = recordType(
  'System.Management.Automation.Runspaces.PropertySetData',
  'System.Collections.ObjectModel.Collection[string] ReferencedProperties',
  'string Name',
);
const memberDataType = recordType('System.Management.Automation.Runspaces.TypeMemberData', 'string Name');

/** Get-TypeData: what the session knows of types beyond .NET. */
export default defineCmdlet({
  name: 'Get-TypeData',
  module: 'Microsoft.PowerShell.Utility',
  outputs: ['System.Management.Automation.PSObject'],
  parameters: {
    TypeName: {
      type: ps.array(ps.string()),
      position: 0,
      from: 'pipeline',
      validate: { notNullOrEmpty: true },
      help: 'Names of types; wildcards find several. All when left out.',
    },
  },
  synopsis: 'Gets type data.',
  examples: [{ does: 'See what was added to a type', code: 'Get-TypeData System.Array | Select-Object TypeName' }],
  process(bound, context) {
    const names = bound.TypeName ?? ['*'];
    const patterns = names.map(name => WildcardPattern.get(fullTypeName(name, context)));
    for (const entry of typeDataOf(context).all()) {
      if (patterns.some(pattern => pattern.matches(entry.typeName))) context.write(shown(entry));
    }
  },
});

function shown(entry: TypeDataEntry): NetRecord {
  const members = new Hashtable();
  for (const member of entry.members.values()) members.set(member.name, new NetRecord(memberDataType, [member.name]));
  const set = (names: readonly string[] | null, name: string): NetRecord | null =>
    names ? new NetRecord(propertySetType, [[...names], name]) : null;
  return new NetRecord(typeDataType, [
    entry.typeName,
    members,
    false,
    entry.defaultDisplayProperty,
    set(entry.defaultDisplayPropertySet, 'DefaultDisplayPropertySet'),
    set(entry.defaultKeyPropertySet, 'DefaultKeyPropertySet'),
  ]);
}
