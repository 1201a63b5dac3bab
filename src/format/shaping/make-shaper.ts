import type { Value } from '#values';
import type { View, ViewControl } from '../views/view.ts';
import type { ViewTable } from '../views/view-table.ts';
import { CustomShaper } from './custom-shaper.ts';
import { isTableByDefault, shownProperties } from './display-properties.ts';
import { type Grouping, groupingBy, viewGrouping } from './grouping.ts';
import { ListShaper } from './list-shaper.ts';
import type { ObjectReader } from './object-reader.ts';
import type { ShapeRequest } from './shape-request.ts';
import type { Shaper } from './shaper.ts';
import { tableOfProperties, tableOfView } from './table-shaper.ts';
import { WideShaper } from './wide-shaper.ts';

/** What shaping needs besides the objects. */
export interface ShapingContext {
  readonly views: ViewTable;
  /** A reader for one document: it remembers `$FormatEnumerationLimit` as it was when the document began. */
  readonly reader: ObjectReader;
  /** Cells of a line, for views that break their text themselves. */
  readonly width: number;
}

/** The shaper of a document by its first object: the view asked for, the view of the type, or the object's properties. */
export function makeShaper(object: Value, request: ShapeRequest, context: ShapingContext): Shaper {
  const { reader, width } = context;
  const view = request.properties ? null : findView(object, request.shape, request.view ?? null, context);
  if (request.view !== undefined && !view) request.checkView?.(object);
  const grouping = groupingOf(object, request, view, reader, width);
  if (view) return shaperOfView(view, view.control, object, request, grouping, context);
  switch (request.shape) {
    case 'table':
      return tableOfProperties(object, request, null, grouping, reader);
    case 'list':
      return new ListShaper(request, null, grouping, reader, width);
    case 'wide':
      return new WideShaper(object, request, null, grouping, reader, width);
    case 'custom':
      return new CustomShaper(request, null, grouping, reader, width);
    default: {
      const names = shownProperties(object, reader);
      return isTableByDefault(names)
        ? tableOfProperties(object, request, names, grouping, reader)
        : new ListShaper(request, null, grouping, reader, width);
    }
  }
}

/** The view of an object's type for a shape; null when there is none. */
export function findView(
  object: Value,
  shape: ShapeRequest['shape'],
  name: string | null,
  context: ShapingContext,
): View | null {
  return context.views.find(context.reader.environment.members.typeNames(object), shape, name);
}

function groupingOf(
  object: Value,
  request: ShapeRequest,
  view: View | null,
  reader: ObjectReader,
  width: number,
): Grouping | null {
  if (view?.group) return viewGrouping(view.group, reader, width);
  return request.groupBy?.present(object) ? groupingBy(request.groupBy, reader) : null;
}

function shaperOfView(
  view: View,
  control: ViewControl,
  object: Value,
  request: ShapeRequest,
  grouping: Grouping | null,
  { reader, width }: ShapingContext,
): Shaper {
  switch (control.kind) {
    case 'table':
      return tableOfView(view, control, request, grouping, reader, width);
    case 'list':
      return new ListShaper(request, view, grouping, reader, width);
    case 'wide':
      return new WideShaper(object, request, view, grouping, reader, width);
    case 'custom':
      return new CustomShaper(request, view, grouping, reader, width);
  }
}
