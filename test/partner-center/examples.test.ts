import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lines, runPcsh, seeded } from './run-pcsh.ts';

const examples = join(import.meta.dirname, '../../docs/examples');
const run = (name: string, ...args: readonly string[]) => runPcsh('-Sandbox', '-File', join(examples, name), ...args);

describe('the scripts of the document, with values of the sandbox', () => {
  it('create a user, and give the password back this once', async () => {
    const { stdout, stderr, exitCode } = await run('create-user.ps1');
    expect(lines(stdout).map(line => line.trimEnd())).toEqual([
      'usageLocation         : US',
      expect.stringMatching(/^id {20}: [0-9a-f-]{36}$/),
      `userPrincipalName     : lena.quist@${seeded.domain}`,
      'firstName             : Lena',
      'lastName              : Quist',
      'displayName           : Lena Quist',
      'userDomainType        : none',
      'state                 : active',
      'passwordProfile       : @{forceChangePassword=True; password=Harbor!2026x}',
      'lastDirectorySyncTime :',
      'softDeletionTime      :',
      'attributes            : @{objectType=CustomerUser}',
    ]);
    expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
  });

  it('update a user', async () => {
    const { stdout, stderr, exitCode } = await run('update-user.ps1');
    expect(lines(stdout).map(line => line.trimEnd())).toEqual([
      'usageLocation     : US',
      `id                : ${seeded.user}`,
      `userPrincipalName : omar.holt-berg@${seeded.domain}`,
      'firstName         : Omar',
      'lastName          : Holt',
      'displayName       : Omar Holt',
      'userDomainType    : none',
      'state             : active',
      'links             : @{self=}',
      'attributes        : @{objectType=CustomerUser}',
    ]);
    expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
  });

  it('delete a user without a word', async () => {
    expect(await run('delete-user.ps1')).toEqual({ stdout: '', stderr: '', exitCode: 0 });
  });

  it('restore a deleted user', async () => {
    const { stdout, stderr, exitCode } = await run('restore-user.ps1');
    expect(lines(stdout)).toContain(`id                : ${seeded.deletedUser}`);
    expect(lines(stdout)).toContain('state             : active');
    expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
  });
});

describe('the script of an operator', () => {
  it('creates 250 users of a CSV file and looks after them', { timeout: 60_000 }, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'onboarding-'));
    try {
      const { stdout, stderr, exitCode } = await run('onboard-users.ps1', '-OutputFolder', folder);
      expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
      expect(lines(stdout)).toEqual([
        '253 rows for Lantern Dale Brewery',
        expect.stringMatching(/^What if: .*"\[sandbox\] POST .*\/users .*"password":"\[redacted\]"/),
        '250 created, 3 refused',
        expect.stringMatching(/^UserPrincipalName/),
        expect.stringMatching(/^-+ +-+ +-+/),
        expect.stringMatching(/^user001@.* AlreadyExists,New-PCCustomerUser/),
        expect.stringMatching(/^wrong@.* BadInput,New-PCCustomerUser/),
        expect.stringMatching(/^bad name@.* BadInput,New-PCCustomerUser/),
        'Temporary passwords: -rw-------',
        '261 users, 254 of them without a licence',
        `user248@${seeded.domain} is active again`,
        'passwords.csv',
        'report.json',
        'users.csv',
      ]);
      const passwords = lines(await readFile(join(folder, 'passwords.csv'), 'utf8'));
      expect(passwords).toHaveLength(251);
      expect((await stat(join(folder, 'passwords.csv'))).mode & 0o777).toBe(0o600);
      const report: unknown = JSON.parse(await readFile(join(folder, 'report.json'), 'utf8'));
      expect(report).toMatchObject({
        Customer: 'Lantern Dale Brewery',
        Created: 250,
        Unlicensed: 254,
        Deleted: [`user249@${seeded.domain}`, `user250@${seeded.domain}`],
      });
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
