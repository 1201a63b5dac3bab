import type { Value } from '#values';
import type { CustomLine } from '../../documents/shape.ts';
import { defineView, properties, type View, type ViewReader } from '../view.ts';

const space = 'System.Management.Automation.';
const kinds = [
  'AliasInfo',
  'ApplicationInfo',
  'CmdletInfo',
  'ExternalScriptInfo',
  'FilterInfo',
  'FunctionInfo',
  'ScriptInfo',
];

const moduleColumns = [
  { value: 'ModuleType', width: 10, alignment: 'left' },
  { value: 'Version', width: 10, alignment: 'left' },
  { label: 'PreRelease', value: preRelease, width: 10, alignment: 'left' },
  { value: 'Name', width: 35, alignment: 'left' },
] as const;

/** Commands, their aliases and parameter sets, and modules. */
export const commandViews = (): View[] => [
  defineView({
    name: 'CommandInfo',
    types: kinds.map(kind => space + kind),
    control: {
      kind: 'table',
      columns: [
        { value: 'CommandType', width: 15 },
        {
          label: 'Name',
          value: read => read.get(read.text('CommandType') === 'Alias' ? 'DisplayName' : 'Name'),
          width: 50,
        },
        { value: 'Version', width: 10 },
        { value: 'Source' },
      ],
    },
  }),
  defineView({
    name: 'CommandInfo',
    types: [`${space}CommandInfo`],
    control: { kind: 'table', columns: [{ value: 'CommandType', width: 15 }, { value: 'Name' }] },
  }),
  listOf('AliasInfo', 'DisplayName', 'CommandType', 'Definition', 'ReferencedCommand', 'ResolvedCommand'),
  listOf('ApplicationInfo', 'Name', 'CommandType', 'Definition', 'Extension', 'Path', 'FileVersionInfo'),
  listOf('ScriptInfo', 'Name', 'CommandType', 'Definition', 'Path'),
  listOf(
    'CmdletInfo',
    'Name',
    'CommandType',
    'Definition',
    'Path',
    'DLL',
    'HelpFile',
    'ParameterSets',
    'ImplementingType',
    'Verb',
    'Noun',
  ),
  listOf('FilterInfo', 'Name', 'CommandType', 'Definition'),
  listOf('FunctionInfo', 'Name', 'CommandType', 'Definition'),
  defineView({
    name: 'CommandParameterSetInfo',
    types: [`${space}CommandParameterSetInfo`],
    control: { kind: 'custom', lines: parameterSetLines },
  }),
  defineView({
    name: 'Module',
    types: ['ModuleInfoGrouping'],
    group: {
      by: moduleFolder,
      header: (read, object) => [{ indent: 4, text: `Directory: ${moduleFolder(read, object)}` }],
    },
    control: {
      kind: 'table',
      columns: [
        ...moduleColumns,
        { label: 'PSEdition', value: editions, width: 9, alignment: 'left' },
        { label: 'ExportedCommands', value: read => keysOf(read, 'ExportedCommands'), alignment: 'left' },
      ],
    },
  }),
  defineView({
    name: 'Module',
    types: [`${space}PSModuleInfo`],
    control: {
      kind: 'table',
      columns: [
        ...moduleColumns,
        { label: 'ExportedCommands', value: read => keysOf(read, 'ExportedCommands'), alignment: 'left' },
      ],
    },
  }),
  defineView({ name: 'Module', types: [`${space}PSModuleInfo`], control: { kind: 'wide', value: 'Name' } }),
  defineView({
    name: 'Module',
    types: [`${space}PSModuleInfo`],
    control: {
      kind: 'list',
      fields: [
        ...properties('Name', 'Path', 'Description', 'ModuleType', 'Version'),
        { label: 'PreRelease', value: preRelease },
        ...properties('NestedModules'),
        ...['ExportedFunctions', 'ExportedCmdlets', 'ExportedVariables', 'ExportedAliases'].map(label => ({
          label,
          value: (read: ViewReader): Value => keysOf(read, label),
        })),
      ],
    },
  }),
];

function listOf(kind: string, ...names: readonly string[]): View {
  return defineView({
    name: space + kind,
    types: [space + kind],
    control: { kind: 'list', fields: properties(...names) },
  });
}

function keysOf(read: ViewReader, property: string): Value {
  return read.of(read.get(property), 'Keys');
}

function preRelease(read: ViewReader): Value {
  return read.of(read.of(read.get('PrivateData'), 'PSData'), 'PreRelease');
}

function editions(read: ViewReader): Value {
  const named = read.get('CompatiblePSEditions');
  const list = Array.isArray(named) && named.length > 0 ? named : ['Desktop'];
  return list
    .map(each => read.show(each).slice(0, 4))
    .sort()
    .join(',');
}

/** The folder above a module's own folder, and above its version's. */
function moduleFolder(read: ViewReader, _object: Value): string {
  const folders = read.text('Path').split(/[\\/]/).slice(0, -1);
  if (/^\d+(\.\d+){1,3}$/.test(folders.at(-1) ?? '')) folders.pop();
  return folders.slice(0, -1).join('/');
}

function parameterSetLines(read: ViewReader): CustomLine[] {
  const lines: CustomLine[] = [
    { indent: 0, text: `Parameter Set Name: ${read.text('Name')}` },
    { indent: 0, text: `Is default parameter set: ${read.text('IsDefault')}` },
    { indent: 0, text: '' },
  ];
  const parameters = read.get('Parameters');
  for (const parameter of Array.isArray(parameters) ? parameters : []) lines.push(...parameterLines(read, parameter));
  return lines;
}

function parameterLines(read: ViewReader, parameter: Value): CustomLine[] {
  const text = (name: string): string => read.show(read.of(parameter, name));
  const attributes = read.of(parameter, 'Attributes');
  const shownAttributes: CustomLine[] = (Array.isArray(attributes) ? attributes : []).map(() => ({
    indent: 6,
    text: '',
  }));
  return [
    { indent: 2, text: `Parameter Name: ${text('Name')}` },
    { indent: 4, text: `ParameterType = ${text('ParameterType')}` },
    { indent: 4, text: `Position = ${text('Position')}` },
    { indent: 4, text: `IsMandatory = ${text('IsMandatory')}` },
    { indent: 4, text: `IsDynamic = ${text('IsDynamic')}` },
    { indent: 4, text: `HelpMessage = ${text('HelpMessage')}` },
    { indent: 4, text: `ValueFromPipeline = ${text('ValueFromPipeline')}` },
    { indent: 4, text: `ValueFromPipelineByPropertyName = ${text('ValueFromPipelineByPropertyName')}` },
    { indent: 4, text: `ValueFromRemainingArguments = ${text('ValueFromRemainingArguments')}` },
    { indent: 4, text: `Aliases = ${text('Aliases')}` },
    { indent: 4, text: 'Attributes =' },
    ...shownAttributes,
    { indent: 0, text: '' },
  ];
}
