import { isRecord } from './body.ts';
import type { Operation, Parameters, ParameterValue } from './operation.ts';
import { PartnerError } from './partner-error.ts';

/** Path and query of a call, percent-encoded (no `+`). Throws an `Invalid` error when a path parameter is missing. */
export function addressOf(operation: Operation, parameters: Parameters): string {
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(required(operation, parameters, name)),
  );
  const query = queryOf(operation, parameters);
  return query === '' ? path : `${path}?${query}`;
}

/** Names of the parameters that stand in the path. */
export function pathParameters(operation: Operation): string[] {
  return [...operation.path.matchAll(/\{(\w+)\}/g)].map(match => match[1] ?? '');
}

function required(operation: Operation, parameters: Parameters, name: string): string {
  const value = parameters[name];
  if (value === undefined || value === '') {
    throw new PartnerError({
      kind: 'Invalid',
      description: `${operation.id} needs a value for '${name}'.`,
      operation: operation.id,
    });
  }
  return String(value);
}

function queryOf(operation: Operation, parameters: Parameters): string {
  const parts: string[] = [];
  for (const { name, wire = name, repeated = false, required: must = false } of operation.query ?? []) {
    const value = parameters[name];
    if (value === undefined) {
      if (must) required(operation, parameters, name);
      continue;
    }
    for (const text of texts(value, repeated)) parts.push(`${wire}=${encodeURIComponent(text)}`);
  }
  return parts.join('&');
}

function texts(value: ParameterValue, repeated: boolean): string[] {
  const text = String(value);
  return repeated ? text.split(',').map(part => part.trim()) : [text];
}

/** Refuses parameters that the operation does not know: a misspelt filter must not list everything. */
export function checkParameters(operation: Operation, parameters: Parameters): void {
  const known = new Set([...pathParameters(operation), ...(operation.query ?? []).map(query => query.name)]);
  const unknown = Object.keys(isRecord(parameters) ? parameters : {}).find(name => !known.has(name));
  if (unknown !== undefined) {
    throw new PartnerError({
      kind: 'Invalid',
      description: `${operation.id} has no parameter '${unknown}'.`,
      operation: operation.id,
    });
  }
}
