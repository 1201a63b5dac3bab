import { type FormatData, FormatSession, type PropertySpec, plainStyle, type ShapeRequest } from '#format';
import { type Value, WildcardPattern } from '#values';
import { describedValue } from './described.ts';
import type { DescribedProperty, FormatCase } from './format-case.ts';
import { PlainMembers } from './plain-members.ts';

const members = new PlainMembers();

/** What formatting makes of a case. */
export function linesOf({ objects, command, parameters, width }: FormatCase): string[] {
  const session = new FormatSession({
    members,
    typeData: null,
    variable: () => undefined,
    location: () => '/',
    formatOperator: (format, value) => (format === '{0:N1}' ? Number(value).toFixed(1) : String(value)),
    consoleWidth: () => 80,
    autosizesByDefault: () => false,
    now: () => 0,
  });
  const values = objects.map(describedValue);
  if (!command) return session.lines(values, width);
  const records: FormatData[] = [];
  const shaper = session.shaper(requestOf(command, parameters ?? {}), record => records.push(record));
  for (const value of values) shaper.process(value);
  shaper.end();
  const lines: string[] = [];
  const renderer = session.renderer({ width, write: line => lines.push(...line.split('\n')), style: () => plainStyle });
  for (const record of records) renderer.write(record);
  renderer.end();
  return lines;
}

function requestOf(
  command: NonNullable<FormatCase['command']>,
  parameters: NonNullable<FormatCase['parameters']>,
): ShapeRequest {
  const shapes = {
    'Format-Table': 'table',
    'Format-List': 'list',
    'Format-Wide': 'wide',
    'Format-Custom': 'custom',
  } as const;
  const by = parameters.GroupBy;
  return {
    shape: shapes[command],
    ...(parameters.Property ? { properties: parameters.Property.map(specOf) } : {}),
    ...(by
      ? { groupBy: { label: by, format: null, present: () => true, read: (object: Value) => members.get(object, by) } }
      : {}),
    autosize: parameters.AutoSize,
    wrap: parameters.Wrap,
    hideHeaders: parameters.HideTableHeaders,
    columns: parameters.Column,
    depth: parameters.Depth,
    force: parameters.Force,
  };
}

function specOf(property: string | DescribedProperty): PropertySpec {
  const { expression, name, width, alignment, format }: DescribedProperty =
    typeof property === 'string' ? { expression: property } : property;
  const pattern = new WildcardPattern(expression);
  return {
    text: expression,
    isScript: false,
    label: name ?? null,
    format: format ?? null,
    width: width ?? null,
    alignment: alignment ?? null,
    depth: null,
    names: object =>
      members
        .properties(object)
        .map(each => each.name)
        .filter(each => pattern.matches(each)),
    evaluate: () => ({ value: null, error: null }),
  };
}
