import type { Value } from '#values';
import type { Alignment, CustomLine } from '../documents/shape.ts';

/** How a view reads its object: properties by name; what a getter throws reads as `$null`. */
export interface ViewReader {
  /** A property's value; `$null` when there is none. */
  get(name: string): Value;
  /** A property's value as a cell shows it. */
  text(name: string): string;
  /** A property of another object. */
  of(value: Value, name: string): Value;
  /** Any value as text. */
  show(value: Value): string;
  /** The operator -f with one argument. */
  format(format: string, value: Value): string;
  /** What a method of the object gives; `$null` where it fails or is not there. */
  call(method: string, ...args: readonly Value[]): Value;
  /** The current location. */
  readonly location: string;
  /** A variable of the session: `$PSStyle`, `$ErrorView`. */
  variable(name: string): Value;
  /** Cells of a line. */
  readonly width: number;
  /** Cells of a line of the console, wherever the text goes. */
  readonly consoleWidth: number;
}

/** What a column or a field shows: a property, or what a function makes of the object. */
export type ViewValue = string | ((read: ViewReader, object: Value) => Value);

export interface ViewColumn {
  /** Left out: the property's name. */
  readonly label?: string;
  readonly value: ViewValue;
  /** In cells; left out: what is left over, or measured where no column has a width. */
  readonly width?: number;
  readonly alignment?: Alignment;
  /** A .NET format (`{0:N2}`, `N2`). */
  readonly format?: string;
}

export interface ViewField {
  readonly label?: string;
  readonly value: ViewValue;
  readonly format?: string;
  /** The field stands only where this holds. */
  readonly when?: (read: ViewReader, object: Value) => boolean;
}

/** What makes a group of objects that follow one another, and how the group is headed. */
export interface ViewGroup {
  readonly by: ViewValue;
  /** Default: the property's name. The header is `   Label: value`. */
  readonly label?: string;
  /** Instead of label and value. */
  readonly header?: (read: ViewReader, object: Value) => readonly CustomLine[];
}

export interface TableView {
  readonly kind: 'table';
  readonly columns: readonly ViewColumn[];
  readonly autosize?: boolean;
  readonly hideHeaders?: boolean;
  readonly wrap?: boolean;
}

export interface ListView {
  readonly kind: 'list';
  readonly fields: readonly ViewField[];
}

export interface WideView {
  readonly kind: 'wide';
  readonly value: ViewValue;
  readonly columns?: number;
}

export interface CustomView {
  readonly kind: 'custom';
  readonly lines: (read: ViewReader, object: Value) => readonly CustomLine[];
  /** Stands outside of the document's shape, as error records do. */
  readonly outOfBand?: boolean;
}

export type ViewControl = TableView | ListView | WideView | CustomView;

/** How objects of some types are shown. The first view of a type is its default. */
export interface View {
  readonly name: string;
  /** Names as `PSObject.TypeNames` has them; objects of derived types are shown so too. */
  readonly types: readonly string[];
  readonly group?: ViewGroup;
  readonly control: ViewControl;
}

/** Declares a view: a place for the type to be checked. */
export function defineView(view: View): View {
  return view;
}

/** Columns or fields that show properties under their own names. */
export function properties(...names: readonly string[]): { readonly value: string }[] {
  return names.map(value => ({ value }));
}
