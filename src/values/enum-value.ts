import { int32Type } from './core-types.ts';
import { NetObject } from './net-object.ts';
import type { NetType } from './net-type.ts';
import type { Value } from './value.ts';

/** A value of an enumeration. `of` gives the same object for the same named value, so identity is equality for most. */
export class EnumValue extends NetObject {
  readonly #type: NetType;
  readonly value: number | bigint;

  constructor(type: NetType, value: number | bigint) {
    super();
    this.#type = type;
    this.value = value;
  }

  static of(type: NetType, value: number | bigint | string): EnumValue {
    if (typeof value !== 'string') return new EnumValue(type, value);
    const found = type.enumMembers?.get(value);
    if (found === undefined) throw new RangeError(`${type.fullName} has no member ${value}`);
    return new EnumValue(type, found);
  }

  get netType(): NetType {
    return this.#type;
  }
  get underlyingType(): NetType {
    return this.#type.underlyingType ?? int32Type;
  }

  override toText(): string {
    return enumText(this.#type, this.value);
  }
  override equals(other: Value): boolean {
    return other instanceof EnumValue && other.netType === this.#type && other.value === this.value;
  }
  override hashKey(): string {
    return String(this.value);
  }
  override compareTo(other: Value): number {
    const right = other instanceof EnumValue ? other.value : this.value;
    return this.value < right ? -1 : this.value > right ? 1 : 0;
  }
  /** Enum.ToString(format): G, F, D, X. */
  override format(format: string): string {
    switch (format.toLowerCase()) {
      case 'd':
        return String(this.value);
      case 'x':
        return BigInt.asUintN(32, BigInt(this.value)).toString(16).toUpperCase().padStart(8, '0');
      case 'f':
        return flagsText(this.#type, this.value) ?? String(this.value);
      default:
        return this.toText();
    }
  }
}

/** The name of a value, or the names of its flags, or the number. */
function enumText(type: NetType, value: number | bigint): string {
  const members = type.enumMembers;
  if (!members) return String(value);
  for (const [name, each] of members) if (each === value) return name;
  return (type.flags ? flagsText(type, value) : null) ?? String(value);
}

function flagsText(type: NetType, value: number | bigint): string | null {
  const members = [...(type.enumMembers ?? [])].sort((a, b) => (a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : 0));
  let rest = BigInt.asUintN(64, BigInt(value));
  if (rest === 0n) return members.find(([, each]) => BigInt(each) === 0n)?.[0] ?? null;
  const names: string[] = [];
  for (let i = members.length - 1; i >= 0 && rest !== 0n; i--) {
    const [name, each] = members[i] ?? ['', 0];
    const bits = BigInt.asUintN(64, BigInt(each));
    if (bits !== 0n && (rest & bits) === bits) {
      names.unshift(name);
      rest &= ~bits;
    }
  }
  return rest === 0n ? names.join(', ') : null;
}
