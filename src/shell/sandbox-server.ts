import { once } from 'node:events';
import { parseArgs } from 'node:util';

const usage = `Usage: pcsh sandbox [-Port <number>] [-Seed <number>] [-Customers <number>] [-File <filePath>] [-Strict]

Listens on 127.0.0.1 as Partner Center would answer. -Port 0 takes a free port. The first line printed is the address.
`;

interface SandboxArguments {
  readonly port: number;
  readonly seed: number | undefined;
  readonly customers: number | undefined;
  readonly file: string | undefined;
  readonly strict: boolean;
}

const defaultPort = 7071;

/** `pcsh sandbox`: serves until SIGINT or SIGTERM. Exit code 64 for arguments that it does not understand. */
export async function runSandboxServer(argv: readonly string[]): Promise<number> {
  const options = readArguments(argv);
  if (typeof options === 'string') {
    process.stderr.write(`${options}\n${usage}`);
    return 64;
  }
  if (options === undefined) {
    process.stdout.write(usage);
    return 0;
  }
  const { createSandbox, listen } = await import('#sandbox');
  const { port, ...settings } = options;
  try {
    const sandbox = createSandbox(settings);
    const listening = await listen(sandbox, port);
    process.stdout.write(`${listening.url}\n`);
    await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
    await listening.close();
    sandbox.close();
    return 0;
  } catch (error) {
    process.stderr.write(`The sandbox cannot start: ${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}

/** A text is what is wrong with the arguments; undefined asks for help. */
function readArguments(argv: readonly string[]): SandboxArguments | string | undefined {
  try {
    const { values } = parseArgs({
      args: argv.map(longForm),
      options: {
        port: { type: 'string' },
        seed: { type: 'string' },
        customers: { type: 'string' },
        file: { type: 'string' },
        strict: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    });
    if (values.help === true) return undefined;
    return {
      port: wholeNumber('-Port', values.port, 65_535) ?? defaultPort,
      seed: wholeNumber('-Seed', values.seed, Number.MAX_SAFE_INTEGER),
      customers: wholeNumber('-Customers', values.customers, 100_000),
      file: values.file,
      strict: values.strict ?? false,
    };
  } catch (error) {
    return error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);
  }
}

/** `-Port`, `--port` and `-port:7071` are one. */
export function longForm(argument: string): string {
  const match = /^--?([A-Za-z]+)(?:[:=](.*))?$/.exec(argument);
  if (match === null) return argument;
  const name = (match[1] ?? '').toLowerCase();
  return `--${name === 'h' ? 'help' : name}${match[2] === undefined ? '' : `=${match[2]}`}`;
}

export function wholeNumber(name: string, text: string | undefined, most: number): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d+$/.test(text) || Number(text) > most) throw new Error(`${name} wants a number from 0 to ${most}`);
  return Number(text);
}
