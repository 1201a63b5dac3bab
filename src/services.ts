import { type Answerers, OutputStream } from '#host';
import type { PartnerService, RetryNotice } from '#rest';
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
    client: {
      onRetry: notice => {
        const text = waitText(notice);
        if (text !== null) tell(text);
      },
    },
  });
}

/** What a person is told of a wait; null for repetitions that nobody would notice. */
export function waitText({ operation, attempt, status, retryAfterMs }: RetryNotice): string | null {
  if ((status !== 429 && status !== 503) || retryAfterMs === 0) return null;
  const seconds = Math.ceil((retryAfterMs ?? 0) / 1000);
  const when = seconds === 0 ? 'shortly' : `in ${seconds} second${seconds === 1 ? '' : 's'}`;
  return `Partner Center is busy (${status}): trying ${operation} again ${when}, attempt ${attempt}.`;
}
