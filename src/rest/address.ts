import { isRecord } from './body.ts';
import type { Operation, Parameters, ParameterValue } from './operation.ts';
import { PartnerError } from './partner-error.ts';

/**
 * Path and query of a call, percent-encoded (no `+`). Throws an `Invalid` error when a path parameter is missing, or is no single
 * segment: `..` as a user's id would turn the deletion of a user into that of the customer.
 */
export function addressOf(operation: Operation, parameters: Parameters): string {
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(segment(operation, parameters, name)),
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

function segment(operation: Operation, parameters: Parameters, name: string): string {
  const value = required(operation, parameters, name);
  if (value.isWellFormed() && !hasDotSegment(value)) return value;
  throw new PartnerError({
    kind: 'Invalid',
    description: `${operation.id} cannot take '${value.toWellFormed()}' as '${name}': it would change the address.`,
    operation: operation.id,
  });
}

/** Would a URL parser, or whoever decodes once more on the way, fold this path? */
export function hasDotSegment(path: string): boolean {
  const plain = path.replace(/%(?:25)*(2e|2f|5c)/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return /(?:^|[\\/])\s*\.{1,2}\s*(?:[\\/]|$)/.test(plain);
}

function queryOf(operation: Operation, parameters: Parameters): string {
  const parts: string[] = [];
  for (const { name, wire = name, repeated = false, required: must = false } of operation.query ?? []) {
    const value = parameters[name];
    if (value === undefined) {
      if (must) required(operation, parameters, name);
      continue;
    }
    for (const text of texts(value, repeated)) parts.push(`${wire}=${encodeURIComponent(text.toWellFormed())}`);
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
