import type { HostRequestName } from '#cmdlet';

/** Engine to host. */
export type ToHost =
  | { readonly kind: 'request'; readonly id: number; readonly name: HostRequestName; readonly request: unknown }
  /** The engine stopped waiting: the host cancels what it can. */
  | { readonly kind: 'abandon'; readonly id: number };

/** Host to engine. */
export type ToEngine =
  | { readonly kind: 'reply'; readonly id: number; readonly value: unknown }
  /** The answerer itself failed; what a service answers, good or bad, is a reply. */
  | { readonly kind: 'failure'; readonly id: number; readonly message: string };
