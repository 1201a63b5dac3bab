import type { CmdletContext } from '#cmdlet';
import type { Alignment, View, ViewColumn, ViewControl, ViewField, ViewGroup } from '#format';
import { toBoolean, type Value } from '#values';
import { customLinesOf } from './format-file-custom.ts';
import { FormatElement } from './format-file-element.ts';
import { controlNamed, readValue, viewValueOf } from './format-file-value.ts';

/** The views that a format file (`*.format.ps1xml`) defines, in its order. */
export function viewsOf(document: Value, context: CmdletContext): View[] {
  const root = new FormatElement(document, context);
  const sets = new Map(
    root
      .all('Configuration', 'SelectionSets', 'SelectionSet')
      .map(set => [set.child('Name')?.text ?? '', typesIn(set, 'Types')]),
  );
  return root.all('Configuration', 'ViewDefinitions', 'View').flatMap(element => {
    const control = controlOf(element, root, context);
    const selected = element.child('ViewSelectedBy');
    const named = element.all('ViewSelectedBy', 'SelectionSetName').flatMap(set => sets.get(set.text) ?? []);
    const types = [...(selected ? typesIn(selected) : []), ...named];
    const group = element.child('GroupBy');
    if (!control || types.length === 0) return [];
    return [
      {
        name: element.child('Name')?.text ?? '',
        types,
        control,
        ...(group ? { group: groupOf(group, root, context) } : {}),
      },
    ];
  });
}

function typesIn(element: FormatElement, ...path: readonly string[]): string[] {
  return element.all(...path, 'TypeName').map(each => each.text);
}

function controlOf(view: FormatElement, root: FormatElement, context: CmdletContext): ViewControl | null {
  const table = view.child('TableControl');
  if (table) return tableOf(table, context);
  const list = view.child('ListControl');
  if (list) return { kind: 'list', fields: listFields(list, context) };
  const wide = view.child('WideControl');
  if (wide) {
    const [item] = wide.all('WideEntries', 'WideEntry', 'WideItem');
    const columns = Number(wide.child('ColumnNumber')?.text ?? 0);
    return { kind: 'wide', value: item ? viewValueOf(item, context) : '', ...(columns > 0 ? { columns } : {}) };
  }
  const custom = view.child('CustomControl');
  if (!custom) return null;
  return {
    kind: 'custom',
    outOfBand: view.child('OutOfBand') !== undefined,
    lines: customLinesOf(custom, root, context),
  };
}

function tableOf(table: FormatElement, context: CmdletContext): ViewControl {
  const headers = table.all('TableHeaders', 'TableColumnHeader');
  const [row] = table.all('TableRowEntries', 'TableRowEntry');
  const items = row?.all('TableColumnItems', 'TableColumnItem') ?? [];
  const columns = items.map((item, i): ViewColumn => {
    const header = headers[i];
    const width = Number(header?.child('Width')?.text ?? 0);
    const alignment = alignmentOf((item.child('Alignment') ?? header?.child('Alignment'))?.text);
    const label = header?.child('Label')?.text ?? item.child('ScriptBlock')?.text;
    const format = item.child('FormatString')?.text;
    return {
      value: viewValueOf(item, context),
      ...(label === undefined ? {} : { label }),
      ...(width > 0 ? { width } : {}),
      ...(alignment ? { alignment } : {}),
      ...(format ? { format } : {}),
    };
  });
  return {
    kind: 'table',
    columns,
    autosize: table.child('AutoSize') !== undefined,
    hideHeaders: table.child('HideTableHeaders') !== undefined,
    wrap: row?.child('Wrap') !== undefined,
  };
}

/** Fields of all entries; those for certain types stand only where the object is of one. */
function listFields(list: FormatElement, context: CmdletContext): ViewField[] {
  const entries = list.all('ListEntries', 'ListEntry');
  const special = entries.flatMap(entry => typesIn(entry, 'EntrySelectedBy'));
  return entries.flatMap(entry => {
    const types = typesIn(entry, 'EntrySelectedBy');
    const applies = (object: Value): boolean => {
      const names = context.shell.members.typeNames(object);
      return types.length > 0 ? types.some(type => names.includes(type)) : !special.some(type => names.includes(type));
    };
    return entry.all('ListItems', 'ListItem').map((item): ViewField => {
      const condition = item.child('ItemSelectionCondition');
      const holds = condition ? viewValueOf(condition, context) : null;
      const label = item.child('Label')?.text ?? item.child('ScriptBlock')?.text;
      const format = item.child('FormatString')?.text;
      return {
        value: viewValueOf(item, context),
        when: (read, object) => applies(object) && (holds === null || toBoolean(readValue(holds, read, object))),
        ...(label === undefined ? {} : { label }),
        ...(format ? { format } : {}),
      };
    });
  });
}

function groupOf(group: FormatElement, root: FormatElement, context: CmdletContext): ViewGroup {
  const by = viewValueOf(group, context);
  const label = group.child('Label')?.text ?? group.child('ScriptBlock')?.text;
  const inline = group.child('CustomControl');
  const name = group.child('CustomControlName')?.text;
  const custom = inline ?? controlNamed(name, root);
  return {
    by,
    ...(label === undefined ? {} : { label }),
    ...(custom ? { header: customLinesOf(custom, root, context) } : {}),
  };
}

function alignmentOf(text: string | undefined): Alignment | null {
  const lower = text?.toLowerCase();
  return lower === 'left' || lower === 'center' || lower === 'right' ? lower : null;
}
