import { defineView, properties, type View, type ViewField } from '../view.ts';

const timeSpanFields: readonly ViewField[] = properties(
  'Days',
  'Hours',
  'Minutes',
  'Seconds',
  'Milliseconds',
  'Ticks',
  'TotalDays',
  'TotalHours',
  'TotalMinutes',
  'TotalSeconds',
  'TotalMilliseconds',
);

/** Dates, times, versions, identifiers and cultures. */
export const valueViews = (): View[] => [
  defineView({
    name: 'DateTime',
    types: ['System.DateTime'],
    control: { kind: 'custom', lines: read => [{ indent: 0, text: read.text('DateTime') }] },
  }),
  defineView({
    name: 'System.TimeSpan',
    types: ['System.TimeSpan'],
    control: { kind: 'list', fields: timeSpanFields },
  }),
  defineView({
    name: 'System.TimeSpan',
    types: ['System.TimeSpan'],
    control: { kind: 'table', columns: properties('Days', 'Hours', 'Minutes', 'Seconds', 'Milliseconds') },
  }),
  defineView({
    name: 'System.TimeSpan',
    types: ['System.TimeSpan'],
    control: { kind: 'wide', value: 'TotalMilliseconds' },
  }),
  defineView({ name: 'System.Guid', types: ['System.Guid'], control: { kind: 'table', columns: properties('Guid') } }),
  defineView({
    name: 'System.Version',
    types: ['System.Version'],
    control: {
      kind: 'table',
      columns: [
        { value: 'Major', width: 6 },
        { value: 'Minor', width: 6 },
        { value: 'Build', width: 6 },
        { value: 'Revision', width: 8 },
      ],
    },
  }),
  defineView({
    name: 'System.Management.Automation.SemanticVersion',
    types: ['System.Management.Automation.SemanticVersion'],
    control: {
      kind: 'table',
      columns: [
        { value: 'Major', width: 6 },
        { value: 'Minor', width: 6 },
        { value: 'Patch', width: 6 },
        { value: 'PreReleaseLabel', width: 15 },
        { value: 'BuildLabel', width: 11 },
      ],
    },
  }),
  defineView({
    name: 'System.Globalization.CultureInfo',
    types: ['System.Globalization.CultureInfo'],
    control: {
      kind: 'table',
      columns: [{ value: 'LCID', width: 16 }, { value: 'Name', width: 16 }, { value: 'DisplayName' }],
    },
  }),
];
