import type { CmdletContext } from '#cmdlet';
import {
  BoxedNumber,
  Double,
  Int64,
  int32Type,
  numberFromString,
  toDouble,
  toInt32,
  toInt64,
  toText,
  type Value,
} from '#values';
import type { RandomNumbers } from './random-source.ts';

/** A number between -Minimum and -Maximum, of their type: Int32, Int64 or Double. */
export function randomNumber(
  minimum: Value,
  maximum: Value,
  random: RandomNumbers,
  context: CmdletContext,
): () => Value {
  const low = numberOf(minimum);
  const high = numberOf(maximum);
  if (low instanceof Double || high instanceof Double) {
    const [from, to] = [low === null ? 0 : toDouble(low), high === null ? Number.MAX_VALUE : toDouble(high)];
    if (from >= to) refuse(new Double(from), new Double(to), context);
    return () => new Double(random.double() * (to - from) + from);
  }
  if (low instanceof Int64 || high instanceof Int64) {
    const [from, to] = [low === null ? 0n : wide(low), high === null ? 9_223_372_036_854_775_807n : wide(high)];
    if (from >= to) refuse(new Int64(from), new Int64(to), context);
    return () => new Int64(random.long(from, to));
  }
  const [from, to] = [low === null ? 0 : toInt32(low), high === null ? 2_147_483_647 : toInt32(high)];
  if (from >= to) refuse(from, to, context);
  return () => random.int(from, to);
}

function wide(value: Value): bigint {
  const converted = toInt64(value);
  return typeof converted === 'bigint' ? converted : BigInt(toText(converted));
}

/** The argument as a number; text is read as one. */
function numberOf(value: Value): Value {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number' || value instanceof BoxedNumber)
    return value instanceof Double || value instanceof Int64 ? value : toInt32(value);
  return numberFromString(toText(value), int32Type);
}

function refuse(minimum: Value, maximum: Value, context: CmdletContext): never {
  const message = `The Minimum value (${toText(minimum)}) cannot be greater than or equal to the Maximum value (${toText(maximum)}).`;
  return context.fail(
    context.error('System.ArgumentException', message, 'MinGreaterThanOrEqualMax', 'InvalidArgument'),
  );
}

/** Keeps `count` of the objects that come by, each with the same chance, and gives them in random order. */
export class RandomSample {
  readonly #count: number;
  readonly #random: RandomNumbers;
  readonly #chosen: Value[] = [];
  #seen = 0;

  constructor(count: number, random: RandomNumbers) {
    this.#count = count;
    this.#random = random;
  }

  add(value: Value): void {
    if (this.#seen < this.#count) this.#chosen.push(value);
    else if (this.#random.int(0, this.#seen + 1) < this.#count) {
      this.#chosen[this.#random.int(0, this.#chosen.length)] = value;
    }
    this.#seen++;
  }

  *values(): Iterable<Value> {
    const chosen = this.#chosen;
    for (let i = 0; i < chosen.length; i++) {
      const j = this.#random.int(i, chosen.length);
      yield chosen[j];
      chosen[j] = chosen[i];
    }
  }
}
