import type { Value } from '#values';
import type { CustomLine } from '../documents/shape.ts';
import type { ViewGroup } from '../views/view.ts';
import type { ObjectReader } from './object-reader.ts';
import type { GroupSpec } from './property-spec.ts';

/** Which objects belong together, and what stands above them. */
export interface Grouping {
  key(object: Value): string;
  header(object: Value): readonly CustomLine[];
}

const headerIndent = 3;

/** -GroupBy. Values are the same group when they read the same, whatever their case. */
export function groupingBy(spec: GroupSpec, reader: ObjectReader): Grouping {
  const text = (object: Value): string => reader.text(spec.read(object), spec.format, false);
  return {
    key: object => text(object).toLowerCase(),
    header: object => {
      const value = text(object);
      return [{ indent: headerIndent, text: `${value === '' ? '' : spec.label}: ${value}` }];
    },
  };
}

/** The grouping that a view asks for. */
export function viewGrouping(group: ViewGroup, reader: ObjectReader, width: number): Grouping {
  const text = (object: Value): string => reader.text(reader.viewValue(object, group.by, width), null, false);
  const label = group.label ?? (typeof group.by === 'string' ? group.by : '');
  return {
    key: object => text(object).toLowerCase(),
    header: object =>
      group.header?.(reader.viewReader(object, width), object) ?? [
        { indent: headerIndent, text: `${label}: ${text(object)}` },
      ],
  };
}
