import { html } from 'hono/html';
import type { CustomerUser, SubscribedSku } from '#sdk';
import { type CustomerFrame, customerPage } from './customer-frame.ts';
import { pageOf } from './first-page.ts';
import { type Html, more } from './page.ts';

/** The users of a customer, and the licences that there are for them. */
export async function usersPage(frame: CustomerFrame): Promise<Response> {
  const { client, context, path } = frame;
  const [found, skus] = await Promise.all([
    pageOf(client.users.list({ pageSize: 100, continuationToken: context.req.query('after') }).pages()),
    client.subscribedSkus.list({ groups: ['group1', 'group2'] }).toArray(),
  ]);
  const body = html`
<p><a class="button" href="${path}/users/new">Add user</a></p>
${found.items.length === 0 ? html`<p>There are no users.</p>` : usersTable(found.items, path)}
${more(`${path}/users`, {}, found.continuationToken)}
<h2>Licenses</h2>
${skus.length === 0 ? html`<p>The customer has no licenses.</p>` : licensesTable(skus)}`;
  return customerPage(frame, 'users', {
    title: 'Users and licenses',
    notice: noticeOf(context.req.query('done')),
    body,
  });
}

/** The address names what was done; it never brings the text. */
function noticeOf(done: string | undefined): string | undefined {
  if (done === 'deleted') return 'The user is deleted and can be restored for 30 days.';
  if (done === 'saved') return 'The user is saved.';
  const restored = /^restored-(\d{1,4})$/.exec(done ?? '')?.[1];
  if (restored === undefined) return undefined;
  return restored === '1' ? '1 user is restored.' : `${restored} users are restored.`;
}

function usersTable(users: readonly CustomerUser[], path: string): Html {
  return html`<table>
<thead><tr><th scope="col">Display name</th><th scope="col">Email</th><th scope="col">Location</th></tr></thead>
<tbody>
${users.map(
  ({ id, displayName, userPrincipalName, usageLocation }) => html`<tr>
<td><a href="${path}/users/${encodeURIComponent(id)}">${displayName || userPrincipalName}</a></td>
<td data-name="Email">${userPrincipalName}</td>
<td data-name="Location">${usageLocation}</td>
</tr>`,
)}
</tbody>
</table>`;
}

function licensesTable(skus: readonly SubscribedSku[]): Html {
  return html`<table>
<thead><tr><th scope="col">License</th><th scope="col">Assigned</th><th scope="col">Available</th></tr></thead>
<tbody>
${skus.map(
  ({ productSku, consumedUnits, availableUnits }) => html`<tr>
<td>${productSku.name ?? productSku.skuPartNumber ?? productSku.id}</td>
<td data-name="Assigned">${consumedUnits}</td>
<td data-name="Available">${availableUnits}</td>
</tr>`,
)}
</tbody>
</table>`;
}
