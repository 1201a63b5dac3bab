export type Alignment = 'left' | 'center' | 'right';

/** A column of a table as its header describes it. */
export interface TableColumn {
  readonly label: string;
  /** In cells; 0 leaves it to the layout. */
  readonly width: number;
  readonly alignment: Alignment;
  /** Is the label a property's own name? Other labels have a style of their own. */
  readonly ownName: boolean;
}

export interface TableHeader {
  readonly kind: 'table';
  readonly columns: readonly TableColumn[];
  readonly hideHeader: boolean;
  readonly repeatHeader: boolean;
  readonly wrap: boolean;
  readonly autosize: boolean;
}

export interface WideHeader {
  readonly kind: 'wide';
  /** 0 leaves it to the layout. */
  readonly columns: number;
  readonly autosize: boolean;
}

/** The shape of a document: what its start record says of all its entries. */
export type Shape = TableHeader | WideHeader | { readonly kind: 'list' } | { readonly kind: 'custom' };

export interface ListField {
  readonly label: string;
  readonly text: string;
  readonly ownName: boolean;
}

/** A piece of a custom view: a text and how far it is indented. */
export interface CustomLine {
  readonly indent: number;
  readonly text: string;
}

/** What an entry record holds. `text` and `error` stand outside of the document's shape. */
export type Entry =
  | { readonly kind: 'row'; readonly cells: readonly string[]; readonly wrap: boolean }
  | { readonly kind: 'list'; readonly fields: readonly ListField[] }
  | { readonly kind: 'wide'; readonly text: string }
  | { readonly kind: 'custom'; readonly lines: readonly CustomLine[] }
  | { readonly kind: 'text'; readonly text: string };
