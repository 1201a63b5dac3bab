import { html } from 'hono/html';
import { PartnerError } from '#sdk';
import { type CustomerFrame, customerPage } from './customer-frame.ts';
import type { Html } from './page.ts';
import { temporaryPassword } from './temporary-password.ts';
import { entered, readUserFields, type UserFields, userForm } from './user-fields.ts';

/** What was entered, and why the service refused it. */
interface Refused {
  readonly fields: UserFields;
  readonly roles: ReadonlySet<string>;
  readonly problem: string;
}

/** The form for a new user. */
export async function addUserPage(frame: CustomerFrame, refused?: Refused): Promise<Response> {
  const { customer, path } = frame;
  const fields = refused?.fields ?? {
    firstName: '',
    lastName: '',
    displayName: '',
    userPrincipalName: '',
    usageLocation: customer.billingProfile?.defaultAddress?.country ?? '',
  };
  const domain = customer.companyProfile?.domain ?? 'example.com';
  const body = userForm(`${path}/users`, fields, domain, await permissions(frame, refused?.roles ?? new Set()));
  const way = [['Users and licenses', `${path}/users`]] as const;
  return customerPage(frame, undefined, { title: 'Add user', way, problem: refused?.problem, body });
}

async function permissions({ client }: CustomerFrame, selected: ReadonlySet<string>): Promise<Html> {
  const roles = await client.directoryRoles.list().toArray();
  return html`<fieldset>
<legend>Permissions; without any it is a plain user</legend>
${roles.map(
  ({ id, name }) =>
    html`<label class="check"><input type="checkbox" name="role" value="${id}"${
      selected.has(id) ? html` checked` : ''
    }> ${name ?? id}</label>`,
)}
</fieldset>`;
}

/** Makes the user and shows the temporary password: this answer is the only place where it stands. */
export async function addUser(frame: CustomerFrame): Promise<Response> {
  const { client, context } = frame;
  const form = await context.req.formData();
  const fields = readUserFields(form);
  const roles = new Set(form.getAll('role').filter(value => typeof value === 'string'));
  const passwordProfile = { password: temporaryPassword(), forceChangePassword: true };
  try {
    const { displayName, userPrincipalName } = fields;
    const user = await client.users.create({ ...entered(fields), displayName, userPrincipalName, passwordProfile });
    const password = user.passwordProfile?.password ?? passwordProfile.password;
    return addedPage(frame, userPrincipalName, password, await joinRoles(frame, user.id, roles));
  } catch (error) {
    if (!(error instanceof PartnerError) || !isAboutFields(error)) throw error;
    return addUserPage(frame, { fields, roles, problem: error.description });
  }
}

/** Never fails: the user is there already, and the password has to be shown. Gives back what the service refused. */
async function joinRoles({ client }: CustomerFrame, id: string, roles: ReadonlySet<string>): Promise<string[]> {
  const refused: string[] = [];
  for (const role of roles) {
    try {
      await client.directoryRoles.byId(role).members.add({ id });
    } catch (error) {
      refused.push(error instanceof PartnerError ? error.description : 'A permission cannot be given.');
    }
  }
  return refused;
}

function addedPage(frame: CustomerFrame, name: string, password: string, refused: readonly string[]) {
  const body = html`
<p>The user <strong>${name}</strong> is added. The temporary password is</p>
<p><code class="secret">${password}</code></p>
<p>Copy it now: it is not shown again. The user has to change it at the first sign-in.</p>
${refused.map(text => html`<p class="problem" role="alert">A permission was not given: ${text}</p>`)}
<p><a class="button" href="${frame.path}/users">Users and licenses</a></p>`;
  return customerPage(frame, undefined, { title: 'User added', body });
}

/** What the person can put right in the form. */
export function isAboutFields({ status, kind }: PartnerError): boolean {
  return status === 400 || status === 409 || kind === 'Invalid';
}
