/** Operators of a field filter, as they stand on the wire. */
export type FieldOperator =
  | 'equals'
  | 'not_equals'
  | 'greater_than'
  | 'greater_than_or_equals'
  | 'less_than'
  | 'less_than_or_equals'
  | 'substring'
  | 'starts_with'
  | 'not_starts_with';

export interface FieldFilter {
  readonly Field: string;
  readonly Value: string;
  readonly Operator: FieldOperator;
}

export interface CompoundFilter {
  readonly LeftFilter: Filter;
  readonly RightFilter: Filter;
  readonly Operator: 'and' | 'or';
}

export type Filter = FieldFilter | CompoundFilter;

/** Text for the `filter` query parameter. */
export function filterText(filter: Filter): string {
  return JSON.stringify(filter);
}

/** The filter that lists deleted users. */
export const deletedUsers: Filter = { Field: 'UserState', Value: 'Inactive', Operator: 'equals' };

export function companyNameStartsWith(text: string): Filter {
  return { Field: 'CompanyName', Value: text, Operator: 'starts_with' };
}

export function domainStartsWith(text: string): Filter {
  return { Field: 'Domain', Value: text, Operator: 'starts_with' };
}
