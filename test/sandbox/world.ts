import { type Customer, type CustomerUser, listCustomers, listUsers } from '#partner';
import { type Fetch, fixedToken, RestClient, type RestClientOptions } from '#rest';
import { createSandbox, type Sandbox, type SandboxOptions } from '#sandbox';

/** The same instant for every test. */
export const instant = Date.parse('2026-11-24T09:00:00Z');

export function sandboxAt(options: SandboxOptions = {}): Sandbox {
  return createSandbox({ seed: 7, customers: 5, clock: { now: () => instant }, ...options });
}

/** A client that waits for nothing and reports what it does not expect. */
export function clientOf(fetch: Fetch, options: Partial<RestClientOptions> = {}): RestClient {
  const baseUrl = 'https://api.partnercenter.microsoft.com';
  return new RestClient({ baseUrl, fetch, token: fixedToken('opaque'), backoffMs: 1, ...options });
}

export async function firstCustomer(client: RestClient): Promise<Customer & { domain: string }> {
  for await (const customer of client.items(listCustomers))
    return { ...customer, domain: customer.companyProfile?.domain ?? '' };
  throw new Error('The sandbox has no customers.');
}

export async function usersOf(client: RestClient, customerId: string): Promise<CustomerUser[]> {
  return collected(client.items(listUsers, { customerId }));
}

export async function collected<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

/** A request as it stands on the wire, without the client. */
export function raw(
  sandbox: Sandbox,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Response> {
  const content = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) };
  return sandbox.fetch(`https://api.partnercenter.microsoft.com${path}`, {
    method,
    headers: { Authorization: 'Bearer opaque', 'Content-Type': 'application/json', ...headers },
    ...content,
  });
}
