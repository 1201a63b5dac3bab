import { defineView, properties, type View } from '../view.ts';

/** Types, assemblies, members and what Get-Member shows. */
export const reflectionViews = (): View[] => [
  defineView({
    name: 'System.RuntimeType',
    types: ['System.RuntimeType'],
    control: {
      kind: 'table',
      columns: [
        { value: 'IsPublic', width: 8 },
        { label: 'IsSerial', value: 'IsSerializable', width: 8 },
        { value: 'Name', width: 40 },
        { value: 'BaseType' },
      ],
    },
  }),
  defineView({
    name: 'System.Reflection.Assembly',
    types: ['System.Reflection.Assembly'],
    control: {
      kind: 'table',
      columns: [
        { label: 'GAC', value: 'GlobalAssemblyCache', width: 6 },
        { label: 'Version', value: 'ImageRuntimeVersion', width: 14 },
        { value: 'Location' },
      ],
    },
  }),
  defineView({
    name: 'System.Reflection.AssemblyName',
    types: ['System.Reflection.AssemblyName'],
    control: { kind: 'table', columns: [{ value: 'Version', width: 14 }, { value: 'Name' }] },
  }),
  defineView({
    name: 'Microsoft.PowerShell.Commands.MemberDefinition',
    types: ['Microsoft.PowerShell.Commands.MemberDefinition'],
    group: { by: 'TypeName' },
    control: { kind: 'table', columns: properties('Name', 'MemberType', 'Definition'), autosize: true },
  }),
  defineView({
    name: 'System.Management.Automation.PSMethod',
    types: ['System.Management.Automation.PSMethod'],
    control: {
      kind: 'table',
      columns: [
        {
          label: 'OverloadDefinitions',
          value: read => {
            const definitions = read.get('OverloadDefinitions');
            return Array.isArray(definitions) ? definitions.map(each => `${read.show(each)}\n`).join('') : definitions;
          },
        },
      ],
      wrap: true,
    },
  }),
  defineView({
    name: 'ExtendedTypeDefinition',
    types: ['System.Management.Automation.ExtendedTypeDefinition'],
    control: { kind: 'table', columns: properties('TypeNames', 'FormatViewDefinition') },
  }),
  defineView({
    name: 'TypeData',
    types: ['System.Management.Automation.Runspaces.TypeData'],
    control: { kind: 'table', columns: properties('TypeName', 'Members') },
  }),
  defineView({
    name: 'System.Threading.Tasks.Task',
    types: ['System.Threading.Tasks.Task'],
    control: { kind: 'table', columns: properties('Id', 'IsCompleted', 'Status') },
  }),
];
