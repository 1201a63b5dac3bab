import type { Operation } from '#rest';
import { writeAudit } from './audit.ts';
import { type Answer, type Behaviour, Query, type SandboxCall } from './behaviour.ts';
import { bend } from './bent-answer.ts';
import { admit, type Caller, type CallerRules, readCaller } from './caller.ts';
import { badInput, SandboxFault } from './fault.ts';
import type { FaultEffect } from './fault-rule.ts';
import type { FaultRules } from './fault-rules.ts';
import { readMembers } from './members.ts';
import { linkPath } from './normal-path.ts';
import { Replays } from './replay.ts';
import { partnerOf } from './seed/partner.ts';
import type { Random } from './seed/random.ts';
import type { SandboxState } from './state.ts';
import { type AnswerIds, idsOf, refused, respond, serviceHeaders, throttled } from './wire.ts';

export interface ServiceParts {
  readonly state: SandboxState;
  readonly callers: CallerRules;
  readonly faults: FaultRules;
  readonly replays: Replays;
  /** For ids and headers that carry no meaning. */
  readonly noise: Random;
}

/** One operation, asked for over HTTP: gateway, sign-in, behaviour, wire form. A cut connection is `Response.error()`. */
export class Service {
  readonly #parts: ServiceParts;

  constructor(parts: ServiceParts) {
    this.#parts = parts;
  }

  async answer(
    operation: Operation,
    behaviour: Behaviour | undefined,
    request: Request,
    path: ReadonlyMap<string, string>,
  ): Promise<Response> {
    const effects = this.#parts.faults.effectsOn(operation);
    const gateway = await beforeService(effects, request.signal);
    if (gateway !== undefined) return gateway;
    const ids = idsOf(request.headers, this.#parts.noise);
    const headers = serviceHeaders(ids, this.#parts.noise);
    const text = request.body === null ? '' : await request.text();
    const answer = this.#outcome(operation, behaviour, { request, path, text, ids, headers, effects });
    if (effects.some(effect => effect.kind === 'cut' && effect.when === 'after')) return Response.error();
    const bent = effects.reduce(
      (bending, effect) =>
        effect.kind === 'answer' ? bend(bending, effect.change, new URL(request.url).origin) : bending,
      answer,
    );
    return respond(operation.method === 'HEAD' ? { status: bent.status } : bent, headers);
  }

  #outcome(operation: Operation, behaviour: Behaviour | undefined, exchange: Exchange): Answer {
    const { request, headers, effects } = exchange;
    try {
      const caller = readCaller(request.headers, this.#parts.callers);
      if (/^true$/i.test(request.headers.get('ValidateMfa') ?? '')) headers.set('isMfaCompliant', String(caller.mfa));
      admit(caller, operation, this.#parts.callers);
      const status = effects.find(effect => effect.kind === 'status');
      if (status !== undefined) return statusAnswer(status, headers);
      if (behaviour === undefined) return notEmulated(operation.id);
      return this.#act(operation, behaviour, exchange, caller);
    } catch (error) {
      return faultAnswer(error, headers);
    }
  }

  #act(operation: Operation, behaviour: Behaviour, exchange: Exchange, caller: Caller): Answer {
    const { request, text, ids } = exchange;
    const call = this.#call(operation, exchange, caller);
    const { database } = this.#parts.state;
    const act = () => database.transaction(() => behaviour(call));
    // Only an id that the client chose can be recognised again.
    if (operation.retry === 'safe' || !request.headers.has('MS-RequestId')) return act();
    const key = Replays.key(request.method, call.link.toLowerCase(), ids.requestId, text);
    const known = this.#parts.replays.find(key);
    if (known !== undefined) return known;
    const answer = attempt(act);
    if (answer.status < 500) this.#parts.replays.keep(key, answer);
    return answer;
  }

  #call(operation: Operation, { request, path, text, ids }: Exchange, caller: Caller): SandboxCall {
    const { state } = this.#parts;
    const origin = () => ({
      partnerId: partnerOf(state).id,
      userPrincipalName: caller.appOnly ? undefined : (caller.userPrincipalName ?? partnerOf(state).user),
      applicationId: caller.applicationId,
      correlationId: ids.correlationId,
    });
    return {
      operation,
      state,
      path,
      query: new Query(new URL(request.url).search),
      body: bodyOf(operation, text),
      headers: request.headers,
      link: linkPath(request.url),
      audit: entry => writeAudit(state, origin(), entry),
    };
  }
}

interface Exchange {
  readonly request: Request;
  readonly path: ReadonlyMap<string, string>;
  readonly text: string;
  readonly ids: AnswerIds;
  readonly headers: Headers;
  readonly effects: readonly FaultEffect[];
}

/** GET and DELETE may bring a content type and an empty body; what they bring is not read. */
function bodyOf(operation: Operation, text: string): SandboxCall['body'] {
  if (!['POST', 'PUT', 'PATCH'].includes(operation.method)) return {};
  try {
    return readMembers(JSON.parse(text.replace(/^\ufeff/, '')));
  } catch {
    throw badInput('The request body is not valid JSON.');
  }
}

/** What happens before the service sees the call; undefined when it gets through. */
async function beforeService(effects: readonly FaultEffect[], signal: AbortSignal): Promise<Response | undefined> {
  for (const effect of effects) {
    if (effect.kind === 'latency') await later(effect.milliseconds, signal);
    if (effect.kind === 'throttle') return throttled(effect.retryAfter ?? 1);
    if (effect.kind === 'cut' && effect.when === 'before') return Response.error();
    if (effect.kind === 'unauthorized') return refused('Unauthorized');
    if (effect.kind === 'mfaRefusal') return refused('Unauthorized - MFA required');
  }
  return undefined;
}

function later(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    signal.addEventListener('abort', stop, { once: true });
  });
}

function statusAnswer(effect: Extract<FaultEffect, { kind: 'status' }>, headers: Headers): Answer {
  if (effect.retryAfter !== undefined) headers.set('Retry-After', String(effect.retryAfter));
  const fault = new SandboxFault(
    effect.status,
    effect.code ?? 0,
    effect.description ?? 'The sandbox was told to fail.',
  );
  return { status: fault.status, body: fault.body };
}

export function notEmulated(operation: string): Answer {
  const fault = new SandboxFault(501, 0, `The sandbox does not emulate ${operation}.`);
  return { status: fault.status, body: fault.body };
}

/** A refusal is an outcome too, and is replayed like one. */
function attempt(act: () => Answer): Answer {
  try {
    return act();
  } catch (error) {
    if (error instanceof SandboxFault && error.status !== 401) return { status: error.status, body: error.body };
    throw error;
  }
}

function faultAnswer(error: unknown, headers: Headers): Answer {
  if (!(error instanceof SandboxFault)) {
    const fault = new SandboxFault(500, 800003, 'An unexpected error happened in the sandbox.');
    return { status: fault.status, body: fault.body };
  }
  if (error.status === 401) headers.set('WWW-Authenticate', 'OAuth realm=urn:cpsvc:cpid:sandbox');
  return { status: error.status, body: error.body };
}
