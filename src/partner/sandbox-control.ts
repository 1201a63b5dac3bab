import * as z from 'zod';
import type { Operation } from '#rest';
import { lazily, optionalNumber, optionalText } from './schema.ts';

/** What a sandbox says of itself. `now` is its own clock. */
export const sandboxStatusModel = lazily(() =>
  z.looseObject({
    now: z.string(),
    seed: z.number(),
    customers: z.number(),
    users: z.number(),
    deletedUsers: z.number(),
    faults: z.number(),
  }),
);

/** Either an instant or a distance from the sandbox's present. */
export const clockChangeModel = lazily(() => z.looseObject({ now: optionalText(), advanceSeconds: optionalNumber() }));

/** The rule's conditions and its effect: see the sandbox. */
export const faultModel = lazily(() =>
  z.looseObject({ id: optionalText(), effect: z.looseObject({ kind: z.string() }) }),
);

export const resetModel = lazily(() => z.looseObject({ seed: optionalNumber(), customers: optionalNumber() }));

export type SandboxStatus = z.infer<ReturnType<typeof sandboxStatusModel>>;
export type SandboxClockChange = z.infer<ReturnType<typeof clockChangeModel>>;
export type SandboxFaultRule = z.infer<ReturnType<typeof faultModel>>;
export type SandboxReset = z.infer<ReturnType<typeof resetModel>>;

type Fixed = Pick<Operation, 'paging' | 'signIn'>;
const fixed: Fixed = { paging: 'none', signIn: 'both' };

export const getSandbox: Operation<unknown, SandboxStatus> = {
  ...fixed,
  id: 'sandbox.get',
  summary: 'Get clock, seed and counts of the sandbox',
  method: 'GET',
  path: '/sandbox',
  output: sandboxStatusModel,
  retry: 'safe',
};

export const resetSandbox: Operation<SandboxReset, SandboxStatus> = {
  ...fixed,
  id: 'sandbox.reset',
  summary: 'Put the sandbox back to its beginning',
  method: 'POST',
  path: '/sandbox/reset',
  input: resetModel,
  output: sandboxStatusModel,
  retry: 'idempotent',
};

export const setSandboxClock: Operation<SandboxClockChange, SandboxStatus> = {
  ...fixed,
  id: 'sandbox.clock.set',
  summary: 'Move the clock of the sandbox',
  method: 'POST',
  path: '/sandbox/clock',
  input: clockChangeModel,
  output: sandboxStatusModel,
  retry: 'once',
};

export const listSandboxFaults: Operation<unknown, SandboxFaultRule> = {
  ...fixed,
  id: 'sandbox.faults.list',
  summary: 'List the rules by which the sandbox misbehaves',
  method: 'GET',
  path: '/sandbox/faults',
  output: faultModel,
  paging: 'whole',
  retry: 'safe',
};

export const addSandboxFault: Operation<SandboxFaultRule, SandboxFaultRule> = {
  ...fixed,
  id: 'sandbox.faults.create',
  summary: 'Add a rule by which the sandbox misbehaves',
  method: 'POST',
  path: '/sandbox/faults',
  input: faultModel,
  output: faultModel,
  retry: 'once',
};

export const removeSandboxFault: Operation = {
  ...fixed,
  id: 'sandbox.faults.delete',
  summary: 'Remove one rule by which the sandbox misbehaves',
  method: 'DELETE',
  path: '/sandbox/faults/{faultId}',
  retry: 'idempotent',
};

export const clearSandboxFaults: Operation = {
  ...fixed,
  id: 'sandbox.faults.clear',
  summary: 'Let the sandbox behave',
  method: 'DELETE',
  path: '/sandbox/faults',
  retry: 'idempotent',
};
