export {
  FormatData,
  FormatEndData,
  FormatEntryData,
  FormatStartData,
  GroupEndData,
  GroupStartData,
} from './documents/format-data.ts';
export type { Alignment, CustomLine, Entry, Shape } from './documents/shape.ts';
export { categoryText, errorActivity, errorReason } from './errors/category-text.ts';
export { detailedView } from './errors/detailed-view.ts';
export { type ErrorStyle, plainErrorStyle } from './errors/error-style.ts';
export { type ErrorView, errorLines, errorText, errorViewNamed } from './errors/error-view.ts';
export type { FormatEnvironment } from './format-environment.ts';
export { FormatSession } from './format-session.ts';
export { formatSession, formatter, hostWidth, rendererFor, type TextTarget } from './formatter.ts';
export { OutputRenderer, type RendererOptions } from './output-renderer.ts';
export { DocumentShaper } from './shaping/document-shaper.ts';
export type { GroupSpec, PropertyRead, PropertySpec } from './shaping/property-spec.ts';
export type { ShapeRequest } from './shaping/shape-request.ts';
export { type LayoutStyle, plainStyle } from './style/layout-style.ts';
export { type MessageKind, messageLines } from './style/message-lines.ts';
export { PSStyle } from './style/ps-style.ts';
export { errorStyle, layoutStyle, psStyleOf, rendersStyle } from './style/session-style.ts';
export { cellWidth, plainText } from './text/cell-width.ts';
export { elementsOf } from './text/display-text.ts';
export { wrapText } from './text/wrap-text.ts';
export {
  type CustomView,
  defineView,
  type ListView,
  properties,
  type TableView,
  type View,
  type ViewColumn,
  type ViewControl,
  type ViewField,
  type ViewGroup,
  type ViewReader,
  type ViewValue,
  type WideView,
} from './views/view.ts';
export { TypeDefinition } from './views/view-objects.ts';
export { ViewTable } from './views/view-table.ts';
