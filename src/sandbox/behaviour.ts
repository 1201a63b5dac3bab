import type { Operation } from '#rest';
import type { AuditEntry } from './audit.ts';
import type { Members } from './members.ts';
import type { SandboxState } from './state.ts';

/** One request, read. */
export interface SandboxCall {
  readonly operation: Operation;
  readonly state: SandboxState;
  /** Path parameters by the names of the operation's template, decoded once. */
  readonly path: ReadonlyMap<string, string>;
  readonly query: Query;
  readonly body: Members;
  readonly headers: Headers;
  /** Path and raw query without `/v1`, as a link shows it. */
  readonly link: string;
  audit(entry: AuditEntry): void;
}

export interface Answer {
  readonly status: number;
  /** Undefined: no body at all. */
  readonly body?: unknown;
  /** Success bodies start with a byte order mark, save those of the audit list. */
  readonly mark?: boolean;
}

export type Behaviour = (call: SandboxCall) => Answer;

export const ok = (body: unknown): Answer => ({ status: 200, body });
export const created = (body: unknown): Answer => ({ status: 201, body });
export const noContent: Answer = { status: 204 };

/** Query parameters; names without regard to case. */
export class Query {
  readonly #values: readonly (readonly [string, string])[];

  constructor(search: string) {
    this.#values = [...new URLSearchParams(search)].map(([name, value]) => [name.toLowerCase(), value]);
  }

  get(name: string): string | undefined {
    return this.#values.find(([key]) => key === name.toLowerCase())?.[1];
  }

  all(name: string): string[] {
    return this.#values.filter(([key]) => key === name.toLowerCase()).map(([, value]) => value);
  }
}

export function pathText(call: SandboxCall, name: string): string {
  return call.path.get(name) ?? '';
}
