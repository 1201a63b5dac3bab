import { createHash } from 'node:crypto';
import type { Answer } from './behaviour.ts';
import type { Clock } from './clock.ts';

const kept = 10 * 60_000;
const most = 1000;

/**
 * First outcomes of writes by MS-RequestId: a repeated call gets the stored answer and is not done again. Method, path and body
 * belong to the key, since a real client uses one id for different writes. In memory only: answers may hold a new password.
 */
export class Replays {
  readonly #answers = new Map<string, { readonly at: number; readonly answer: Answer }>();
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  static key(method: string, path: string, requestId: string, body: string): string {
    return `${method} ${path} ${requestId} ${createHash('sha256').update(body).digest('base64')}`;
  }

  find(key: string): Answer | undefined {
    const found = this.#answers.get(key);
    return found !== undefined && this.#clock.now() - found.at < kept ? found.answer : undefined;
  }

  keep(key: string, answer: Answer): void {
    const now = this.#clock.now();
    for (const [old, { at }] of this.#answers) {
      if (now - at < kept && this.#answers.size < most) break;
      this.#answers.delete(old);
    }
    this.#answers.set(key, { at: now, answer });
  }

  clear(): void {
    this.#answers.clear();
  }
}
