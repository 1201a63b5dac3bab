import type * as z from 'zod';

export type HttpMethod = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/**
 * How a list comes back. `whole`: all items in one answer. `seek`: pages joined by a continuation token. `index`: pages by size
 * and offset. `none`: not a list.
 */
export type Paging = 'none' | 'whole' | 'seek' | 'index';

/**
 * What may be repeated when it is not known whether the service acted (a cut connection, a 500, a timeout). `safe` changes nothing;
 * `idempotent` may be repeated under the same MS-RequestId; `once` must not be. A 429 or 503 is repeated for all three: the service
 * refused the call before acting.
 */
export type RetryClass = 'safe' | 'idempotent' | 'once';

/** The sign-in that the service accepts: `user` is App+User only, `both` is also app-only. */
export type SignInKind = 'user' | 'both';

export interface QueryParameter {
  /** Name in a request's parameters. */
  readonly name: string;
  /** Name in the address, where it differs. */
  readonly wire?: string;
  /** The parameter may stand several times; its value is then a list joined by commas. */
  readonly repeated?: boolean;
  readonly required?: boolean;
}

/**
 * One operation of Partner Center as data. For a list `output` is the schema of one item, else of the whole answer. Schemas are
 * thunks, so that a resource nobody uses costs nothing.
 */
export interface Operation<Input = unknown, Output = unknown> {
  /** Stable name, `customers.users.list`. */
  readonly id: string;
  readonly summary: string;
  readonly method: HttpMethod;
  /** Template from the root, `/v1/customers/{customerId}/users`. */
  readonly path: string;
  readonly query?: readonly QueryParameter[];
  readonly input?: () => z.ZodType<Input>;
  readonly output?: () => z.ZodType<Output>;
  readonly paging: Paging;
  readonly retry: RetryClass;
  readonly signIn: SignInKind;
  /** Members of request or answer whose values must never be logged or recorded. */
  readonly secrets?: readonly string[];
  /** Answers a question: 2xx is true, 404 is false, neither has a body. */
  readonly asks?: boolean;
}

export type OperationTable = ReadonlyMap<string, Operation>;

export type ParameterValue = string | number | boolean;
export type Parameters = Readonly<Record<string, ParameterValue | undefined>>;
