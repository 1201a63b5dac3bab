import { html } from 'hono/html';
import type { Html } from './page.ts';

/** What a person enters about a user; empty text where nothing was entered. */
export interface UserFields {
  readonly firstName: string;
  readonly lastName: string;
  readonly displayName: string;
  readonly userPrincipalName: string;
  readonly usageLocation: string;
}

export function readUserFields(form: FormData): UserFields {
  const text = (name: string): string => {
    const value = form.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  return {
    firstName: text('firstName'),
    lastName: text('lastName'),
    displayName: text('displayName'),
    userPrincipalName: text('userPrincipalName'),
    usageLocation: text('usageLocation').toUpperCase(),
  };
}

/** Only what has a value: an empty field is nothing that the service should be told. */
export function entered(fields: UserFields): Partial<UserFields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''));
}

/** The form for a new user and for a changed one; `extra` stands before the button. */
export function userForm(action: string, fields: UserFields, domain: string, extra?: Html): Html {
  return html`<form class="fields" method="post" action="${action}">
<label>First name (optional) <input name="firstName" value="${fields.firstName}" maxlength="50" autocomplete="off"></label>
<label>Last name (optional) <input name="lastName" value="${fields.lastName}" maxlength="50" autocomplete="off"></label>
<label>Display name <input name="displayName" value="${fields.displayName}" maxlength="50" required autocomplete="off"></label>
<label>Email <input name="userPrincipalName" type="email" value="${fields.userPrincipalName}" required autocomplete="off"
 placeholder="name@${domain}"></label>
<label>Location (two letters, as US) <input name="usageLocation" value="${fields.usageLocation}" pattern="[A-Za-z]{2}"
 maxlength="2" required autocomplete="off"></label>
${extra}
<button>Save</button>
</form>`;
}
