import { sandboxApp } from './app.ts';
import { type Clock, SandboxClock } from './clock.ts';
import type { SandboxControl } from './control.ts';
import { Database, numberOf } from './database.ts';
import type { FaultRule } from './fault-rule.ts';
import { FaultRules } from './fault-rules.ts';
import { Issuer } from './openid/issuer.ts';
import { Replays } from './replay.ts';
import { partnerOf } from './seed/partner.ts';
import { randomFrom } from './seed/random.ts';
import { seedWorld } from './seed/world.ts';
import { Service } from './service.ts';
import { SandboxState } from './state.ts';
import { changeSetting, prepareTables, setting } from './tables.ts';
import { TokenSigner } from './token.ts';

export interface SandboxOptions {
  /** One number from which all invented data follows. */
  readonly seed?: number;
  readonly customers?: number;
  /** Users of a seeded customer at most. */
  readonly usersPerCustomer?: number;
  /** A file that outlives the process; in memory without it. A file that exists keeps its own seed and customers. */
  readonly file?: string;
  readonly clock?: Clock;
  readonly faults?: readonly FaultRule[];
  /** Only the sandbox's own tokens, in date; the limits of an integration sandbox; unknown refresh tokens refused. */
  readonly strict?: boolean;
  /** App+User calls need the MFA claim. */
  readonly mfa?: boolean;
}

export interface Sandbox {
  /** Answers as the service would. Rejects like a broken connection where a fault rule says so. */
  fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>;
  /** The same for a server: `Response.error()` stands for a cut connection. */
  respond(request: Request): Promise<Response>;
  readonly clock: SandboxClock;
  readonly faults: FaultRules;
  readonly partner: { readonly id: string; readonly domain: string; readonly user: string };
  reset(options?: { seed?: number; customers?: number }): void;
  close(): void;
}

const defaults = { seed: 1, customers: 25, usersPerCustomer: 24 };

const tables = ['audit_records', 'customers', 'partners', 'profiles', 'settings'];

/** A Partner Center in this process. */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const database = new Database(options.file ?? ':memory:');
  const fresh = prepareTables(database);
  const kept = fresh ? undefined : Number(setting(database, 'seed') ?? defaults.seed);
  const seed = kept ?? options.seed ?? defaults.seed;
  const clock = new SandboxClock(options.clock, Number(setting(database, 'clockOffset') ?? 0));
  const strict = options.strict ?? false;
  const usersPerCustomer = Number(
    setting(database, 'usersPerCustomer') ?? options.usersPerCustomer ?? defaults.usersPerCustomer,
  );
  const state = new SandboxState(database, clock, { seed, usersPerCustomer, strict });
  if (fresh) seedWorld(state, options.customers ?? defaults.customers);
  const faults = new FaultRules(seed, options.faults);
  const replays = new Replays(clock);
  const signer = new TokenSigner(randomFrom(seed, 'signing key', partnerOf(state).id).text('0123456789abcdef', 64));
  const callers = { signer, strict, mfa: options.mfa ?? strict, now: () => clock.now() };
  const control: SandboxControl = {
    state,
    faults,
    reset: ({ seed: wanted, customers }) => {
      const count = customers ?? numberOf(database.get('SELECT COUNT(*) AS count FROM customers') ?? {}, 'count');
      database.transaction(() => {
        for (const table of tables) database.run(`DELETE FROM ${table}`);
      });
      replays.clear();
      faults.clear();
      state.seed = wanted ?? state.seed;
      clock.advance(-clock.offset);
      seedWorld(state, count);
    },
    clockMoved: () => changeSetting(database, 'clockOffset', String(clock.offset)),
  };
  const service = new Service({ state, callers, faults, replays, noise: randomFrom(seed, 'noise') });
  const app = sandboxApp(service, new Issuer(state, signer), control);
  const respond = async (request: Request) => {
    if (request.method !== 'HEAD') return app.fetch(request);
    const response = await app.fetch(new Request(request.url, { headers: request.headers, signal: request.signal }));
    return response.type === 'error' ? response : new Response(null, response);
  };
  return {
    fetch: (input, init) => inProcess(respond, input, init),
    respond,
    clock,
    faults,
    get partner() {
      return partnerOf(state);
    },
    reset: (change = {}) => control.reset(change),
    close: () => database.close(),
  };
}

async function inProcess(
  respond: (request: Request) => Promise<Response>,
  input: string | URL | Request,
  init?: RequestInit,
): Promise<Response> {
  // A request that needs no change is taken as it is: a copy costs more than the whole answer.
  const request = input instanceof Request && isEmpty(init) ? input : new Request(input, init);
  request.signal.throwIfAborted();
  const response = await respond(request);
  if (response.type !== 'error') return response;
  const cause = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' });
  throw new TypeError('fetch failed', { cause });
}

function isEmpty(init: RequestInit | undefined): boolean {
  return init === undefined || Object.keys(init).length === 0;
}
