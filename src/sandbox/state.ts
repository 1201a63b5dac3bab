import type { SandboxClock } from './clock.ts';
import type { Database } from './database.ts';
import { type Random, randomFrom } from './seed/random.ts';
import { changeSetting, setting } from './tables.ts';

/** Everything that a behaviour may touch. */
export class SandboxState {
  readonly database: Database;
  readonly clock: SandboxClock;
  seed: number;
  /** Users that a seeded customer has at most. */
  readonly usersPerCustomer: number;
  readonly strict: boolean;

  constructor(
    database: Database,
    clock: SandboxClock,
    options: { seed: number; usersPerCustomer: number; strict: boolean },
  ) {
    this.database = database;
    this.clock = clock;
    this.seed = options.seed;
    this.usersPerCustomer = options.usersPerCustomer;
    this.strict = options.strict;
  }

  /** Seconds are the finest that the service shows, and so what it keeps. */
  now(): number {
    return Math.floor(this.clock.now() / 1000) * 1000;
  }

  /** Chance that has not been used before: the same sequence of calls gives the same ids. */
  fresh(purpose: string): Random {
    const count = Number(setting(this.database, 'count') ?? 0) + 1;
    changeSetting(this.database, 'count', String(count));
    return randomFrom(this.seed, purpose, count);
  }
}
