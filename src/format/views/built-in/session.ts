import type { Value } from '#values';
import { defineView, properties, type View, type ViewReader } from '../view.ts';

const space = 'System.Management.Automation.';

/** Variables, drives, providers, history, jobs and the other things of a session. */
export const sessionViews = (): View[] => [
  defineView({
    name: 'Variable',
    types: [`${space}PSVariable`],
    control: { kind: 'table', columns: [{ value: 'Name', width: 30 }, { value: 'Value' }] },
  }),
  defineView({
    name: 'PathInfo',
    types: [`${space}PathInfo`],
    control: { kind: 'table', columns: properties('Path') },
  }),
  defineView({
    name: 'history',
    types: ['Microsoft.PowerShell.Commands.HistoryInfo'],
    control: {
      kind: 'table',
      columns: [
        { value: 'Id', width: 4, alignment: 'right' },
        { label: 'Duration', value: duration, width: 12, alignment: 'right' },
        { value: 'CommandLine' },
      ],
    },
  }),
  defineView({
    name: 'history',
    types: ['Microsoft.PowerShell.Commands.HistoryInfo'],
    control: { kind: 'wide', value: 'CommandLine' },
  }),
  defineView({
    name: 'drive',
    types: [`${space}PSDriveInfo`],
    control: {
      kind: 'table',
      columns: [
        { value: 'Name', width: 10 },
        { label: 'Used (GB)', value: read => gigabytes(read, 'Used'), width: 13, alignment: 'right' },
        { label: 'Free (GB)', value: read => gigabytes(read, 'Free'), width: 13, alignment: 'right' },
        { label: 'Provider', value: read => read.of(read.get('Provider'), 'Name'), width: 13 },
        { label: 'Root', value: read => read.get('DisplayRoot') ?? read.get('Root'), width: 35 },
        { value: 'CurrentLocation', alignment: 'right' },
      ],
    },
  }),
  defineView({
    name: `${space}PSDriveInfo`,
    types: [`${space}PSDriveInfo`],
    control: { kind: 'list', fields: properties('Name', 'Description', 'Provider', 'Root', 'CurrentLocation') },
  }),
  defineView({
    name: 'provider',
    types: [`${space}ProviderInfo`],
    control: {
      kind: 'table',
      columns: [{ value: 'Name', width: 20 }, { value: 'Capabilities' }, { value: 'Drives' }],
    },
  }),
  defineView({
    name: 'provider',
    types: [`${space}ProviderInfo`],
    control: {
      kind: 'list',
      fields: properties('Name', 'Drives', 'Path', 'Home', 'Description', 'Capabilities', 'ImplementingType'),
    },
  }),
  defineView({
    name: 'Job',
    types: [`${space}Job`],
    control: {
      kind: 'table',
      columns: [
        { value: 'Id', width: 6, alignment: 'left' },
        { value: 'Name', width: 15, alignment: 'left' },
        { value: 'PSJobTypeName', width: 15, alignment: 'left' },
        { value: 'State', width: 13, alignment: 'left' },
        { value: 'HasMoreData', width: 15, alignment: 'left' },
        { value: 'Location', width: 20, alignment: 'left' },
        { value: 'Command', width: 25, alignment: 'left' },
      ],
    },
  }),
  defineView({
    name: 'CallStackFrame',
    types: [`${space}CallStackFrame`],
    control: { kind: 'table', columns: properties('Command', 'Arguments', 'Location') },
  }),
  defineView({
    name: `${space}PSTraceSource`,
    types: [`${space}PSTraceSource`],
    control: {
      kind: 'table',
      columns: [
        { value: 'Options', width: 8 },
        { value: 'Name', width: 20 },
        { value: 'Listeners', width: 20 },
        { value: 'Description' },
      ],
    },
  }),
  defineView({
    name: 'ExperimentalFeature',
    types: [`${space}ExperimentalFeature`],
    control: {
      kind: 'table',
      columns: [
        { value: 'Name', width: 35, alignment: 'left' },
        { value: 'Enabled', width: 7, alignment: 'right' },
        { value: 'Source', width: 35, alignment: 'left' },
        { value: 'Description', alignment: 'left' },
      ],
    },
  }),
  defineView({
    name: 'ScriptBlock',
    types: [`${space}ScriptBlock`],
    control: { kind: 'custom', outOfBand: true, lines: (read, block) => [{ indent: 0, text: read.show(block) }] },
  }),
  defineView({
    name: 'InformationRecord',
    types: [`${space}InformationRecord`],
    control: { kind: 'custom', outOfBand: true, lines: (read, record) => [{ indent: 0, text: read.show(record) }] },
  }),
  defineView({
    name: 'WarningRecord',
    types: ['WarningRecord', 'VerboseRecord', 'DebugRecord'].map(kind => space + kind),
    control: { kind: 'custom', outOfBand: true, lines: read => [{ indent: 0, text: read.text('Message') }] },
  }),
];

const gigabyte = 1024 ** 3;

function gigabytes(read: ViewReader, property: string): Value {
  const numbers = ['Used', 'Free'].map(name => Number(read.text(name) || 0));
  if (numbers.every(each => each === 0)) return null;
  return (Number(read.text(property) || 0) / gigabyte).toFixed(2);
}

/** `0.012`, `1:02.345`, `1:02:03.456`. */
function duration(read: ViewReader): Value {
  const milliseconds = Math.trunc(Number(read.show(read.of(read.get('Duration'), 'TotalMilliseconds')) || 0));
  const two = (number: number): string => String(number).padStart(2, '0');
  const hours = Math.floor(milliseconds / 3_600_000);
  const minutes = Math.floor(milliseconds / 60_000) % 60;
  const seconds = Math.floor(milliseconds / 1000) % 60;
  const rest = `.${String(milliseconds % 1000).padStart(3, '0')}`;
  if (hours > 0) return `${hours}:${two(minutes)}:${two(seconds)}${rest}`;
  return minutes > 0 ? `${minutes}:${two(seconds)}${rest}` : `${seconds}${rest}`;
}
