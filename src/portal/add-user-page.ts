import { html } from 'hono/html';
import { PartnerError } from '#sdk';
import { type CustomerFrame, customerPage } from './customer-frame.ts';
import { temporaryPassword } from './temporary-password.ts';
import { entered, readUserFields, type UserFields, userForm } from './user-fields.ts';

/** The form for a new user. */
export function addUserPage(frame: CustomerFrame, given?: UserFields, problem?: string): Response | Promise<Response> {
  const { customer, path } = frame;
  const fields = given ?? {
    firstName: '',
    lastName: '',
    displayName: '',
    userPrincipalName: '',
    usageLocation: customer.billingProfile?.defaultAddress?.country ?? '',
  };
  const body = userForm(`${path}/users`, fields, customer.companyProfile?.domain ?? 'example.com');
  return customerPage(frame, undefined, {
    title: 'Add user',
    way: [['Users and licenses', `${path}/users`]],
    problem,
    body,
  });
}

/** Makes the user and shows the temporary password: this answer is the only place where it stands. */
export async function addUser(frame: CustomerFrame): Promise<Response> {
  const { client, context, path } = frame;
  const fields = readUserFields(await context.req.formData());
  const passwordProfile = { password: temporaryPassword(), forceChangePassword: true };
  try {
    const { displayName, userPrincipalName } = fields;
    const user = await client.users.create({ ...entered(fields), displayName, userPrincipalName, passwordProfile });
    const body = html`
<p>The user <strong>${user.userPrincipalName}</strong> is added. The temporary password is</p>
<p><code class="secret">${user.passwordProfile?.password ?? passwordProfile.password}</code></p>
<p>Copy it now: it is not shown again. The user has to change it at the first sign-in.</p>
<p><a class="button" href="${path}/users">Users and licenses</a></p>`;
    return customerPage(frame, undefined, { title: 'User added', body });
  } catch (error) {
    if (!(error instanceof PartnerError) || !isAboutFields(error)) throw error;
    return addUserPage(frame, fields, error.description);
  }
}

/** What the person can put right in the form. */
export function isAboutFields({ status, kind }: PartnerError): boolean {
  return status === 400 || status === 409 || kind === 'Invalid';
}
