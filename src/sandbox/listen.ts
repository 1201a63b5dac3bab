import type { Sandbox } from './create-sandbox.ts';

export interface ListeningSandbox {
  readonly port: number;
  readonly url: string;
  close(): Promise<void>;
}

/** Listens on 127.0.0.1 and nowhere else. Port 0 takes a free one. */
export async function listen(sandbox: Pick<Sandbox, 'respond'>, port: number): Promise<ListeningSandbox> {
  const { createAdaptorServer } = await import('@hono/node-server');
  // Bodies and signals keep Node's own classes: the adaptor's light ones are not what the sandbox hands to fetch.
  const server = createAdaptorServer({
    overrideGlobalObjects: false,
    fetch: async (request: Request, env: { incoming?: { socket?: { destroy(): void } } }) => {
      const response = await sandbox.respond(request);
      if (response.type !== 'error') return response;
      env.incoming?.socket?.destroy();
      return new Response(null, { status: 502 });
    },
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  const bound = typeof address === 'object' && address !== null ? address.port : port;
  return {
    port: bound,
    url: `http://127.0.0.1:${bound}`,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}
