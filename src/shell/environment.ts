import type { Answerers } from '#host';

/** Where commands of Partner Center go. */
export interface Environment {
  readonly label: string;
  readonly production: boolean;
}

/** What answers the engine about Partner Center, and where that goes at the moment. */
export interface Services {
  readonly answerers: Answerers;
  /** Null where nothing is chosen. */
  readonly environment: Environment | null;
}
