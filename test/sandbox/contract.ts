import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  addRoleMember,
  companyNameStartsWith,
  createCustomer,
  createUser,
  deleteCustomer,
  deletedUsers,
  deleteUser,
  domainExists,
  filterText,
  getBillingProfile,
  getCountryRules,
  getCustomer,
  getOrganizationProfile,
  getUser,
  listCustomers,
  listDirectoryRoles,
  listRoleMembers,
  listSubscribedSkus,
  listUserLicenses,
  listUsers,
  patchUser,
  removeRoleMember,
  resetPassword,
  updateBillingProfile,
  updateUserLicenses,
  validateAddress,
} from '#partner';
import { PartnerError, type RestClient } from '#rest';
import { collected, firstCustomer } from './world.ts';

export interface Opened {
  readonly client: RestClient;
  close(): Promise<void>;
}

/** Text of a refusal, `404 60002`. */
export async function refusalOf(call: Promise<unknown>): Promise<string> {
  try {
    await call;
    return 'none';
  } catch (error) {
    return error instanceof PartnerError ? `${error.status} ${error.code}` : String(error);
  }
}

/** What a client may rely on, wherever the answers come from. */
export function contract(name: string, open: () => Promise<Opened>): void {
  describe(`Partner Center over ${name}`, () => {
    let opened: Opened;
    let client: RestClient;
    let customerId: string;
    let domain: string;
    beforeAll(async () => {
      opened = await open();
      client = opened.client;
      const customer = await firstCustomer(client);
      [customerId, domain] = [customer.id, customer.domain];
    });
    afterAll(() => opened.close());

    it('lists customers page by page', async () => {
      const pages = await collected(client.pages(listCustomers, { size: 2 }));
      expect(pages.map(page => page.items.length)).toEqual([2, 2, 1]);
      expect(new Set(pages.flatMap(page => page.items.map(item => item.id))).size).toBe(5);
    });

    it('filters customers by the beginning of their name, whatever its case', async () => {
      const { body } = await client.call(getCustomer, { customerId });
      const beginning = body.companyProfile?.companyName?.slice(0, 6).toUpperCase() ?? '';
      const found = await collected(
        client.items(listCustomers, { filter: filterText(companyNameStartsWith(beginning)) }),
      );
      expect(found.map(customer => customer.id)).toContain(customerId);
    });

    it('takes a user through its life: created, changed, deleted, restored', async () => {
      const path = { customerId, userId: '' };
      const userPrincipalName = `lena.quist@${domain}`;
      const made = await client.call(
        createUser,
        { customerId },
        {
          userPrincipalName,
          displayName: 'Léna Quist',
          usageLocation: 'US',
          passwordProfile: { password: 'Harbor!2026x', forceChangePassword: true },
        },
      );
      expect(made.status).toBe(200);
      expect(made.body).toMatchObject({
        userPrincipalName,
        state: 'active',
        userDomainType: 'none',
        lastDirectorySyncTime: null,
      });
      path.userId = made.body.id;
      expect((await client.call(getUser, path)).body).not.toHaveProperty('passwordProfile');
      expect((await client.call(patchUser, path, { firstName: 'Léna' })).body).toMatchObject({
        firstName: 'Léna',
        displayName: 'Léna Quist',
      });
      expect((await client.call(deleteUser, path)).status).toBe(204);
      const gone = await collected(client.items(listUsers, { customerId, filter: filterText(deletedUsers) }));
      expect(gone.find(user => user.id === path.userId)).toMatchObject({
        state: 'inactive',
        softDeletionTime: expect.stringMatching(/Z$/),
      });
      expect((await collected(client.items(listUsers, { customerId }))).map(user => user.id)).not.toContain(
        path.userId,
      );
      const back = (await client.call(patchUser, path, { state: 'active' })).body;
      expect(back).toMatchObject({ state: 'active' });
      expect(back).not.toHaveProperty('softDeletionTime');
      await client.call(deleteUser, path);
    });

    it('refuses what is not there and what is there already', async () => {
      expect(await refusalOf(client.call(getUser, { customerId, userId: '$' }))).toBe('404 60002');
      expect(await refusalOf(client.call(getUser, { customerId: '$', userId: '$' }))).toBe('404 60003');
      const taken = { userPrincipalName: `admin@${domain}`, displayName: 'Admin' };
      expect(await refusalOf(client.call(createUser, { customerId }, taken))).toBe('409 3000');
    });

    it('assigns licences and takes them away', async () => {
      const user = (await collected(client.items(listUsers, { customerId }))).find(
        one => one.usageLocation !== undefined,
      );
      const path = { customerId, userId: user?.id ?? '' };
      const [sku] = await collected(client.items(listSubscribedSkus, { customerId }));
      const skuId = sku?.productSku.id ?? '';
      const had = (await collected(client.items(listUserLicenses, path))).some(
        license => license.productSku.id === skuId,
      );
      if (had) await client.call(updateUserLicenses, path, { licensesToRemove: [skuId] });
      const assigned = await client.call(updateUserLicenses, path, { licensesToAssign: [{ skuId }] });
      expect([assigned.status, assigned.body.licenseWarnings]).toEqual([201, []]);
      expect((await collected(client.items(listUserLicenses, path))).map(license => license.productSku.id)).toContain(
        skuId,
      );
      await client.call(updateUserLicenses, path, { licensesToRemove: [skuId] });
    });

    it('adds a user to a role and takes it out', async () => {
      const [, user] = await collected(client.items(listUsers, { customerId }));
      const roles = await collected(client.items(listDirectoryRoles, { customerId }));
      const role = { customerId, roleId: roles.find(one => one.name === 'License Administrator')?.id ?? '' };
      const body = { id: user?.id ?? '', displayName: user?.displayName, userPrincipalName: user?.userPrincipalName };
      expect((await client.call(addRoleMember, role, body)).status).toBe(201);
      expect((await collected(client.items(listRoleMembers, role))).map(member => member.id)).toContain(body.id);
      expect((await client.call(removeRoleMember, { ...role, userId: body.id })).status).toBe(204);
    });

    it('replaces a billing profile with its ETag and refuses a stale one', async () => {
      const before = (await client.call(getBillingProfile, { customerId })).body;
      const after = (await client.call(updateBillingProfile, { customerId }, { ...before, companyName: 'Renamed' }))
        .body;
      expect(after.companyName).toBe('Renamed');
      expect(after.attributes?.etag).not.toBe(before.attributes?.etag);
      expect(await refusalOf(client.call(updateBillingProfile, { customerId }, before))).toBe('400 2055');
    });

    it('creates a customer with its first administrator and deletes it', async () => {
      const defaultAddress = {
        country: 'US',
        city: 'Astoria',
        state: 'OR',
        addressLine1: '12 Pier Road',
        postalCode: '97103',
        firstName: 'Ada',
        lastName: 'Fenn',
      };
      const billingProfile = {
        email: 'orders@plovermill.example',
        culture: 'EN-US',
        language: 'En',
        companyName: 'Plover Mill',
        defaultAddress,
      };
      const made = await client.call(
        createCustomer,
        {},
        { companyProfile: { domain: 'plovermill.onmicrosoft.com' }, billingProfile },
      );
      expect(made.status).toBe(201);
      expect(made.body).toMatchObject({
        billingProfile: { culture: 'en-US', language: 'En', defaultAddress: { phoneNumber: '' } },
        userCredentials: { userName: expect.any(String), password: expect.any(String) },
      });
      expect((await client.call(domainExists, { domain: 'plovermill.onmicrosoft.com' })).body).toBe(true);
      expect((await client.call(deleteCustomer, { customerId: made.body.id })).status).toBe(204);
      expect((await client.call(domainExists, { domain: 'plovermill.onmicrosoft.com' })).body).toBe(false);
    });

    it('resets a password at both addresses', async () => {
      const [, user] = await collected(client.items(listUsers, { customerId }));
      const path = { customerId, userId: user?.id ?? '' };
      const passwordProfile = { password: 'Harbor!2026y', forceChangePassword: true };
      expect((await client.call(resetPassword, path, { passwordProfile })).body.passwordProfile).toHaveProperty(
        'password',
      );
      expect((await client.call(patchUser, path, { passwordProfile: { forceChangePassword: true } })).status).toBe(200);
    });

    it('knows the partner, countries and addresses', async () => {
      expect((await client.call(getOrganizationProfile)).body).toMatchObject({
        profileType: 'OrganizationProfile',
        culture: 'en-US',
      });
      expect((await client.call(getCountryRules, { country: 'us' })).body).toMatchObject({
        iso2Code: 'US',
        isStateRequired: true,
      });
      expect(await refusalOf(client.call(getCountryRules, { country: 'UK' }))).toBe('404 1000');
      const good = { country: 'US', city: 'Astoria', state: 'OR', addressLine1: '12 Pier Road', postalCode: '97103' };
      expect((await client.call(validateAddress, {}, good)).body).toMatchObject({ status: 'VerifiedShippable' });
      expect((await client.call(validateAddress, {}, { ...good, postalCode: '9' })).body).toMatchObject({
        status: 'None',
      });
    });
  });
}
