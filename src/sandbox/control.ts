import type { Hono } from 'hono';
import { accessDenied } from './caller.ts';
import { isoDate } from './clock.ts';
import { numberOf } from './database.ts';
import { badInput, notFound, SandboxFault } from './fault.ts';
import type { FaultRules } from './fault-rules.ts';
import { type Members, readMembers, textMember } from './members.ts';
import type { SandboxState } from './state.ts';

export interface SandboxControl {
  readonly state: SandboxState;
  readonly faults: FaultRules;
  reset(options: { seed?: number; customers?: number }): void;
  /** Keeps the new time where the sandbox is kept. */
  clockMoved(): void;
}

export function statusOf({ state, faults }: SandboxControl): unknown {
  const count = (sql: string) => numberOf(state.database.get(sql) ?? {}, 'count');
  return {
    now: isoDate(state.now()),
    seed: state.seed,
    customers: count('SELECT COUNT(*) AS count FROM customers'),
    users: count("SELECT COUNT(*) AS count FROM users WHERE state = 'active'"),
    deletedUsers: count("SELECT COUNT(*) AS count FROM users WHERE state = 'inactive'"),
    faults: faults.list().length,
  };
}

/**
 * The sandbox's own addresses, beside those of the service. They want an Authorization header of any content, which a web page of
 * another origin cannot send unasked.
 */
export function addControlRoutes(app: Hono, control: SandboxControl): void {
  const { faults } = control;
  const guarded =
    (act: (body: Members, id: string) => unknown) =>
    async (request: Request, id = '') => {
      try {
        if (request.headers.get('Authorization') === null) throw accessDenied();
        const text = request.body === null ? '' : await request.text();
        const answer = act(readMembers(text.trim() === '' ? {} : JSON.parse(text)), id);
        return answer === undefined ? new Response(null, { status: 204 }) : Response.json(answer);
      } catch (error) {
        const fault =
          error instanceof SandboxFault
            ? error
            : badInput(error instanceof Error ? plainMessage(error) : 'The request is not valid.');
        return Response.json(fault.body, { status: fault.status });
      }
    };
  const status = guarded(() => statusOf(control));
  const clock = guarded(body => moveClock(control, body));
  const reset = guarded(body => {
    control.reset({ ...numberMember(body, 'seed'), ...numberMember(body, 'customers') });
    return statusOf(control);
  });
  const list = guarded(() => ({
    totalCount: faults.list().length,
    items: faults.list().map(({ rule, ...counts }) => ({ ...rule, ...counts })),
  }));
  const add = guarded(body => ({ ...body, id: faults.add(body) }));
  const clear = guarded(() => faults.clear());
  const remove = guarded((_, id) => {
    if (!faults.remove(id)) throw notFound(`The sandbox has no fault '${id}'.`);
    return undefined;
  });
  app.get('/sandbox', context => status(context.req.raw));
  app.post('/sandbox/clock', context => clock(context.req.raw));
  app.post('/sandbox/reset', context => reset(context.req.raw));
  app.get('/sandbox/faults', context => list(context.req.raw));
  app.post('/sandbox/faults', context => add(context.req.raw));
  app.delete('/sandbox/faults', context => clear(context.req.raw));
  app.delete('/sandbox/faults/:id', context => remove(context.req.raw, context.req.param('id')));
}

function moveClock(control: SandboxControl, body: Members): unknown {
  const { clock } = control.state;
  const now = textMember(body, 'now');
  const seconds = body['advanceSeconds'];
  if (now !== undefined) {
    const instant = Date.parse(now);
    if (Number.isNaN(instant)) throw badInput('now is not a date.');
    clock.set(instant);
  } else if (typeof seconds === 'number' && Number.isFinite(seconds)) {
    clock.advance(seconds * 1000);
  } else {
    throw badInput('now or advanceSeconds is required.');
  }
  control.clockMoved();
  return statusOf(control);
}

function numberMember(body: Members, name: 'seed' | 'customers'): { seed?: number; customers?: number } {
  const value = body[name];
  return typeof value === 'number' && Number.isInteger(value) ? { [name]: value } : {};
}

/** zod's message is a JSON text; its first issue says enough. */
function plainMessage(error: Error): string {
  if (!('issues' in error) || !Array.isArray(error.issues)) return error.message;
  const issue: unknown = error.issues[0];
  const { path, message } = readMembers(issue);
  return `${Array.isArray(path) ? path.join('.') : ''}: ${String(message)}`;
}
