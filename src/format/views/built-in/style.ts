import type { Value } from '#values';
import { defineView, type View, type ViewField, type ViewReader } from '../view.ts';

const type = 'System.Management.Automation.PSStyle';

const own = [
  'Reset',
  'BlinkOff',
  'Blink',
  'BoldOff',
  'Bold',
  'DimOff',
  'Dim',
  'Hidden',
  'HiddenOff',
  'Reverse',
  'ReverseOff',
  'ItalicOff',
  'Italic',
  'UnderlineOff',
  'Underline',
  'StrikethroughOff',
  'Strikethrough',
];
const formatting = [
  'FormatAccent',
  'ErrorAccent',
  'Error',
  'Warning',
  'Verbose',
  'Debug',
  'TableHeader',
  'CustomTableHeaderLabel',
  'FeedbackName',
  'FeedbackText',
  'FeedbackAction',
];
const progress = ['MaxWidth', 'View', 'UseOSCIndicator'];
const files = ['Directory', 'SymbolicLink', 'Executable'];
const colours = ['Black', 'White', 'Red', 'Magenta', 'Blue', 'Cyan', 'Green', 'Yellow'].flatMap(name =>
  name === 'Black' ? ['Black', 'BrightBlack'] : [name, `Bright${name}`],
);

/** `$PSStyle` and its parts: each sequence in its own style, written out behind it. */
export const styleViews = (): View[] => [
  listOf(type, [
    ...own.map(name => sequence(name, null)),
    { value: 'OutputRendering' },
    { value: 'AutoSizeDefaultFormatting' },
    ...formatting.map(name => sequence(name, 'Formatting')),
    sequence('Style', 'Progress'),
    ...progress.map(name => plain(name, 'Progress')),
    ...files.map(name => sequence(name, 'FileInfo')),
    { label: 'FileInfo.Extension', value: read => extensions(read, read.get('FileInfo')).join(',') },
    ...colours.map(name => sequence(name, 'Foreground')),
    ...colours.map(name => sequence(name, 'Background')),
  ]),
  listOf(
    `${type}+FormattingData`,
    formatting.map(name => sequence(name, null)),
  ),
  listOf(`${type}+ProgressConfiguration`, [sequence('Style', null), ...progress.map(value => ({ value }))]),
  listOf(`${type}+FileInfoFormatting`, [
    ...files.map(name => sequence(name, null)),
    { label: 'Extension', value: extensionLines },
  ]),
  listOf(
    `${type}+ForegroundColor`,
    colours.map(name => sequence(name, null)),
  ),
  listOf(
    `${type}+BackgroundColor`,
    colours.map(name => sequence(name, null)),
  ),
];

function listOf(name: string, fields: readonly ViewField[]): View {
  return defineView({ name, types: [name], control: { kind: 'list', fields } });
}

function partOf(read: ViewReader, group: string | null, name: string): Value {
  return group === null ? read.get(name) : read.of(read.get(group), name);
}

function sequence(name: string, group: string | null): ViewField {
  return {
    label: group === null ? name : `${group}.${name}`,
    value: read => shown(read.show(partOf(read, group, name))),
  };
}

function plain(name: string, group: string): ViewField {
  return { label: `${group}.${name}`, value: read => read.show(partOf(read, group, name)) };
}

function shown(text: string): string {
  return `${text}${text.replaceAll('\x1b', '`e')}\x1b[0m`;
}

function extensions(read: ViewReader, files: Value): string[] {
  const keys = read.of(read.of(files, 'Extension'), 'Keys');
  return Array.isArray(keys) ? keys.map(each => read.show(each)) : [];
}

function extensionLines(read: ViewReader, object: Value): string {
  const names = extensions(read, object);
  const widest = Math.max(0, ...names.map(name => name.length));
  const styles = read.get('Extension');
  return names.map(name => `${name.padEnd(widest)} = "${shown(read.show(read.of(styles, name)))}"\n`).join('');
}
