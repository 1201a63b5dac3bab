import type { Value } from '#values';
import { defineView, properties, type View, type ViewGroup, type ViewReader } from '../view.ts';

const types = ['System.IO.FileInfo', 'System.IO.DirectoryInfo'];

const byFolder: ViewGroup = {
  by: 'PSParentPath',
  header: read => [{ indent: 4, text: `Directory: ${read.text('PSParentPath').replace(/^[^:]*::/, '')}` }],
};

const dated = properties('CreationTime', 'LastWriteTime', 'LastAccessTime', 'Mode', 'LinkType', 'Target');
const isFile = (read: ViewReader): boolean => read.get('PSIsContainer') !== true;

/** Files and folders, and what is said of a file's contents. */
export const fileViews = (): View[] => [
  defineView({
    name: 'childrenWithUnixStat',
    types,
    group: byFolder,
    control: {
      kind: 'table',
      columns: [
        { value: 'UnixMode', width: 10, alignment: 'left' },
        { value: 'User', width: 10, alignment: 'right' },
        { value: 'Group', width: 10, alignment: 'left' },
        { label: 'LastWriteTime', value: written, width: 16, alignment: 'right' },
        { value: 'Size', width: 12, alignment: 'right' },
        { label: 'Name', value: 'NameString', alignment: 'left' },
      ],
    },
  }),
  defineView({
    name: 'children',
    types,
    group: byFolder,
    control: { kind: 'table', columns: modeColumns('ModeWithoutHardLink') },
  }),
  defineView({
    name: 'childrenWithHardlink',
    types,
    group: byFolder,
    control: { kind: 'table', columns: modeColumns('Mode') },
  }),
  defineView({
    name: 'children',
    types,
    group: byFolder,
    control: {
      kind: 'list',
      fields: [
        { value: 'Name' },
        { label: 'Length', value: 'LengthString', when: isFile },
        ...dated,
        { value: 'VersionInfo', when: isFile },
      ],
    },
  }),
  defineView({ name: 'children', types, group: byFolder, control: { kind: 'wide', value: 'Name' } }),
  defineView({
    name: 'Microsoft.PowerShell.Commands.FileHashInfo',
    types: ['Microsoft.PowerShell.Commands.FileHashInfo'],
    control: {
      kind: 'table',
      columns: [
        { value: 'Algorithm', width: 15, alignment: 'left' },
        { value: 'Hash', width: 70, alignment: 'left' },
        { value: 'Path' },
      ],
    },
  }),
  defineView({
    name: 'MatchInfo',
    types: ['Microsoft.PowerShell.Commands.MatchInfo'],
    control: {
      kind: 'custom',
      lines: (read, match) => {
        const shown = read.call('ToEmphasizedString', read.location) ?? match;
        return read
          .show(shown)
          .split('\n')
          .map(text => ({ indent: 0, text }));
      },
    },
  }),
  defineView({
    name: 'Microsoft.PowerShell.Commands.ByteCollection',
    types: ['Microsoft.PowerShell.Commands.ByteCollection'],
    group: { by: 'Label' },
    control: {
      kind: 'table',
      columns: [
        { label: 'Offset', value: 'HexOffset', width: 16, alignment: 'right' },
        {
          label: 'Bytes\n00 01 02 03 04 05 06 07 08 09 0A 0B 0C 0D 0E 0F',
          value: 'HexBytes',
          width: 47,
          alignment: 'left',
        },
        { value: 'Ascii', width: 16, alignment: 'left' },
      ],
    },
  }),
];

function modeColumns(mode: string) {
  return [
    { label: 'Mode', value: mode, width: 7, alignment: 'left' },
    { label: 'LastWriteTime', value: lastWritten, width: 26, alignment: 'right' },
    { label: 'Length', value: 'LengthString', width: 14, alignment: 'right' },
    { label: 'Name', value: 'NameString', alignment: 'left' },
  ] as const;
}

function lastWritten(read: ViewReader): Value {
  return read.format('{0,10:d} {0,8:t}', read.get('LastWriteTime'));
}

function written(read: ViewReader): Value {
  return read.format('{0:d} {0:HH}:{0:mm}', read.get('LastWriteTime'));
}
