import type { HttpExchange, HttpReply, PartnerReply, PartnerRequest, SignInReply, SignInRequest } from '#cmdlet';
import { RestClient, type RestClientOptions } from './client.ts';
import { contextData, faultOf, notSignedIn } from './host-messages.ts';
import { httpExchange } from './http-exchange.ts';
import { asNextLink } from './next-link.ts';
import type { Operation, OperationTable } from './operation.ts';
import { PartnerError } from './partner-error.ts';
import { rawOperation } from './raw-operation.ts';
import { redactValue } from './redaction.ts';
import { type PartnerContext, PartnerContexts } from './sign-in/contexts.ts';
import { embeddedSandbox, serviceHosts } from './sign-in/environments.ts';
import { clientWithToken, newContext, newToken, type SignInParts } from './sign-in/new-context.ts';
import type { Fetch } from './transport.ts';

export interface PartnerServiceOptions {
  /** Everything that can be called, loaded when first needed. */
  readonly operations: () => Promise<OperationTable>;
  /** The sandbox in this process, made when first needed. */
  readonly sandbox: () => Promise<{ readonly fetch: Fetch }>;
  /** Start signed in to the sandbox in this process. */
  readonly startInSandbox?: boolean;
  /** Text for the person: a device code, a notice. */
  readonly tell: (text: string) => void;
  readonly openBrowser?: (url: string) => Promise<void>;
  /** The network. */
  readonly fetch?: Fetch;
  /** Put around every transport: a recorder, or a cassette. */
  readonly wrap?: (fetch: Fetch) => Fetch;
  readonly client?: Pick<
    RestClientOptions,
    | 'application'
    | 'concurrency'
    | 'attempts'
    | 'timeoutMs'
    | 'totalTimeoutMs'
    | 'backoffMs'
    | 'onRetry'
    | 'onUnexpected'
  >;
}

type Caller = Pick<PartnerContext, 'client' | 'environment'>;

/** What answers the engine's questions about Partner Center: operations, sign-in, and plain HTTP on the same transports. */
export class PartnerService {
  readonly #options: PartnerServiceOptions;
  readonly #contexts = new PartnerContexts();
  #sandbox: Promise<{ readonly fetch: Fetch }> | undefined;
  /** The client of the last given token, so that its calls share one limit. */
  #given: { readonly token: string; readonly from: PartnerContext | undefined; readonly caller: Caller } | undefined;
  /** The start in the sandbox, once asked for; its failure stays, so that the session never falls open to the network. */
  #start: Promise<void> | undefined;

  constructor(options: PartnerServiceOptions) {
    this.#options = options;
  }

  /** One page or one object. Never rejects: what goes wrong is part of the reply. */
  async answer(request: PartnerRequest, signal?: AbortSignal): Promise<PartnerReply> {
    try {
      const operation = await this.#operation(request);
      const context = await this.#caller(request.token);
      const parameters = operation.parameters ?? request.parameters;
      const next = asNextLink(request.next);
      if (request.dryRun === true) return dryRun(context, operation.operation, parameters, request);
      if (context === undefined) throw notSignedIn();
      const { requestId } = request;
      const reply = await context.client.call(operation.operation, parameters, request.body, {
        signal,
        requestId,
        next,
      });
      const { status, body, correlationId } = reply;
      return {
        ok: true,
        status,
        body,
        requestId: reply.requestId,
        correlationId,
        ...(reply.next === undefined ? {} : { next: reply.next }),
      };
    } catch (error) {
      return { ok: false, error: faultOf(error) };
    }
  }

