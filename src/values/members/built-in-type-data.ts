import type { MemberInfo } from '../member-info.ts';
import { NetObject } from '../net-object.ts';
import type { Value } from '../value.ts';
import type { TypeDataChange } from './type-data.ts';

const alias = (name: string, referenced: string): MemberInfo => ({ kind: 'AliasProperty', name, referenced });
const computed = (name: string, typeName: string, get: (self: Value) => Value): MemberInfo => ({
  kind: 'CodeProperty',
  name,
  typeName,
  get,
});
const text = (self: Value): string => (self instanceof NetObject ? self.toText() : '');
const formatted =
  (format: string) =>
  (self: Value): Value =>
    self instanceof NetObject ? (self.format?.(format) ?? null) : null;

/** What PowerShell's types.ps1xml says of the types that scripts meet. Types of files and commands bring their own members. */
export function builtInTypeData(): [string, TypeDataChange][] {
  return [
    ['System.Array', { members: [alias('Count', 'Length')] }],
    ['System.Collections.DictionaryEntry', { members: [alias('Name', 'Key')] }],
    ['System.DateTime', { members: [computed('DateTime', 'string', formatted('F'))] }],
    ['System.Guid', { members: [computed('Guid', 'string', text)] }],
    [
      'System.Net.IPAddress',
      { members: [computed('IPAddressToString', 'string', text)], defaultDisplayProperty: 'IPAddressToString' },
    ],
    ['System.Management.Automation.PSMethodInfo', { defaultDisplayPropertySet: ['OverloadDefinitions'] }],
    ['Microsoft.PowerShell.Commands.HistoryInfo', { defaultKeyPropertySet: ['Id'] }],
    [
      'System.Diagnostics.Process',
      {
        members: [
          alias('Name', 'ProcessName'),
          alias('SI', 'SessionId'),
          alias('Handles', 'Handlecount'),
          alias('VM', 'VirtualMemorySize64'),
          alias('WS', 'WorkingSet64'),
          alias('PM', 'PagedMemorySize64'),
          alias('NPM', 'NonpagedSystemMemorySize64'),
        ],
        defaultDisplayPropertySet: ['Id', 'Handles', 'CPU', 'SI', 'Name'],
      },
    ],
    ['System.Management.Automation.CommandInfo', { members: [alias('Namespace', 'ModuleName')] }],
    [
      'System.Management.Automation.PSModuleInfo',
      {
        defaultDisplayPropertySet: [
          'Name',
          'Path',
          'Description',
          'Guid',
          'Version',
          'ModuleBase',
          'ModuleType',
          'PrivateData',
          'AccessMode',
          'ExportedAliases',
          'ExportedCmdlets',
          'ExportedFunctions',
          'ExportedVariables',
          'NestedModules',
        ],
      },
    ],
    [
      'System.TimeZoneInfo',
      {
        defaultDisplayPropertySet: [
          'Id',
          'HasIanaId',
          'DisplayName',
          'StandardName',
          'DaylightName',
          'BaseUtcOffset',
          'SupportsDaylightSavingTime',
        ],
      },
    ],
  ];
}
