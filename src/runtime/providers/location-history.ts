import type { PathInfo } from '#cmdlet';
import { raise } from '#values';

const limit = 20;

/** Where `Set-Location -` and `Set-Location +` go. */
export class LocationHistory {
  #back: PathInfo[] = [];
  #forward: PathInfo[] = [];

  /** A step from the current location was taken by name. */
  leave(from: PathInfo): void {
    this.#back = [...this.#back, from].slice(-limit);
    this.#forward = [];
  }

  /** The place to go to when the path is `-` or `+`; null when it is a path. */
  step(path: string, from: PathInfo): PathInfo | null {
    if (path === '-') return this.#turn(this.#back, this.#forward, from, 'backwards');
    if (path === '+') return this.#turn(this.#forward, this.#back, from, 'forwards');
    return null;
  }

  #turn(source: PathInfo[], other: PathInfo[], from: PathInfo, direction: string): PathInfo {
    const place = source.pop();
    if (!place)
      return raise('System.InvalidOperationException', `There is no location history left to navigate ${direction}.`);
    other.push(from);
    return place;
  }
}
