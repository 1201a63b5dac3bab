import type { SQLInputValue } from 'node:sqlite';
import { badInput, invalidProperty } from './fault.ts';
import { enumKey, type Members, partMember, readMembers, textMember } from './members.ts';

export interface Condition {
  readonly sql: string;
  readonly values: readonly SQLInputValue[];
}

/** Fields that a list can be filtered by, in lower case; each refuses the operators that it does not know. */
export type FilterFields = ReadonlyMap<string, (operator: string, value: string) => Condition>;

export const everything: Condition = { sql: '1', values: [] };

/** Reads the `filter` parameter: `{"Field":…,"Value":…,"Operator":…}`, or two filters joined by and / or. */
export function readFilter(text: string | undefined, fields: FilterFields): Condition {
  if (text === undefined || text.trim() === '') return everything;
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw badInput('The filter is not valid JSON.');
  }
  return conditionOf(readMembers(parsed), fields, 0);
}

function conditionOf(filter: Members, fields: FilterFields, depth: number): Condition {
  const operator = enumKey(textMember(filter, 'operator') ?? '');
  const left = partMember(filter, 'leftFilter');
  const right = partMember(filter, 'rightFilter');
  if (left !== undefined && right !== undefined) {
    if ((operator !== 'and' && operator !== 'or') || depth > 20)
      throw invalidProperty('Two filters are joined by and, or.');
    const [a, b] = [conditionOf(left, fields, depth + 1), conditionOf(right, fields, depth + 1)];
    return { sql: `(${a.sql} ${operator.toUpperCase()} ${b.sql})`, values: [...a.values, ...b.values] };
  }
  const field = textMember(filter, 'field') ?? '';
  const condition = fields.get(field.toLowerCase());
  if (condition === undefined) throw invalidProperty(`The filter field '${field}' is not supported.`);
  return condition(operator, textMember(filter, 'value') ?? '');
}

function unsupported(operator: string): never {
  throw invalidProperty(`The filter operator '${operator}' is not supported for this field.`);
}

/** A text column that takes only starts_with; the case of the value is ignored. */
export function startsWith(column: string): (operator: string, value: string) => Condition {
  return (operator, value) => {
    if (operator !== 'startswith') unsupported(operator);
    const pattern = `${value.replace(/[\\%_]/g, '\\$&')}%`;
    return { sql: `${column} LIKE ? ESCAPE '\\'`, values: [pattern] };
  };
}

export function substring(column: string): (operator: string, value: string) => Condition {
  return (operator, value) => {
    if (operator !== 'substring') unsupported(operator);
    return { sql: `${column} LIKE ? ESCAPE '\\'`, values: [`%${value.replace(/[\\%_]/g, '\\$&')}%`] };
  };
}

export function equalTo(column: string): (operator: string, value: string) => Condition {
  return (operator, value) => {
    if (operator !== 'equals') unsupported(operator);
    return { sql: `${column} = ? COLLATE NOCASE`, values: [value] };
  };
}
