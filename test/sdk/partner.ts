import { createSandbox, type Sandbox, type SandboxOptions } from '#sandbox';
import { createPartnerClient, type PartnerClient, type PartnerClientOptions } from '#sdk';

/** A sandbox, a client of it, and its first customer. */
export async function partnerIn(
  options: SandboxOptions = {},
  more: Partial<PartnerClientOptions> = {},
): Promise<{ sandbox: Sandbox; partner: PartnerClient; seen: Request[]; customerId: string; domain: string }> {
  const sandbox = createSandbox({ seed: 7, customers: 3, ...options });
  const seen: Request[] = [];
  const partner = createPartnerClient({
    credential: { getToken: async () => ({ token: 'opaque' }) },
    retry: { backoffMs: 1 },
    fetch: (input, init) => {
      const request = new Request(input, init);
      seen.push(request);
      return sandbox.fetch(request);
    },
    ...more,
  });
  const [customer] = await partner.customers.list().first(1);
  seen.length = 0;
  return { sandbox, partner, seen, customerId: customer?.id ?? '', domain: customer?.companyProfile?.domain ?? '' };
}
