import type { RestClient } from '../client.ts';
import type { Fetch } from '../transport.ts';
import type { Credential } from './credential.ts';
import type { PartnerEnvironment } from './environments.ts';

/** One sign-in with the client that uses it. */
export interface PartnerContext {
  readonly name: string;
  readonly environment: PartnerEnvironment;
  readonly credential: Credential;
  readonly client: RestClient;
  /** The transport under the client. */
  readonly fetch: Fetch;
  readonly countryCode: string;
  readonly locale: string;
}

/** All sign-ins of a session by name; one of them is in use. */
export class PartnerContexts {
  readonly #contexts = new Map<string, PartnerContext>();
  #current: string | undefined;

  get current(): PartnerContext | undefined {
    return this.#current === undefined ? undefined : this.#contexts.get(this.#current);
  }

  list(): readonly PartnerContext[] {
    return [...this.#contexts.values()];
  }

  /** Adds or replaces, and takes it into use. */
  use(context: PartnerContext): void {
    const key = context.name.toLowerCase();
    this.#contexts.set(key, context);
    this.#current = key;
  }

  select(name: string): PartnerContext | undefined {
    const found = this.#contexts.get(name.toLowerCase());
    if (found !== undefined) this.#current = name.toLowerCase();
    return found;
  }

  /** Forgets one, or the one in use; another one is not taken into use by itself. */
  remove(name?: string): boolean {
    const key = name?.toLowerCase() ?? this.#current;
    if (key === undefined || !this.#contexts.delete(key)) return false;
    if (this.#current === key) this.#current = undefined;
    return true;
  }
}
