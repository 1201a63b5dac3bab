import type { Value } from '#values';
import type { GroupSpec, PropertySpec } from './property-spec.ts';

/** What a Format-* command asks for; all left out is the default formatting at the prompt. */
export interface ShapeRequest {
  readonly shape: 'table' | 'list' | 'wide' | 'custom' | null;
  readonly properties?: readonly PropertySpec[];
  readonly groupBy?: GroupSpec;
  /** -View. */
  readonly view?: string;
  /** Fails for the first object of a document when it has no view of that name. */
  readonly checkView?: (object: Value) => void;
  /** -Force: strings and numbers too are shown by their properties. */
  readonly force?: boolean;
  /** -AutoSize. */
  readonly autosize?: boolean;
  readonly wrap?: boolean;
  readonly hideHeaders?: boolean;
  readonly repeatHeader?: boolean;
  /** Format-Wide -Column. */
  readonly columns?: number;
  /** Format-Custom -Depth. */
  readonly depth?: number;
  /** -DisplayError: `#ERR` where a property cannot be read. */
  readonly displayError?: boolean;
  /** -ShowError: an error record behind the object. */
  readonly showError?: boolean;
  readonly expand?: 'CoreOnly' | 'EnumOnly' | 'Both';
}
