import { describe, expect, it } from 'vitest';
import { type Cassette, player, recorder } from '#rest';
import { listen } from '#sandbox';
import { contract } from './contract.ts';
import { clientOf, sandboxAt } from './world.ts';

contract('the sandbox in process', async () => {
  const sandbox = sandboxAt();
  return { client: clientOf(sandbox.fetch), close: async () => sandbox.close() };
});

contract('loopback HTTP', async () => {
  const sandbox = sandboxAt();
  const listening = await listen(sandbox, 0);
  const client = clientOf(fetch, { baseUrl: listening.url });
  return { client, close: () => listening.close() };
});

// The suite runs once on a sandbox that is recorded, and once more on the recording alone.
let written = '';
contract('a recorder', async () => {
  const recording = recorder(sandboxAt().fetch);
  return {
    client: clientOf(recording.fetch),
    close: async () => {
      written = JSON.stringify(recording.cassette());
    },
  };
});

contract('a cassette', async () => {
  const cassette: Cassette = JSON.parse(written);
  return { client: clientOf(player(cassette), { attempts: 1 }), close: async () => undefined };
});

describe('the recording', () => {
  it('holds no token and no password', () => {
    expect(written.length).toBeGreaterThan(10_000);
    for (const secret of ['opaque', 'Harbor!2026x', 'Harbor!2026y']) expect(written).not.toContain(secret);
    expect(written).not.toMatch(/"password\\*":\\*"(?!\[redacted\])/);
  });
});
