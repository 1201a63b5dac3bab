import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  addSandboxFault,
  clearSandboxFaults,
  createUser,
  getSandbox,
  listAuditRecords,
  listCustomers,
  listSandboxFaults,
  patchCustomer,
  resetSandbox,
  setSandboxClock,
} from '#partner';
import { createSandbox } from '#sandbox';
import { refusalOf } from './contract.ts';
import { clientOf, collected, firstCustomer, sandboxAt, usersOf } from './world.ts';

describe('the invented data', () => {
  it('follows from the seed', async () => {
    const look = async (seed: number) => {
      const client = clientOf(sandboxAt({ seed }).fetch);
      const customers = await collected(client.items(listCustomers));
      return { customers, users: await usersOf(client, customers[1]?.id ?? '') };
    };
    expect(await look(11)).toEqual(await look(11));
    expect((await look(12)).customers[0]?.id).not.toBe((await look(11)).customers[0]?.id);
  });

  it('has 2,000 customers with names of their own within two seconds', async () => {
    const started = performance.now();
    const client = clientOf(sandboxAt({ customers: 2000 }).fetch);
    const pages = await collected(client.pages(listCustomers));
    expect(pages.map(page => page.items.length)).toEqual([500, 500, 500, 500]);
    const customers = pages.flatMap(page => page.items);
    for (const member of ['domain', 'companyName'] as const)
      expect(new Set(customers.map(customer => customer.companyProfile?.[member])).size).toBe(2000);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('a sandbox in a file', () => {
  it('is there again with its clock, and refuses a file of another version', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sandbox-'));
    try {
      const file = join(folder, 'sandbox.db');
      const first = createSandbox({ file, seed: 3, customers: 2 });
      const client = clientOf(first.fetch);
      const { id: customerId, domain } = await firstCustomer(client);
      await client.call(createUser, { customerId }, { userPrincipalName: `kept@${domain}`, displayName: 'Kept' });
      await client.call(setSandboxClock, {}, { advanceSeconds: 86_400 });
      first.close();
      const second = createSandbox({ file, seed: 99, customers: 50 });
      const again = clientOf(second.fetch);
      expect((await usersOf(again, customerId)).map(user => user.displayName)).toContain('Kept');
      expect((await again.call(getSandbox)).body).toMatchObject({ seed: 3, customers: 2 });
      expect(second.clock.offset).toBe(86_400_000);
      second.close();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('the controls', () => {
  it('move the clock, set faults, and start over', async () => {
    const client = clientOf(sandboxAt().fetch);
    expect((await client.call(setSandboxClock, {}, { now: '2027-01-01T00:00:00Z' })).body.now).toBe(
      '2027-01-01T00:00:00Z',
    );
    const { id } = (await client.call(addSandboxFault, {}, { effect: { kind: 'status', status: 400, code: 2000 } }))
      .body;
    expect(await refusalOf(client.call(listCustomers))).toBe('400 2000');
    expect(await collected(client.items(listSandboxFaults))).toMatchObject([{ id, matched: 1, fired: 1 }]);
    await client.call(clearSandboxFaults);
    expect((await client.call(resetSandbox, {}, { seed: 8, customers: 3 })).body).toMatchObject({
      seed: 8,
      customers: 3,
      users: 0,
    });
    expect(await collected(client.items(listCustomers))).toHaveLength(3);
    await expect(client.call(addSandboxFault, {}, { effect: { kind: 'earthquake' } })).rejects.toThrow('effect.kind');
  });
});

describe('who changed what', () => {
  it('is recorded without secrets and found by customer and time', async () => {
    const client = clientOf(sandboxAt().fetch);
    const { id: customerId, domain, companyProfile } = await firstCustomer(client);
    await client.call(
      createUser,
      { customerId },
      { userPrincipalName: `a@${domain}`, displayName: 'A', passwordProfile: { password: 'Harbor!2026x' } },
    );
    const filter = JSON.stringify({
      Field: 'CompanyName',
      Value: companyProfile?.companyName?.slice(2, 8),
      Operator: 'substring',
    });
    const records = await collected(client.items(listAuditRecords, { startDate: '11/01/2026 00:00:00', filter }));
    expect(records).toMatchObject([
      {
        operationType: 'create_customer_user',
        customerId,
        operationStatus: 'succeeded',
        operationDate: '2026-11-24T09:00:00Z',
      },
    ]);
    expect(JSON.stringify(records)).not.toContain('Harbor');
    expect(await refusalOf(client.call(listAuditRecords, { startDate: '2020-01-01' }))).toBe('400 2000');
  });
});

describe('a customer who leaves', () => {
  it('is out of the list and cannot be managed', async () => {
    const client = clientOf(sandboxAt().fetch);
    const { id: customerId } = await firstCustomer(client);
    const answer = await client.call(patchCustomer, { customerId }, { relationshipToPartner: 'none' });
    expect(answer.body).toEqual({ relationshipToPartner: 'none', attributes: { objectType: 'Customer' } });
    expect(await refusalOf(usersOf(client, customerId))).toBe('403 20002');
    expect(await collected(client.items(listCustomers))).toHaveLength(4);
  });
});
