import { defineCmdlet, ps } from '#cmdlet';
import { toDouble, type Value } from '#values';
import { PartnerCalls } from '../partner-center/partner-calls.ts';
import { sandboxFault } from './sandbox-fault.ts';

const condition = (help: string) => ({ type: ps.int(), validate: { range: [1, 1_000_000] as const }, help });

/** Set-PartnerSandboxFault: what the service does on bad days, to see what a script makes of it. */
export default defineCmdlet({
  name: 'Set-PartnerSandboxFault',
  module: 'PartnerSandbox',
  className: 'Set-PartnerSandboxFault',
  synopsis: 'Lets the sandbox misbehave.',
  description: 'Rules add up, and the first that fits a call decides. Without a condition a rule fits every call.',
  outputs: ['PartnerSandboxFault'],
  parameters: {
    Kind: {
      type: ps.oneOf('Throttle', 'Status', 'Unauthorized', 'MfaRefusal', 'Latency', 'Cut', 'Answer'),
      mandatory: true,
      position: 0,
      help: 'What happens: a 429, another status, a 401 without a word, a slow answer, a cut connection, an odd answer.',
    },
    Operation: {
      type: ps.string(),
      help: 'Only calls of this operation, or of those that begin so: customers.users.*',
    },
    Method: { type: ps.oneOf('GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'), help: 'Only calls with this method.' },
    Every: condition('Every n-th of the calls that fit.'),
    After: { type: ps.int(), validate: { range: [0, 1_000_000] }, help: 'Only after so many calls.' },
    Times: condition('At most so many times.'),
    Probability: { type: ps.double(), help: 'A chance between 0 and 1.' },
    RetryAfter: { type: ps.double(), help: 'Seconds in Retry-After, with Throttle and Status.' },
    Status: { type: ps.int(), validate: { range: [400, 599] }, help: 'The HTTP status, with Status. Default: 500.' },
    Code: { type: ps.int(), help: "The service's own code, with Status." },
    Description: { type: ps.string(), help: "The service's own words, with Status." },
    Milliseconds: { type: ps.int(), validate: { range: [0, 600_000] }, help: 'How slow, with Latency. Default: 1000.' },
    When: { type: ps.oneOf('before', 'after'), help: 'With Cut: before the service acts (default), or after it.' },
    Change: {
      type: ps.oneOf(
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
      ),
      help: 'How the answer is odd, with Answer. Default: extraMember.',
    },
  },
  shouldProcess: 'low',
  examples: [
    {
      does: 'Refuse every third call for a moment',
      code: 'Set-PartnerSandboxFault Throttle -Every 3',
      needs: 'sandbox',
    },
    {
      does: 'Cut the connection after a user was created',
      code: "Set-PartnerSandboxFault Cut -When after -Operation 'customers.users.create' -Times 1",
      needs: 'sandbox',
    },
  ],
  links: ['Get-PartnerSandboxFault', 'Clear-PartnerSandboxFault'],
  process(bound, context) {
    const { Operation, Method, Every, After, Times, Probability } = bound;
    const body = given({
      operation: Operation,
      method: Method,
      every: Every,
      after: After,
      times: Times,
      probability: number(Probability),
      effect: effectOf(bound),
    });
    const rule = new PartnerCalls(context).change({ operation: 'sandbox.faults.create', body }, bound.Kind)?.body;
    if (typeof rule === 'object' && rule !== null) context.write(sandboxFault(rule));
  },
});

interface Effect {
  readonly Kind: string;
  readonly RetryAfter: Value;
  readonly Status: number | undefined;
  readonly Code: number | undefined;
  readonly Description: string | undefined;
  readonly Milliseconds: number | undefined;
  readonly When: 'before' | 'after' | undefined;
  readonly Change: string | undefined;
}

function effectOf({ Kind, RetryAfter, Status, Code, Description, Milliseconds, When, Change }: Effect): object {
  const kind = Kind.charAt(0).toLowerCase() + Kind.slice(1);
  switch (kind) {
    case 'throttle':
      return given({ kind, retryAfter: number(RetryAfter) });
    case 'status':
      return given({
        kind,
        status: Status ?? 500,
        code: Code,
        description: Description,
        retryAfter: number(RetryAfter),
      });
    case 'latency':
      return { kind, milliseconds: Milliseconds ?? 1000 };
    case 'cut':
      return { kind, when: When ?? 'before' };
    case 'answer':
      return { kind, change: Change ?? 'extraMember' };
    default:
      return { kind };
  }
}

function number(value: Value): number | undefined {
  return value === undefined || value === null ? undefined : toDouble(value);
}

/** The members that have a value. */
function given(members: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}
