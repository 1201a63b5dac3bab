import { html } from 'hono/html';
import { PartnerError } from '#sdk';
import { isAboutFields } from './add-user-page.ts';
import { type CustomerFrame, customerPage } from './customer-frame.ts';
import { entered, readUserFields, type UserFields, userForm } from './user-fields.ts';

const userIdOf = ({ context }: CustomerFrame): string => context.req.param('userId') ?? '';

/** One user: the form to change it, its licences, and the button that deletes it. */
export async function userPage(frame: CustomerFrame, given?: UserFields, problem?: string): Promise<Response> {
  const { client, customer, path } = frame;
  const userId = userIdOf(frame);
  const user = client.users.byId(userId);
  const [account, licenses] = await Promise.all([
    user.get(),
    user.licenses.list({ groups: ['group1', 'group2'] }).toArray(),
  ]);
  const address = `${path}/users/${encodeURIComponent(userId)}`;
  const fields = given ?? {
    firstName: account.firstName ?? '',
    lastName: account.lastName ?? '',
    displayName: account.displayName ?? '',
    userPrincipalName: account.userPrincipalName ?? '',
    usageLocation: account.usageLocation ?? '',
  };
  const names = licenses.map(({ productSku }) => productSku.name ?? productSku.skuPartNumber ?? productSku.id);
  const body = html`
${userForm(address, fields, customer.companyProfile?.domain ?? 'example.com')}
<h2>Licenses</h2>
${names.length === 0 ? html`<p>None.</p>` : html`<ul>${names.map(name => html`<li>${name}</li>`)}</ul>`}
<h2>Delete user account</h2>
<p class="quiet">A deleted user can be restored for 30 days.</p>
<form method="post" action="${address}/delete"><button class="danger">Delete user account</button></form>`;
  const title = account.displayName || account.userPrincipalName || userId;
  return customerPage(frame, undefined, { title, way: [['Users and licenses', `${path}/users`]], problem, body });
}

export async function changeUser(frame: CustomerFrame): Promise<Response> {
  const fields = readUserFields(await frame.context.req.formData());
  try {
    await frame.client.users.byId(userIdOf(frame)).update(entered(fields));
  } catch (error) {
    if (!(error instanceof PartnerError) || !isAboutFields(error)) throw error;
    return userPage(frame, fields, error.description);
  }
  return frame.context.redirect(`${frame.path}/users?done=saved`, 303);
}

export async function deleteUser(frame: CustomerFrame): Promise<Response> {
  await frame.client.users.byId(userIdOf(frame)).delete();
  return frame.context.redirect(`${frame.path}/users?done=deleted`, 303);
}
