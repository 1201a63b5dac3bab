import type { Context } from 'hono';
import { html } from 'hono/html';
import type { CustomerModel, PartnerClient } from '#sdk';
import { type Html, type PageParts, page } from './page.ts';

/** What every page of one customer stands on. */
export interface CustomerFrame {
  readonly context: Context;
  readonly label: string;
  readonly customer: CustomerModel;
  readonly client: ReturnType<PartnerClient['customers']['byId']>;
  readonly path: string;
  /** As the tab shows it; more than 100 are not counted. */
  readonly deletedCount: string;
}

export type CustomerTab = 'account' | 'users' | 'deleted';

const countedAtMost = 100;

export async function customerFrame(context: Context, partner: PartnerClient, label: string): Promise<CustomerFrame> {
  const id = context.req.param('customerId') ?? '';
  const client = partner.customers.byId(id);
  const [customer, deleted] = await Promise.all([
    client.get(),
    client.users.listDeleted({ pageSize: countedAtMost + 1 }).first(countedAtMost + 1),
  ]);
  const deletedCount = deleted.length > countedAtMost ? `${countedAtMost}+` : String(deleted.length);
  return { context, label, customer, client, path: `/customers/${encodeURIComponent(id)}`, deletedCount };
}

export function companyName({ companyProfile, id }: CustomerModel): string {
  return companyProfile?.companyName ?? id;
}

/** A page of a customer with its tabs. Answers 400 where there is a problem to show. */
export function customerPage(
  frame: CustomerFrame,
  tab: CustomerTab | undefined,
  parts: Pick<PageParts, 'title' | 'body'> & Partial<PageParts>,
): Response | Promise<Response> {
  const { context, customer, path, label } = frame;
  const way: PageParts['way'] = [[companyName(customer), path], ...(parts.way ?? [])];
  const whole = page({ label, tabs: tabsOf(frame, tab), ...parts, way });
  return context.html(whole, parts.problem === undefined ? 200 : 400);
}

function tabsOf({ path, deletedCount }: CustomerFrame, current: CustomerTab | undefined): Html {
  const tabs: readonly (readonly [CustomerTab, string, string])[] = [
    ['account', path, 'Account'],
    ['users', `${path}/users`, 'Users and licenses'],
    ['deleted', `${path}/deleted-users`, `Deleted users (${deletedCount})`],
  ];
  return html`<nav class="tabs" aria-label="Customer">
${tabs.map(([tab, address, name]) =>
  tab === current ? html`<a href="${address}" aria-current="page">${name}</a>` : html`<a href="${address}">${name}</a>`,
)}
</nav>`;
}
