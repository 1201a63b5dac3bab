import {
  type CallOptions,
  type NextLink,
  type Operation,
  type Parameters,
  PartnerError,
  type Reply,
  type RestClient,
} from '#rest';
import { ItemList, type ListOptions } from './item-list.ts';

/** What all calls of a scope have in common. */
export interface CallContext {
  /** Joins calls in the service's records. */
  readonly correlationId?: string | undefined;
  /** Only for a deliberate repetition: the service takes calls of one request id for one. */
  readonly requestId?: string | undefined;
  readonly locale?: string | undefined;
}

export interface RequestOptions extends CallContext {
  readonly signal?: AbortSignal | undefined;
}

/** The client with the context that its calls go out with. */
export class CallScope {
  readonly #client: RestClient;
  readonly #context: CallContext;

  constructor(client: RestClient, context: CallContext) {
    this.#client = client;
    this.#context = context;
  }

  with(context: CallContext): CallScope {
    return new CallScope(this.#client, { ...this.#context, ...context });
  }

  /** The answer's body. */
  async send<T>(
    operation: Operation<unknown, T>,
    parameters: Parameters,
    body?: unknown,
    options: RequestOptions = {},
  ): Promise<T> {
    return (await this.reply(operation, parameters, body, options)).body;
  }

  async reply<T>(
    operation: Operation<unknown, T>,
    parameters: Parameters,
    body: unknown,
    options: CallOptions = {},
  ): Promise<Reply<T>> {
    try {
      options.signal?.throwIfAborted();
      return await this.#client.call(operation, parameters, body, { ...this.#context, ...options });
    } catch (error) {
      throw stopped(error, options.signal, operation);
    }
  }

  list<T>(operation: Operation<unknown, T>, parameters: Parameters, options: ListOptions = {}): ItemList<T> {
    const { continuationToken, pageSize, ...call } = options;
    const paged = operation.query?.some(({ name }) => name === 'size') === true;
    const sized = paged ? { ...parameters, size: pageSize } : parameters;
    const next = continuationToken === undefined ? undefined : this.#resume(operation, sized, continuationToken);
    return new ItemList(() => this.#pages(operation, sized, { ...call, next }));
  }

  async *#pages<T>(operation: Operation<unknown, T>, parameters: Parameters, options: CallOptions) {
    try {
      options.signal?.throwIfAborted();
      yield* this.#client.pages(operation, parameters, { ...this.#context, ...options });
    } catch (error) {
      throw stopped(error, options.signal, operation);
    }
  }

  /** The link that leads to the page after the one that gave the token. */
  #resume(operation: Operation, parameters: Parameters, token: string): NextLink {
    const { method, url } = this.#client.prepare(operation, { ...parameters, seekOperation: 'Next' });
    const { pathname, search } = new URL(url);
    const headers = [['MS-ContinuationToken', token]] as const;
    return { address: pathname + search, method, headers, mark: '', distance: 0, power: 1 };
  }
}

/** A stop before anything was sent, or during a sign-in, is told like one during a call. */
function stopped(error: unknown, signal: AbortSignal | undefined, operation: Operation): unknown {
  if (signal?.aborted !== true || error instanceof PartnerError) return error;
  return new PartnerError({ kind: 'Stopped', description: 'The call was stopped.', operation: operation.id });
}
