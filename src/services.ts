import { type Answerers, OutputStream } from '#host';
import type { PartnerService } from '#rest';
import type { CommandLine, Services } from '#shell';

/**
 * The answerers of Partner Center, sign-in and HTTP. What they stand on is loaded when the first of them is asked; until then the
 * environment is what the command line says.
 */
export function services(commandLine: CommandLine, tell: (text: string) => void = tellOnErrorStream): Services {
  let environment = commandLine.sandbox === null ? null : { label: 'sandbox', production: false };
  let service: Promise<PartnerService> | null = null;
  const load = (): Promise<PartnerService> => {
    service ??= startService(commandLine, tell);
    return service;
  };
  const answerers: Answerers = {
    partner: async (request, signal) => (await load()).answer(request, signal),
    http: async (request, signal) => (await load()).http(request, signal),
    signIn: async (request, signal) => {
      const reply = await (await load()).signIn(request, signal);
      if (reply.ok)
        environment = reply.context && { label: reply.context.environment, production: !reply.context.sandbox };
      return reply;
    },
  };
  return {
    answerers,
    get environment() {
      return environment;
    },
  };
}

// Standard output is for data; a person who pipes it still sees what to do to sign in.
const tellOnErrorStream = (text: string): void => new OutputStream(2).write(`${text}\n`);

async function startService({ sandbox }: CommandLine, tell: (text: string) => void): Promise<PartnerService> {
  const { PartnerService } = await import('#rest');
  return new PartnerService({
    operations: async () => (await import('#partner')).operations,
    sandbox: async () => {
      const { createSandbox } = await import('#sandbox');
      return createSandbox(sandbox === null || sandbox === '' ? {} : { file: sandbox });
    },
    startInSandbox: sandbox !== null,
    tell,
  });
}
