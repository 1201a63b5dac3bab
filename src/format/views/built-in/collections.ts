import { defineView, properties, type View } from '../view.ts';

/** Dictionaries, groups and measures. */
export const collectionViews = (): View[] => [
  defineView({
    name: 'Dictionary',
    types: ['System.Collections.DictionaryEntry'],
    control: { kind: 'table', columns: [{ value: 'Name', width: 30 }, { value: 'Value' }] },
  }),
  defineView({
    name: 'System.Collections.DictionaryEntry',
    types: ['System.Collections.DictionaryEntry'],
    control: { kind: 'list', fields: properties('Name', 'Value') },
  }),
  defineView({
    name: 'Microsoft.PowerShell.Commands.GroupInfo',
    types: ['Microsoft.PowerShell.Commands.GroupInfo'],
    control: {
      kind: 'table',
      columns: [{ value: 'Count', width: 5, alignment: 'right' }, { value: 'Name', width: 25 }, { value: 'Group' }],
    },
  }),
  defineView({
    name: 'Microsoft.PowerShell.Commands.GroupInfo',
    types: ['Microsoft.PowerShell.Commands.GroupInfo'],
    control: { kind: 'list', fields: properties('Name', 'Count', 'Group', 'Values') },
  }),
  defineView({
    name: 'Microsoft.PowerShell.Commands.GroupInfoNoElement',
    types: ['Microsoft.PowerShell.Commands.GroupInfoNoElement'],
    control: {
      kind: 'table',
      columns: [
        { value: 'Count', width: 5, alignment: 'right' },
        { value: 'Name', width: 25 },
      ],
    },
  }),
  defineView({
    name: 'Microsoft.PowerShell.Commands.GroupInfoNoElement',
    types: ['Microsoft.PowerShell.Commands.GroupInfoNoElement'],
    control: { kind: 'list', fields: properties('Name', 'Count', 'Values') },
  }),
];
