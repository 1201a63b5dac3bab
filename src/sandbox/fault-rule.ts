import * as z from 'zod';
import { lazily } from '#partner';

/** How an answer can be bent. Names say what a client then meets. */
const changes = [
  'withoutMark',
  'nextWithVersion',
  'nextAbsolute',
  'nextOtherHost',
  'nextRepeated',
  'nextNotFound',
  'unknownEnum',
  'extraMember',
  'nullItem',
  'missingPart',
  'bareAddress',
] as const;

const effect = lazily(() =>
  z.discriminatedUnion('kind', [
    /** The gateway's 429, before the service sees the call. `retryAfter` in seconds. */
    z.object({ kind: z.literal('throttle'), retryAfter: z.number().min(0).optional() }),
    z.object({
      kind: z.literal('status'),
      status: z.number().int().min(400).max(599),
      code: z.number().int().optional(),
      description: z.string().optional(),
      retryAfter: z.number().min(0).optional(),
    }),
    /** A 401 without a body. */
    z.object({ kind: z.literal('unauthorized') }),
    /** The refusal for want of MFA as it looked in 2019: a 401 without a body. */
    z.object({ kind: z.literal('mfaRefusal') }),
    z.object({ kind: z.literal('latency'), milliseconds: z.number().min(0).max(600_000) }),
    /** The connection breaks: before the service acts, or after it has acted. */
    z.object({ kind: z.literal('cut'), when: z.enum(['before', 'after']) }),
    z.object({ kind: z.literal('answer'), change: z.enum(changes) }),
  ]),
);

/** When something goes wrong, and what. All conditions have to hold. */
export const faultRuleModel = lazily(() =>
  z.object({
    id: z.string().optional(),
    /** Operation id, or its beginning followed by `*`. */
    operation: z.string().optional(),
    method: z.string().optional(),
    /** Every n-th matching call, counted by this rule. */
    every: z.number().int().min(1).optional(),
    /** Only after this many matching calls. */
    after: z.number().int().min(0).optional(),
    /** At most this many times. */
    times: z.number().int().min(1).optional(),
    /** Seeded chance between 0 and 1. */
    probability: z.number().min(0).max(1).optional(),
    effect: effect(),
  }),
);

export type FaultRule = z.infer<ReturnType<typeof faultRuleModel>>;
export type FaultEffect = FaultRule['effect'];
export type AnswerChange = (typeof changes)[number];
