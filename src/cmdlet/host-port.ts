import type { ProgressRecord } from './context.ts';

/** Something that the engine asks of the host and waits for. The map grows with what hosts can do; each entry is plain, clonable data. */
export interface HostRequests {
  /** One line from the person. `secret` shows asterisks and must never be kept. Null at the end of input. */
  readLine: { in: { prompt: string; secret: boolean }; out: string | null };
  /** PromptForChoice: the index chosen. */
  choose: {
    in: { caption: string; message: string; choices: { label: string; help: string }[]; defaultChoice: number };
    out: number;
  };
  /** The session's terminal goes to a program that is about to run, until the next prompt or question. */
  releaseTerminal: { in: null; out: null };
  /** A Partner Center operation by id, one page or one object. */
  partner: { in: PartnerRequest; out: PartnerReply };
  /** Sign in, sign out, contexts: see the rest room. */
  signIn: { in: SignInRequest; out: SignInReply };
  /** A plain HTTP exchange for Invoke-RestMethod and Invoke-WebRequest. */
  http: { in: HttpExchange; out: HttpReply };
}

export type HostRequestName = keyof HostRequests;

/** A request under way. */
export interface Ticket<K extends HostRequestName> {
  readonly id: number;
  readonly name: K;
}

/**
 * The engine's end of the port to the host. Synchronous: a call blocks the engine thread until the host answers, and is woken by
 * Ctrl+C (then it throws PipelineStopped). `begin` and `wait` let several requests be in flight.
 */
export interface HostPort {
  call<K extends HostRequestName>(name: K, request: HostRequests[K]['in']): HostRequests[K]['out'];
  begin<K extends HostRequestName>(name: K, request: HostRequests[K]['in']): Ticket<K>;
  wait<K extends HostRequestName>(ticket: Ticket<K>): HostRequests[K]['out'];
  /** Text for the person or the pipe; line breaks included. */
  write(stream: 'out' | 'err', text: string): void;
  /** To be called before another program gets the standard streams: the terminal is handed over to it. */
  flush(): void;
  progress(record: ProgressRecord): void;
  /** Sleeps; throws PipelineStopped when Ctrl+C comes. */
  sleep(milliseconds: number): void;
  /** Has Ctrl+C been pressed since the pipeline started? */
  readonly stopRequested: boolean;
  /** Facts about the terminal. Width is 80 where there is none. */
  readonly terminal: {
    readonly interactive: boolean;
    readonly columns: number;
    readonly rows: number;
    readonly ansi: boolean;
  };
  setTitle(title: string): void;
  /** Programs must not write to the process's own streams: somebody collects all output (tests, recordings). */
  /** Shared memory whose word 0 is not zero when the pipeline is to stop; loops read it on each turn. */
  readonly stopFlag?: Int32Array;
  readonly capturesPrograms?: boolean;
  /** -NonInteractive was given: nothing may be asked of a person. */
  readonly nonInteractive: boolean;
}

export interface PartnerRequest {
  /** Operation id: `customers.users.list`. */
  readonly operation: string;
  /** Path and query parameters by name. */
  readonly parameters: Readonly<Record<string, string | number | boolean>>;
  readonly body?: unknown;
  /** A page after the first: the link that the reply before gave. */
  readonly next?: unknown;
  readonly requestId?: string;
  /** A token instead of the sign-in, in the environment of the sign-in. Goes into no text. */
  readonly token?: string;
  /** -WhatIf: nothing is sent; the reply says what would be: `environment` (null when not signed in), `method`, `url` and `body`. */
  readonly dryRun?: boolean;
}

export type PartnerReply =
  | {
      readonly ok: true;
      readonly status: number;
      readonly body: unknown;
      /** Present when there is another page. */
      readonly next?: unknown;
      readonly requestId: string;
      readonly correlationId: string;
    }
  | { readonly ok: false; readonly error: PartnerFault };

export interface PartnerFault {
  readonly status: number | null;
  readonly code: string | null;
  readonly description: string;
  readonly requestId: string | null;
  readonly correlationId: string | null;
  readonly retryAfterSeconds: number | null;
  /** NotSignedIn and Stopped come from us, the others from status and cause. */
  readonly kind: 'Service' | 'Network' | 'Timeout' | 'NotSignedIn' | 'Invalid' | 'Stopped' | 'NotEmulated';
}

export interface SignInRequest {
  /** `token` signs in like `signIn`, keeps no context, and gives the tokens back: New-PartnerAccessToken. */
  readonly action: 'signIn' | 'signOut' | 'context' | 'list' | 'select' | 'token';
  readonly flow?:
    | 'sandbox'
    | 'deviceCode'
    | 'interactive'
    | 'clientSecret'
    | 'certificate'
    | 'refreshToken'
    | 'accessToken';
  readonly environment?: string;
  readonly tenant?: string;
  readonly applicationId?: string;
  /** Secrets go through here and nowhere else. */
  readonly secret?: string;
  /** A confidential application's secret beside a refresh token, which then is `secret`. */
  readonly clientSecret?: string;
  readonly certificateThumbprint?: string;
  readonly contextName?: string;
  /** For `token`: what the token is asked for. */
  readonly scopes?: readonly string[];
}

export interface PartnerContextData {
  readonly name: string;
  readonly account: string;
  readonly environment: string;
  readonly tenantId: string;
  readonly countryCode: string;
  readonly locale: string;
  readonly sandbox: boolean;
  readonly appOnly: boolean;
  readonly expiresOn: string | null;
}

/** Tokens for whoever asked for them by name; they go into no log and no other text. */
export interface PartnerTokenData {
  readonly accessToken: string;
  /** The newest one: it may have rotated. Null where the flow gives none. */
  readonly refreshToken: string | null;
  readonly expiresOn: string | null;
  readonly tenantId: string;
  readonly account: string;
  readonly scopes: readonly string[];
}

export type SignInReply =
  | {
      readonly ok: true;
      readonly context: PartnerContextData | null;
      readonly contexts: readonly PartnerContextData[];
      /** The answer to `token`. */
      readonly token?: PartnerTokenData;
    }
  | { readonly ok: false; readonly error: PartnerFault };

export interface HttpExchange {
  readonly method: string;
  readonly url: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body?: Uint8Array;
  readonly timeoutSeconds: number;
  readonly maximumRedirection: number;
  readonly skipCertificateCheck?: boolean;
}

export type HttpReply =
  | {
      readonly ok: true;
      readonly status: number;
      readonly statusText: string;
      readonly url: string;
      readonly headers: readonly (readonly [string, string])[];
      readonly body: Uint8Array;
    }
  | {
      readonly ok: false;
      readonly message: string;
      readonly kind: 'Network' | 'Timeout' | 'TooManyRedirects' | 'Stopped';
    };
