import { html } from 'hono/html';
import { type CustomerUser, PartnerError } from '#sdk';
import { type CustomerFrame, customerPage } from './customer-frame.ts';
import { pageOf } from './first-page.ts';
import { type Html, more } from './page.ts';

/** Deleted users with check boxes. */
export async function deletedUsersPage(frame: CustomerFrame, problem?: string): Promise<Response> {
  const { client, context, path } = frame;
  const continuationToken = context.req.query('after');
  const found = await pageOf(client.users.listDeleted({ pageSize: 100, continuationToken }).pages());
  const body = html`
${found.items.length === 0 ? html`<p>There are no deleted users.</p>` : restoreForm(found.items, path)}
${more(`${path}/deleted-users`, {}, found.continuationToken)}`;
  return customerPage(frame, 'deleted', { title: 'Deleted users', problem, body });
}

function restoreForm(users: readonly CustomerUser[], path: string): Html {
  return html`<form method="post" action="${path}/deleted-users">
<table>
<caption>Users that were deleted in the last 30 days</caption>
<thead><tr><th scope="col">Select</th><th scope="col">Display name</th><th scope="col">Email</th><th scope="col">Deleted</th></tr></thead>
<tbody>
${users.map(
  ({ id, displayName, userPrincipalName, softDeletionTime }, index) => html`<tr>
<td><input type="checkbox" name="user" value="${id}" id="user-${String(index)}"></td>
<td><label for="user-${String(index)}">${displayName || userPrincipalName}</label></td>
<td data-name="Email">${userPrincipalName}</td>
<td data-name="Deleted">${softDeletionTime?.slice(0, 10)}</td>
</tr>`,
)}
</tbody>
</table>
<p><button>Restore</button></p>
</form>`;
}

/** Restores those that were selected. One that the service refuses does not keep the others back. */
export async function restoreUsers(frame: CustomerFrame): Promise<Response> {
  const { client, context, path } = frame;
  const selected = (await context.req.formData()).getAll('user').filter(value => typeof value === 'string');
  if (selected.length === 0) return deletedUsersPage(frame, 'Select one or more users.');
  const refused: string[] = [];
  for (const userId of selected) {
    try {
      await client.users.byId(userId).restore();
    } catch (error) {
      if (!(error instanceof PartnerError)) throw error;
      refused.push(error.description);
    }
  }
  if (refused.length === 0) return context.redirect(`${path}/users?done=restored-${selected.length}`, 303);
  const restored = selected.length - refused.length;
  return deletedUsersPage(
    frame,
    `Restored: ${restored}. Not restored: ${refused.length}. ${[...new Set(refused)].join(' ')}`,
  );
}
