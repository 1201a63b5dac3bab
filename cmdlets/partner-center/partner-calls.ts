import type { CmdletContext, PartnerFault, PartnerReply, PartnerRequest } from '#cmdlet';
import type { Value } from '#values';
import { faultRecord } from './fault-record.ts';
import { memberOf } from './json-values.ts';

/** A call of an operation: its id, path and query parameters, body. Parameters that are undefined are left out. */
export interface Call {
  readonly operation: string;
  readonly parameters?: Readonly<Record<string, string | number | boolean | undefined>>;
  readonly body?: unknown;
}

type Answer = Extract<PartnerReply, { ok: true }>;

/** A cmdlet's way to Partner Center. What is refused becomes an error of the object at hand, and the next object goes on. */
export class PartnerCalls {
  readonly #context: CmdletContext;
  readonly #token: string | undefined;

  /** `token` is a -SaToken: it is used instead of the sign-in. */
  constructor(context: CmdletContext, token?: string) {
    this.#context = context;
    this.#token = token;
  }

  /** One answer; null when it was refused, which then has been reported. `target` is what the error names. */
  answer(call: Call, target: Value): Answer | null {
    return this.accept(this.send(requestOf(call)), call, target);
  }

  /** The body of an answer that has one. */
  body(call: Call, target: Value): object | null {
    const body = this.answer(call, target)?.body;
    return typeof body === 'object' ? body : null;
  }

  /** Items of a list, page by page; the next page is asked for when the items before it have been taken. */
  *items(call: Call, target: Value): Generator<object> {
    for (const page of this.pages(call, target)) yield* itemsIn(page);
  }

  /** Answers as they come: one, or the pages of a list. */
  *pages(call: Call, target: Value): Generator<unknown> {
    let next: unknown;
    do {
      const request = requestOf(call);
      const page = this.accept(this.send(next === undefined ? request : { ...request, next }), call, target);
      if (page === null) return;
      yield page.body;
      this.#context.checkStop();
      next = page.next;
    } while (next !== undefined);
  }

  /**
   * May a change be made? -WhatIf and -Confirm show where it would be made and the very request, without its secrets. False also when the request is not
   * valid, which then has been reported.
   */
  mayChange(call: Call, target: Value): boolean {
    const prepared = this.accept(this.send({ ...requestOf(call), dryRun: true }), call, target);
    if (prepared === null) return false;
    const environment = memberOf(prepared.body, 'environment') ?? 'not signed in';
    const text = `[${environment}] ${memberOf(prepared.body, 'method')} ${memberOf(prepared.body, 'url')}`;
    const body = memberOf(prepared.body, 'body');
    return this.#context.shouldProcess(body === undefined ? text : `${text} ${JSON.stringify(body)}`);
  }

  /** `mayChange` and then the change; null when it was not made. */
  change(call: Call, target: Value): Answer | null {
    return this.mayChange(call, target) ? this.answer(call, target) : null;
  }

  send(request: PartnerRequest): PartnerReply {
    const token = this.#token === undefined || this.#token === '' ? {} : { token: this.#token };
    return this.#context.shell.host.call('partner', { ...request, ...token });
  }

  accept(reply: PartnerReply, call: Call, target: Value): Answer | null {
    if (!reply.ok) {
      this.report(reply.error, target);
      return null;
    }
    if (reply.requestId !== '') {
      const { requestId, correlationId, status } = reply;
      this.#context.verbose(
        `${call.operation}: ${status}, MS-RequestId ${requestId}, MS-CorrelationId ${correlationId}`,
      );
    }
    return reply;
  }

  /** Without a sign-in nothing that follows can work, and so that alone ends the command. */
  report(fault: PartnerFault, target: Value): void {
    if (fault.kind === 'Stopped') this.#context.checkStop();
    const record = faultRecord(fault, target);
    if (fault.kind === 'NotSignedIn') this.#context.fail(record);
    this.#context.writeError(record);
  }
}

function requestOf({ operation, parameters = {}, body }: Call): PartnerRequest {
  const given: Record<string, string | number | boolean> = {};
  for (const [name, value] of Object.entries(parameters)) if (value !== undefined) given[name] = value;
  return body === undefined ? { operation, parameters: given } : { operation, parameters: given, body };
}

/** Items of a page. One that is null is left out: it must not lose the others. */
function itemsIn(page: unknown): readonly object[] {
  const items = Array.isArray(page) ? page : memberOf(page, 'items');
  return Array.isArray(items) ? items.filter(item => typeof item === 'object' && item !== null) : [];
}
