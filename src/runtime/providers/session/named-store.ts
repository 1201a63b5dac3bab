import type { Value } from '#values';

/** A flat table of named things that a session-state provider shows as items. */
export interface NamedStore {
  /** The provider's name: `Environment`. */
  readonly provider: string;
  readonly drive: string;
  readonly description: string;
  names(): string[];
  has(name: string): boolean;
  /** The object that Get-Item gives. */
  item(name: string): Value;
  /** What Get-Content gives and Copy-Item copies. */
  content(name: string): Value;
  /** Makes or changes; null empties. */
  set(name: string, value: Value, force: boolean): void;
  remove(name: string, force: boolean): void;
  /** Can there be an item without a value? */
  readonly allowsNull: boolean;
}
