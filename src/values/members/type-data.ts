import type { MemberInfo } from '../member-info.ts';
import { builtInTypeData } from './built-in-type-data.ts';

/** What the session knows about one type name beyond .NET: members, and which properties stand for an object. */
export interface TypeDataEntry {
  readonly typeName: string;
  readonly members: Map<string, MemberInfo>;
  defaultDisplayPropertySet: readonly string[] | null;
  defaultDisplayProperty: string | null;
  defaultKeyPropertySet: readonly string[] | null;
}

export interface TypeDataChange {
  readonly members?: readonly MemberInfo[];
  readonly defaultDisplayPropertySet?: readonly string[];
  readonly defaultDisplayProperty?: string;
  readonly defaultKeyPropertySet?: readonly string[];
}

/** A session's type data: what PowerShell ships and what Update-TypeData adds. Type names ignore case. */
export class TypeData {
  readonly #entries = new Map<string, TypeDataEntry>();
  /** Changes with every update, so that lookups may be remembered. */
  version = 0;
  #loaded = false;
  readonly #more: () => Iterable<readonly [string, TypeDataChange]>;

  /** `more` says what other rooms know of their own types; it is asked when something is first looked up. */
  constructor(more: () => Iterable<readonly [string, TypeDataChange]> = () => []) {
    this.#more = more;
  }

  #load(): void {
    if (this.#loaded) return;
    this.#loaded = true;
    for (const [typeName, change] of builtInTypeData()) this.#apply(typeName, change);
    for (const [typeName, change] of this.#more()) this.#apply(typeName, change);
  }

  #apply(typeName: string, change: TypeDataChange): TypeDataEntry {
    const key = typeName.toLowerCase();
    let entry = this.#entries.get(key);
    if (!entry) {
      entry = {
        typeName,
        members: new Map(),
        defaultDisplayPropertySet: null,
        defaultDisplayProperty: null,
        defaultKeyPropertySet: null,
      };
      this.#entries.set(key, entry);
    }
    for (const member of change.members ?? []) entry.members.set(member.name.toLowerCase(), member);
    entry.defaultDisplayPropertySet = change.defaultDisplayPropertySet ?? entry.defaultDisplayPropertySet;
    entry.defaultDisplayProperty = change.defaultDisplayProperty ?? entry.defaultDisplayProperty;
    entry.defaultKeyPropertySet = change.defaultKeyPropertySet ?? entry.defaultKeyPropertySet;
    return entry;
  }

  /** Adds to what is known of a type; a member of a known name is replaced. */
  update(typeName: string, change: TypeDataChange): void {
    this.#load();
    this.#apply(typeName, change);
    this.version++;
  }

  remove(typeName: string): boolean {
    this.#load();
    this.version++;
    return this.#entries.delete(typeName.toLowerCase());
  }

  removeMember(typeName: string, memberName: string): boolean {
    this.#load();
    this.version++;
    return this.#entries.get(typeName.toLowerCase())?.members.delete(memberName.toLowerCase()) ?? false;
  }

  entry(typeName: string): TypeDataEntry | null {
    this.#load();
    return this.#entries.get(typeName.toLowerCase()) ?? null;
  }

  all(): TypeDataEntry[] {
    this.#load();
    return [...this.#entries.values()];
  }

  /** Members for an object of these type names, by lower-case name; the most derived type wins. Null where there are none. */
  membersFor(typeNames: readonly string[]): Map<string, MemberInfo> | null {
    this.#load();
    let result: Map<string, MemberInfo> | null = null;
    for (const typeName of typeNames) {
      const entry = this.#entries.get(typeName.toLowerCase());
      if (!entry || entry.members.size === 0) continue;
      result ??= new Map();
      for (const [key, member] of entry.members) if (!result.has(key)) result.set(key, member);
    }
    return result;
  }

  /** DefaultDisplayPropertySet of the most derived type that has one. */
  displayProperties(typeNames: readonly string[]): readonly string[] | null {
    this.#load();
    for (const typeName of typeNames) {
      const set = this.#entries.get(typeName.toLowerCase())?.defaultDisplayPropertySet;
      if (set) return set;
    }
    return null;
  }

  /** DefaultDisplayProperty of the most derived type that has one. */
  displayProperty(typeNames: readonly string[]): string | null {
    this.#load();
    for (const typeName of typeNames) {
      const name = this.#entries.get(typeName.toLowerCase())?.defaultDisplayProperty;
      if (name) return name;
    }
    return null;
  }
}
