import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import { type PartnerClient, PartnerError } from '#sdk';
import { accountPage } from './account-page.ts';
import { addUser, addUserPage } from './add-user-page.ts';
import { type CustomerFrame, customerFrame } from './customer-frame.ts';
import { customersPage } from './customers-page.ts';
import { deletedUsersPage, restoreUsers } from './deleted-users-page.ts';
import { guard } from './guard.ts';
import { page } from './page.ts';
import { style } from './style.ts';
import { changeUser, deleteUser, userPage } from './user-page.ts';
import { usersPage } from './users-page.ts';

export interface PortalOptions {
  readonly partner: PartnerClient;
  /** What the portal is connected to, shown on every page. */
  readonly label: string;
}

export interface Portal {
  /** Answers a request as it came over loopback. Never rejects. */
  fetch(request: Request): Promise<Response>;
  /** Path and query of the first address, with the token that lets a browser in. */
  readonly entrance: string;
}

/** Partner Center's pages for a customer's users. */
export function createPortal({ partner, label }: PortalOptions): Portal {
  const token = Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64url');
  const app = new Hono();
  app.use(guard(token));
  app.onError((error, context) => problemPage(error, context, label));
  app.notFound(context => notice(context, label, 404, 'There is no such page.'));
  app.get('/style.css', context => context.body(style, 200, { 'Content-Type': 'text/css; charset=utf-8' }));
  app.get('/', context => customersPage(context, partner, label));
  const onCustomer =
    (show: (frame: CustomerFrame) => Response | Promise<Response>) =>
    async (context: Context): Promise<Response> =>
      show(await customerFrame(context, partner, label));
  const one = '/customers/:customerId';
  app.get(one, onCustomer(accountPage));
  app.get(`${one}/users`, onCustomer(usersPage));
  app.post(`${one}/users`, onCustomer(addUser));
  app.get(
    `${one}/users/new`,
    onCustomer(frame => addUserPage(frame)),
  );
  app.get(
    `${one}/users/:userId`,
    onCustomer(frame => userPage(frame)),
  );
  app.post(`${one}/users/:userId`, onCustomer(changeUser));
  app.post(`${one}/users/:userId/delete`, onCustomer(deleteUser));
  app.get(
    `${one}/deleted-users`,
    onCustomer(frame => deletedUsersPage(frame)),
  );
  app.post(`${one}/deleted-users`, onCustomer(restoreUsers));
  return { fetch: async request => app.fetch(request), entrance: `/?key=${token}` };
}

function problemPage(error: Error, context: Context, label: string): Response | Promise<Response> {
  if (!(error instanceof PartnerError)) return notice(context, label, 500, 'The page cannot be shown.');
  const { description, requestId, status, kind } = error;
  const shown = status === 404 ? 404 : kind === 'Invalid' ? 400 : 502;
  return notice(context, label, shown, description, requestId);
}

function notice(
  context: Context,
  label: string,
  status: 400 | 404 | 500 | 502,
  problem: string,
  requestId: string | null = null,
): Response | Promise<Response> {
  const body = html`${requestId === null ? '' : html`<p class="quiet">Request ID ${requestId}</p>`}
<p><a href="/">Customers</a></p>`;
  return context.html(page({ title: 'That did not work', label, problem, body }), status);
}
