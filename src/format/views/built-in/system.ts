import type { Value } from '#values';
import { defineView, properties, type View, type ViewReader } from '../view.ts';

const commands = 'Microsoft.PowerShell.Commands.';
const ping = `${commands}TestConnectionCommand+`;
const mega = 1024 ** 2;
const longest = 200;

/** Processes, network tests, web responses and credentials. */
export const systemViews = (): View[] => [
  defineView({
    name: 'process',
    types: ['System.Diagnostics.Process'],
    control: {
      kind: 'table',
      columns: [
        { label: 'NPM(K)', value: read => Math.round(numberOf(read, 'NPM') / 1024), width: 7, alignment: 'right' },
        { label: 'PM(M)', value: read => twoDecimals(numberOf(read, 'PM') / mega), width: 8, alignment: 'right' },
        { label: 'WS(M)', value: read => twoDecimals(numberOf(read, 'WS') / mega), width: 10, alignment: 'right' },
        { label: 'CPU(s)', value: read => twoDecimals(numberOf(read, 'CPU')), width: 10, alignment: 'right' },
        { value: 'Id', width: 7, alignment: 'right' },
        { value: 'SI', width: 3, alignment: 'right' },
        { value: 'ProcessName' },
      ],
    },
  }),
  defineView({
    name: 'process',
    types: ['System.Diagnostics.Process'],
    control: { kind: 'wide', value: 'ProcessName' },
  }),
  defineView({
    name: `${ping}PingStatus`,
    types: [`${ping}PingStatus`],
    group: { by: 'Destination' },
    control: {
      kind: 'table',
      columns: [
        { value: 'Ping', width: 4, alignment: 'right' },
        { value: 'Source', width: 16, alignment: 'left' },
        { label: 'Address', value: 'DisplayAddress', width: 25, alignment: 'left' },
        { label: 'Latency(ms)', value: read => unlessTimedOut(read, 'Latency'), width: 7, alignment: 'right' },
        { label: 'BufferSize(B)', value: read => unlessTimedOut(read, 'BufferSize'), width: 10, alignment: 'right' },
        { value: 'Status', width: 16, alignment: 'left' },
      ],
    },
  }),
  defineView({
    name: `${ping}TcpPortStatus`,
    types: [`${ping}TcpPortStatus`],
    group: { by: 'Target' },
    control: {
      kind: 'table',
      columns: [
        { value: 'Id', width: 4, alignment: 'right' },
        { value: 'Source', width: 16, alignment: 'left' },
        { label: 'Address', value: 'TargetAddress', width: 25, alignment: 'left' },
        { value: 'Port', width: 7, alignment: 'right' },
        { label: 'Latency(ms)', value: 'Latency', width: 7, alignment: 'right' },
        { value: 'Connected', width: 10, alignment: 'left' },
        { value: 'Status', width: 24, alignment: 'left' },
      ],
    },
  }),
  defineView({
    name: `${commands}BasicHtmlWebResponseObject`,
    types: [`${commands}BasicHtmlWebResponseObject`],
    control: {
      kind: 'list',
      fields: [
        ...properties('StatusCode', 'StatusDescription'),
        { label: 'Content', value: read => shortened(read, 'Content') },
        { label: 'RawContent', value: read => shortened(read, 'RawContent') },
        ...properties('Headers', 'Images', 'InputFields', 'Links', 'RawContentLength', 'RelationLink'),
      ],
    },
  }),
  defineView({
    name: `${commands}WebResponseObject`,
    types: [`${commands}WebResponseObject`],
    control: {
      kind: 'list',
      fields: [
        ...properties('StatusCode', 'StatusDescription', 'Content'),
        { label: 'RawContent', value: read => shortened(read, 'RawContent') },
        ...properties('Headers', 'RawContentLength', 'RelationLink'),
      ],
    },
  }),
  defineView({
    name: 'System.Net.NetworkCredential',
    types: ['System.Net.NetworkCredential'],
    control: {
      kind: 'table',
      columns: [
        { value: 'UserName', width: 50 },
        { value: 'Domain', width: 50 },
      ],
    },
  }),
];

function numberOf(read: ViewReader, property: string): number {
  return Number(read.text(property) || 0);
}

function twoDecimals(number: number): string {
  return number.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}

function unlessTimedOut(read: ViewReader, property: string): Value {
  return read.text('Status') === 'TimedOut' ? '*' : read.get(property);
}

function shortened(read: ViewReader, property: string): Value {
  const text = read.text(property);
  return text.length < longest ? text : `${text.slice(0, longest)}…`;
}
