import type { PartnerRequest } from '#cmdlet';
import { hasDotSegment } from './address.ts';
import type { HttpMethod, Operation, RetryClass } from './operation.ts';
import { PartnerError } from './partner-error.ts';

const retryClasses: ReadonlyMap<string, readonly [HttpMethod, RetryClass]> = new Map([
  ['GET', ['GET', 'safe']],
  ['HEAD', ['HEAD', 'safe']],
  ['PUT', ['PUT', 'idempotent']],
  ['DELETE', ['DELETE', 'idempotent']],
  ['PATCH', ['PATCH', 'once']],
  ['POST', ['POST', 'once']],
]);

/**
 * Any address of the service, for what has no operation of its own: parameters `method` (GET when missing) and `path`, with or
 * without `/v1`, query included. Everything else is as for an operation: sign-in, attempts, paging, errors.
 */
export function rawOperation(parameters: PartnerRequest['parameters']): Operation {
  const name = String(parameters['method'] ?? 'GET').toUpperCase();
  const found = retryClasses.get(name);
  const path = String(parameters['path'] ?? '');
  if (found === undefined)
    throw new PartnerError({ kind: 'Invalid', description: `The method '${name}' is not supported.` });
  if (path === '') throw new PartnerError({ kind: 'Invalid', description: "A request needs a value for 'path'." });
  if (hasDotSegment(path.replace(/[?#].*$/s, '')))
    throw new PartnerError({ kind: 'Invalid', description: `The path '${path}' has a '.' or '..' in it.` });
  const [method, retry] = found;
  const rooted = path.startsWith('/') ? path : `/${path}`;
  const versioned = /^\/(?:v\d+|webhooks|partner|sandbox|generatetoken)(?:[/?]|$)/i.test(rooted)
    ? rooted
    : `/v1${rooted}`;
  // Braces would be read as parameters of a template.
  const address = versioned.replaceAll('{', '%7B').replaceAll('}', '%7D');
  return {
    id: `${method} ${address.split('?')[0]}`,
    summary: '',
    method,
    path: address,
    paging: method === 'GET' ? 'seek' : 'none',
    retry,
    signIn: 'both',
  };
}
