import { createPortal } from '#portal';
import { createSandbox, type Sandbox } from '#sandbox';
import { createPartnerClient, type PartnerClient } from '#sdk';

export const origin = 'http://127.0.0.1:7072';

export interface Browser {
  readonly partner: PartnerClient;
  readonly sandbox: Sandbox;
  readonly customerId: string;
  readonly domain: string;
  readonly entrance: string;
  /** A request without what a browser would add. */
  raw(path: string, init?: RequestInit): Promise<Response>;
  /** A page, as somebody sees it who came by the first address. */
  get(path: string): Promise<{ status: number; text: string }>;
  post(path: string, fields: readonly (readonly [string, string])[]): Promise<Response>;
}

/** A portal on a sandbox, and a browser that was let in. */
export async function browser(customers = 3): Promise<Browser> {
  const sandbox = createSandbox({ seed: 7, customers });
  const partner = createPartnerClient({
    credential: { getToken: async () => ({ token: 'opaque' }) },
    retry: { attempts: 1 },
    fetch: sandbox.fetch,
  });
  const portal = createPortal({ partner, label: 'sandbox' });
  const raw = (path: string, init: RequestInit = {}) => {
    const headers = new Headers(init.headers);
    if (!headers.has('Host')) headers.set('Host', new URL(origin).host);
    return portal.fetch(new Request(origin + path, { redirect: 'manual', ...init, headers }));
  };
  const entered = await raw(portal.entrance);
  const cookie = entered.headers.get('Set-Cookie')?.split(';')[0] ?? '';
  const [customer] = await partner.customers.list().first(1);
  return {
    partner,
    sandbox,
    customerId: customer?.id ?? '',
    domain: customer?.companyProfile?.domain ?? '',
    entrance: portal.entrance,
    raw,
    get: async path => {
      const response = await raw(path, { headers: { Cookie: cookie } });
      return { status: response.status, text: await response.text() };
    },
    post: (path, fields) => {
      const headers = { Cookie: cookie, Origin: origin };
      return raw(path, {
        method: 'POST',
        headers,
        body: new URLSearchParams(fields.map(([name, value]) => [name, value])),
      });
    },
  };
}
