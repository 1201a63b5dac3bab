import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HttpExchange } from '#cmdlet';
import { operations } from '#partner';
import { PartnerService } from '#rest';
import { createSandbox } from '#sandbox';

const partner = new PartnerService({
  operations: async () => operations,
  sandbox: async () => createSandbox(),
  tell: () => undefined,
});
let server: Server;
let base: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://local');
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      if (url.pathname === '/slow') return;
      const status = Number(url.searchParams.get('status') ?? 200);
      const left = Number(url.searchParams.get('hops') ?? 0);
      if (left > 0) response.setHeader('Location', `/?status=${left > 1 ? status : 200}&hops=${left - 1}`);
      response.statusCode = status;
      const { method, headers } = request;
      response.end(
        JSON.stringify({ method, body: Buffer.concat(chunks).toString(), type: headers['content-type'] ?? null }),
      );
    });
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

async function send(path: string, more: Partial<HttpExchange> = {}, signal?: AbortSignal) {
  const reply = await partner.http(
    { method: 'GET', url: base + path, headers: [], timeoutSeconds: 0, maximumRedirection: 5, ...more },
    signal,
  );
  return reply.ok
    ? { status: reply.status, url: reply.url.replace(base, ''), ...JSON.parse(new TextDecoder().decode(reply.body)) }
    : reply;
}

describe('a plain exchange', () => {
  it('carries method, headers and body', async () => {
    const body = new TextEncoder().encode('né');
    expect(
      await send('/', {
        method: 'POST',
        headers: [
          ['Content-Type', 'text/x'],
          ['Connection', 'close'],
          ['Content-Length', '99'],
        ],
        body,
      }),
    ).toMatchObject({ status: 200, method: 'POST', body: 'né', type: 'text/x' });
  });

  it('sends a body with GET where it is wanted', async () => {
    expect(await send('/', { body: new TextEncoder().encode('q') })).toMatchObject({ method: 'GET', body: 'q' });
  });

  it('gives any status as an answer', async () => {
    expect(await send('/?status=418')).toMatchObject({ status: 418 });
  });

  it.each([
    [302, 'POST', 'GET', ''],
    [303, 'PUT', 'GET', ''],
    [307, 'POST', 'POST', 'b'],
    [301, 'GET', 'GET', ''],
  ])('follows %i of %s with %s', async (status, method, then, body) => {
    const sent = method === 'GET' ? {} : { body: new TextEncoder().encode('b') };
    expect(await send(`/?status=${status}&hops=2`, { method, ...sent })).toMatchObject({
      status: 200,
      method: then,
      body,
    });
  });

  it('stops following at the limit and gives the last answer', async () => {
    expect(await send('/?status=302&hops=9', { maximumRedirection: 2 })).toMatchObject({
      status: 302,
      url: '/?status=302&hops=7',
    });
    expect(await send('/?status=302&hops=9', { maximumRedirection: 0 })).toMatchObject({ status: 302 });
  });

  it('ends by time, by Ctrl+C, and by what the network says', async () => {
    expect(await send('/slow', { timeoutSeconds: 0.05 })).toMatchObject({ ok: false, kind: 'Timeout' });
    expect(await send('/slow', {}, AbortSignal.timeout(20))).toMatchObject({ ok: false, kind: 'Stopped' });
    const closed = createServer();
    await new Promise<void>(resolve => closed.listen(0, '127.0.0.1', resolve));
    const { port } = closed.address() as AddressInfo;
    await new Promise(resolve => closed.close(resolve));
    expect(await send('/', { url: `http://127.0.0.1:${port}/` })).toEqual({
      ok: false,
      kind: 'Network',
      message: `Connection refused (127.0.0.1:${port})`,
    });
  });

  it('goes to the sandbox for the service and its sign-in hosts while one is in use', async () => {
    await partner.signIn({ action: 'signIn', flow: 'sandbox' });
    const reply = await partner.http({
      method: 'GET',
      url: 'https://api.partnercenter.microsoft.com/v1/customers?size=1',
      headers: [['Authorization', 'Bearer t']],
      timeoutSeconds: 0,
      maximumRedirection: 5,
    });
    expect(reply).toMatchObject({ ok: true, status: 200 });
    expect(reply.ok && [...reply.body.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });
});
