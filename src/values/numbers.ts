import {
  bigIntegerType,
  byteType,
  charType,
  decimalType,
  doubleType,
  int16Type,
  int64Type,
  sbyteType,
  singleType,
  uint16Type,
  uint32Type,
  uint64Type,
} from './core-types.ts';
import { NetObject } from './net-object.ts';
import type { NetType } from './net-type.ts';
import { decimalText, doubleRoundTrip, singleRoundTrip } from './text/number-text.ts';
import type { Value } from './value.ts';

/** Every number but Int32, which is a raw JS number. Immutable; equal by type and value. */
export abstract class BoxedNumber extends NetObject {
  abstract readonly value: number | bigint;

  override toText(): string {
    return String(this.value);
  }
  override equals(other: Value): boolean {
    return other instanceof BoxedNumber && other.netType === this.netType && Object.is(other.value, this.value);
  }
  override hashKey(): string {
    return String(this.value);
  }
}

export class Double extends BoxedNumber {
  readonly value: number;
  constructor(value: number) {
    super();
    this.value = value;
  }
  get netType(): NetType {
    return doubleType;
  }
  override toText(): string {
    return doubleRoundTrip(this.value);
  }
}

/** `value` is already rounded to single precision. */
export class Single extends BoxedNumber {
  readonly value: number;
  constructor(value: number) {
    super();
    this.value = Math.fround(value);
  }
  get netType(): NetType {
    return singleType;
  }
  override toText(): string {
    return singleRoundTrip(this.value);
  }
}

export class Int64 extends BoxedNumber {
  readonly value: bigint;
  constructor(value: bigint) {
    super();
    this.value = value;
  }
  get netType(): NetType {
    return int64Type;
  }
}

export class UInt64 extends BoxedNumber {
  readonly value: bigint;
  constructor(value: bigint) {
    super();
    this.value = value;
  }
  get netType(): NetType {
    return uint64Type;
  }
}

export class BigInteger extends BoxedNumber {
  readonly value: bigint;
  constructor(value: bigint) {
    super();
    this.value = value;
  }
  get netType(): NetType {
    return bigIntegerType;
  }
}

/** value / 10^scale: 96 bits and a scale from 0 to 28, so that `1.50` keeps its zero as .NET's does. */
export class Decimal extends BoxedNumber {
  readonly value: bigint;
  readonly scale: number;
  constructor(value: bigint, scale: number) {
    super();
    this.value = value;
    this.scale = scale;
  }
  get netType(): NetType {
    return decimalType;
  }
  override toText(): string {
    return decimalText(this.value, this.scale);
  }
  override equals(other: Value): boolean {
    if (!(other instanceof Decimal)) return false;
    const scale = Math.max(this.scale, other.scale);
    return this.value * 10n ** BigInt(scale - this.scale) === other.value * 10n ** BigInt(scale - other.scale);
  }
  override hashKey(): string {
    return this.scale === 0 ? this.toText() : this.toText().replace(/\.?0+$/, '');
  }
}

abstract class SmallInteger extends BoxedNumber {
  readonly value: number;
  constructor(value: number) {
    super();
    this.value = value;
  }
}

export class Byte extends SmallInteger {
  get netType(): NetType {
    return byteType;
  }
}
export class SByte extends SmallInteger {
  get netType(): NetType {
    return sbyteType;
  }
}
export class Int16 extends SmallInteger {
  get netType(): NetType {
    return int16Type;
  }
}
export class UInt16 extends SmallInteger {
  get netType(): NetType {
    return uint16Type;
  }
}
export class UInt32 extends SmallInteger {
  get netType(): NetType {
    return uint32Type;
  }
}

/** A UTF-16 unit. */
export class Char extends NetObject {
  readonly code: number;
  constructor(code: number) {
    super();
    this.code = code;
  }
  get netType(): NetType {
    return charType;
  }
  override toText(): string {
    return String.fromCharCode(this.code);
  }
  override equals(other: Value): boolean {
    return other instanceof Char && other.code === this.code;
  }
  override hashKey(): string {
    return String(this.code);
  }
  override compareTo(other: Value): number {
    return other instanceof Char ? this.code - other.code : 0;
  }
}
