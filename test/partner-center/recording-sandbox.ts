import { createSandbox, listen } from '#sandbox';

export interface SeenRequest {
  readonly method: string;
  /** Path and query, decoded. */
  readonly address: string;
  readonly body: unknown;
}

export interface RecordingSandbox {
  readonly url: string;
  /** Requests to the service so far; those for signing in are left out. */
  readonly seen: SeenRequest[];
  close(): Promise<void>;
}

/** A sandbox that listens, as for other clients, and remembers what it was asked. */
export async function recordingSandbox(): Promise<RecordingSandbox> {
  const sandbox = createSandbox();
  const seen: SeenRequest[] = [];
  const server = await listen(
    {
      respond: async request => {
        const { pathname, search } = new URL(request.url);
        const text = await request.clone().text();
        if (/^\/(v1|sandbox)\//.test(pathname)) {
          const address = decodeURIComponent((pathname + search).replaceAll('+', ' '));
          seen.push({ method: request.method, address, body: text === '' ? undefined : JSON.parse(text) });
        }
        return sandbox.respond(request);
      },
    },
    0,
  );
  return {
    url: server.url,
    seen,
    close: async () => {
      await server.close();
      sandbox.close();
    },
  };
}
