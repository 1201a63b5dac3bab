import type { Context } from 'hono';
import { html } from 'hono/html';
import type { CustomerModel, PartnerClient } from '#sdk';
import { pageOf } from './first-page.ts';
import { type Html, more, page } from './page.ts';

/** All customers, or those whose name begins with what was asked for. */
export async function customersPage(context: Context, partner: PartnerClient, label: string): Promise<Response> {
  const wanted = (context.req.query('name') ?? '').trim();
  const filter = wanted === '' ? undefined : { companyName: { startsWith: wanted } };
  const continuationToken = context.req.query('after');
  const found = await pageOf(partner.customers.list({ pageSize: 50, filter, continuationToken }).pages());
  const body = html`
<form class="search" role="search" action="/">
<label>Company name begins with <input name="name" value="${wanted}" autocomplete="off"></label>
<button>Search</button>
</form>
${found.items.length === 0 ? html`<p>There are no such customers.</p>` : table(found.items)}
${more('/', wanted === '' ? {} : { name: wanted }, found.continuationToken)}`;
  return context.html(page({ title: 'Customers', label, body }));
}

function table(customers: readonly CustomerModel[]): Html {
  return html`<table>
<thead><tr><th scope="col">Company</th><th scope="col">Domain</th><th scope="col">Relationship</th></tr></thead>
<tbody>
${customers.map(
  ({ id, companyProfile, relationshipToPartner }) => html`<tr>
<td><a href="/customers/${encodeURIComponent(id)}">${companyProfile?.companyName ?? id}</a></td>
<td data-name="Domain">${companyProfile?.domain}</td>
<td data-name="Relationship">${relationshipToPartner}</td>
</tr>`,
)}
</tbody>
</table>`;
}
