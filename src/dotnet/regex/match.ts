import { NetObject, type NetType, type Value } from '#values';
import {
  captureCollectionType,
  captureType,
  groupCollectionType,
  groupType,
  matchCollectionType,
  matchType,
} from './match-types.ts';
import type { Captures } from './matcher.ts';
import type { NetRegex, RawMatch } from './net-regex.ts';

/** A piece of the text that was searched. */
export class Capture extends NetObject {
  readonly text: string;
  readonly index: number;
  readonly length: number;
  constructor(text: string, index: number, length: number) {
    super();
    this.text = text;
    this.index = index;
    this.length = length;
  }
  get netType(): NetType {
    return captureType;
  }
  get value(): string {
    return this.text.slice(this.index, this.index + this.length);
  }
  override toText(): string {
    return this.value;
  }
}

/** What a group matched last, and all that it matched. */
export class Group extends Capture {
  readonly name: string;
  readonly success: boolean;
  readonly #captures: () => Captures;
  constructor(text: string, name: string, place: readonly [number, number] | null, captures: () => Captures) {
    super(text, place?.[0] ?? 0, place ? place[1] - place[0] : 0);
    this.name = name;
    this.success = place !== null;
    this.#captures = captures;
  }
  override get netType(): NetType {
    return groupType;
  }
  get captures(): Capture[] {
    return this.#captures().map(([start, end]) => new Capture(this.text, start, end - start));
  }
}

export class Match extends Group {
  readonly regex: NetRegex | null;
  readonly raw: RawMatch | null;
  #groups: Group[] | null = null;
  #all: Map<number, Captures> | null = null;

  private constructor(regex: NetRegex | null, text: string, raw: RawMatch | null) {
    const place = raw ? ([raw.index, raw.index + raw.length] as const) : null;
    super(text, '0', place, () => (place ? [place] : []));
    this.regex = regex;
    this.raw = raw;
  }

  static of(regex: NetRegex, text: string, raw: RawMatch | null): Match {
    return new Match(regex, text, raw);
  }
  static readonly empty = (): Match => new Match(null, '', null);

  override get netType(): NetType {
    return matchType;
  }

  /** All groups by number; position 0 is the match itself. */
  get groups(): Group[] {
    this.#groups ??= this.#makeGroups();
    return this.#groups;
  }
  #makeGroups(): Group[] {
    const { regex, raw } = this;
    if (!regex || !raw) return [this];
    const from = regex.rightToLeft ? raw.index + raw.length : raw.index;
    const positions = raw.captures
      ? null
      : regex.groups.length > 1
        ? regex.positionsAt(this.text, from)
        : new Map<number, readonly [number, number]>();
    return regex.groups.map(({ number, name }) => {
      if (number === 0) return this;
      const place = positions ? positions.get(number) : raw.captures?.get(number)?.at(-1);
      return new Group(this.text, name, place ?? null, () => (place ? this.#capturesOf(number) : []));
    });
  }
  #capturesOf(number: number): Captures {
    const { regex, raw } = this;
    if (!regex || !raw) return [];
    this.#all ??= raw.captures ?? regex.capturesAt(this.text, raw.index);
    return this.#all?.get(number) ?? [];
  }

  group(key: string | number): Group {
    const name = String(key);
    return this.groups.find(each => each.name === name) ?? new Group(this.text, name, null, () => []);
  }

  next(): Match {
    const { regex, raw } = this;
    if (!regex || !raw) return this;
    const at = regex.nextStart(raw);
    return new Match(regex, this.text, at < 0 || at > this.text.length ? null : regex.matchRaw(this.text, at));
  }
}

/** A fixed list of captures, groups or matches. */
export class CaptureList<T extends Capture> extends NetObject {
  readonly items: readonly T[];
  readonly #type: NetType;
  constructor(items: readonly T[], type: NetType) {
    super();
    this.items = items;
    this.#type = type;
  }
  get netType(): NetType {
    return this.#type;
  }
  override count(): number {
    return this.items.length;
  }
  override enumerate(): Iterable<Value> {
    return this.items;
  }
  override getIndex(index: Value): Value {
    if (typeof index !== 'number') return null;
    return this.items[index < 0 ? index + this.items.length : index] ?? null;
  }
}

/** Groups by number or by name; one that is not there is a group without success. */
export class GroupCollection extends CaptureList<Group> {
  readonly match: Match;
  constructor(match: Match) {
    super(match.groups, groupCollectionType);
    this.match = match;
  }
  override getIndex(index: Value): Value {
    if (typeof index === 'number')
      return (
        this.match.groups.find(each => each.name === String(index)) ?? this.items[index] ?? this.match.group(index)
      );
    return this.match.group(String(index));
  }
}

export const captureList = (group: Group): CaptureList<Capture> =>
  new CaptureList(group.captures, captureCollectionType);
export const matchList = (matches: readonly Match[]): CaptureList<Match> =>
  new CaptureList(matches, matchCollectionType);
