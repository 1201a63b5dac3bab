import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { longForm, wholeNumber } from './sandbox-server.ts';

const usage = `Usage: pcsh portal [-Port <number>] [-File <filePath>] [-Endpoint <uri>]

Serves Partner Center's pages for customers and their users on 127.0.0.1, to a browser of this machine. The first line printed is
the address to open. Without -Endpoint it shows an embedded sandbox, in memory or kept in -File. -Endpoint is the address of a
sandbox or of the service, with the token in the environment variable PCSH_TOKEN. -Port 0 takes a free port.
`;

interface PortalArguments {
  readonly port: number;
  readonly file: string | undefined;
  readonly endpoint: URL | undefined;
}

const defaultPort = 7072;

/** `pcsh portal`: serves until SIGINT or SIGTERM. Exit code 64 for arguments that it does not understand. */
export async function runPortal(argv: readonly string[]): Promise<number> {
  const options = readArguments(argv);
  if (typeof options === 'string') {
    process.stderr.write(`${options}\n${usage}`);
    return 64;
  }
  if (options === undefined) {
    process.stdout.write(usage);
    return 0;
  }
  try {
    await serve(options);
    return 0;
  } catch (error) {
    process.stderr.write(`The portal cannot start: ${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}

async function serve({ port, file, endpoint }: PortalArguments): Promise<void> {
  const { createSandbox, listen } = await import('#sandbox');
  const { createPortal } = await import('#portal');
  const { createPartnerClient } = await import('#sdk');
  const token = tokenFor(endpoint);
  const sandbox = endpoint === undefined ? createSandbox({ file }) : undefined;
  const partner = createPartnerClient({
    endpoint: endpoint?.href,
    credential: { getToken: async () => ({ token }) },
    fetch: sandbox?.fetch,
  });
  const portal = createPortal({ partner, label: endpoint?.host ?? 'sandbox' });
  const listening = await listen({ respond: request => portal.fetch(request) }, port);
  process.stdout.write(`${listening.url}${portal.entrance}\n`);
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await listening.close();
  sandbox?.close();
}

/** A sandbox takes any token. */
function tokenFor(endpoint: URL | undefined): string {
  const given = process.env['PCSH_TOKEN'] ?? '';
  if (given !== '') return given;
  if (endpoint === undefined || isLoopback(endpoint)) return 'sandbox';
  throw new Error('PCSH_TOKEN has no token for this endpoint.');
}

const isLoopback = ({ hostname }: URL): boolean => ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);

/** A text is what is wrong with the arguments; undefined asks for help. */
function readArguments(argv: readonly string[]): PortalArguments | string | undefined {
  try {
    const { values } = parseArgs({
      args: argv.map(longForm),
      options: {
        port: { type: 'string' },
        file: { type: 'string' },
        endpoint: { type: 'string' },
        help: { type: 'boolean' },
      },
    });
    if (values.help === true) return undefined;
    const port = wholeNumber('-Port', values.port, 65_535) ?? defaultPort;
    return {
      port,
      file: values.file,
      endpoint: values.endpoint === undefined ? undefined : endpointOf(values.endpoint),
    };
  } catch (error) {
    return error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);
  }
}

/** A token goes in the clear to this machine only. */
function endpointOf(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url))) return url;
  throw new Error('-Endpoint wants an https address, or an http address of this machine');
}