  async signIn(request: SignInRequest, signal?: AbortSignal): Promise<SignInReply> {
    try {
      const token = request.action === 'token' ? await newToken(request, this.#parts(signal)) : undefined;
      await this.#act(request, signal);
      const current = await this.#context();
      return {
        ok: true,
        context: current === undefined ? null : contextData(current),
        contexts: this.#contexts.list().map(contextData),
        ...(token === undefined ? {} : { token }),
      };
    } catch (error) {
      return { ok: false, error: faultOf(error) };
    }
  }

  /** A plain exchange. While a sandbox is in use, requests to the service's own hosts go there and not to the network. */
  async http(exchange: HttpExchange, signal?: AbortSignal): Promise<HttpReply> {
    try {
      const sandbox = serviceHosts.has(URL.canParse(exchange.url) ? new URL(exchange.url).host : '')
        ? await this.#sandboxInUse()
        : undefined;
      // A sandbox that cannot be had is no reason to go to the network: its failure is the answer, whatever is asked for.
      await this.#context();
      return await httpExchange(exchange, sandbox ?? this.#network(), sandbox !== undefined, signal);
    } catch (error) {
      return { ok: false, kind: 'Network', message: faultOf(error).description };
    }
  }

  /** The transport of the sandbox in use. A session that starts in one stays there after signing out. */
  async #sandboxInUse(): Promise<Fetch | undefined> {
    const context = await this.#context();
    if (context !== undefined) return context.environment.sandbox ? context.fetch : undefined;
    return this.#options.startInSandbox === true ? this.#wrapped((await this.#embedded()).fetch) : undefined;
  }

  async #operation(
    request: PartnerRequest,
  ): Promise<{ operation: Operation; parameters?: Readonly<Record<string, string>> }> {
    if (request.operation === 'request') return { operation: rawOperation(request.parameters), parameters: {} };
    const table = await this.#options.operations();
    const operation = table.get(request.operation);
    if (operation !== undefined) return { operation };
    throw new PartnerError({
      kind: 'Invalid',
      description: `There is no operation '${request.operation}'.`,
      operation: request.operation,
    });
  }

  async #act(request: SignInRequest, signal?: AbortSignal): Promise<void> {
    switch (request.action) {
      case 'signIn':
        this.#contexts.use(await newContext(request, this.#parts(signal)));
        // Whoever signed in has chosen where to work.
        this.#start = Promise.resolve();
        return;
      case 'signOut':
        await this.#context();
        this.#contexts.remove(request.contextName);
        return;
      case 'select':
        if (this.#contexts.select(request.contextName ?? '') === undefined) {
          throw new PartnerError({
            kind: 'Invalid',
            description: `There is no context '${request.contextName ?? ''}'.`,
          });
        }
    }
  }

  /** The context in use; the first question may find the sandbox that the session starts in. */
  async #context(): Promise<PartnerContext | undefined> {
    if (this.#options.startInSandbox === true) this.#start ??= this.#startInSandbox();
    await this.#start;
    return this.#contexts.current;
  }

  /** Who makes a call: the context in use, or a token in its environment. */
  async #caller(token: string | undefined): Promise<Caller | undefined> {
    const from = await this.#context();
    if (token === undefined || token === '') return from;
    if (this.#given?.token !== token || this.#given.from !== from) {
      const start = this.#options.startInSandbox === true ? { flow: 'sandbox' as const } : {};
      this.#given = { token, from, caller: await clientWithToken(token, from, start, this.#parts(undefined)) };
    }
    return this.#given.caller;
  }

  async #startInSandbox(): Promise<void> {
    this.#contexts.use(await newContext({ action: 'signIn', flow: 'sandbox' }, this.#parts(undefined)));
  }

  #parts(signal: AbortSignal | undefined): SignInParts {
    const { tell, client = {}, openBrowser } = this.#options;
    return {
      signal,
      tell,
      openBrowser: openBrowser ?? (url => Promise.resolve(tell(`To sign in, open this address in a browser: ${url}`))),
      organization: async () => (await this.#options.operations()).get('profiles.organization.get'),
      transport: async environment =>
        environment.name === embeddedSandbox.name ? this.#wrapped((await this.#embedded()).fetch) : this.#network(),
      client: (environment, fetch, token) => new RestClient({ ...client, baseUrl: environment.apiUrl, fetch, token }),
    };
  }

  #embedded(): Promise<{ readonly fetch: Fetch }> {
    this.#sandbox ??= this.#options.sandbox();
    return this.#sandbox;
  }

  #network(): Fetch {
    return this.#wrapped(this.#options.fetch ?? ((input, init) => fetch(input, init)));
  }

  #wrapped(transport: Fetch): Fetch {
    return this.#options.wrap?.(transport) ?? transport;
  }
}

/** What would be sent; the checks are the same as for sending. Needs no sign-in. */
function dryRun(
  context: Caller | undefined,
  operation: Operation,
  parameters: PartnerRequest['parameters'],
  request: PartnerRequest,
): PartnerReply {
  const preparing = context?.client ?? new RestClient({ baseUrl: embeddedSandbox.apiUrl });
  const { method, url, body } = preparing.prepare(operation, parameters, request.body, asNextLink(request.next));
  const secrets = new Set(operation.secrets?.map(name => name.toLowerCase()));
  // Made to be shown, and so without secrets.
  const environment = context === undefined ? null : context.environment.sandbox ? 'sandbox' : context.environment.name;
  const shown = { environment, method, url, body: redactValue(body, secrets) };
  return { ok: true, status: 0, body: shown, requestId: '', correlationId: '' };
}
