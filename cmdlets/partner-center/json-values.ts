import type { CmdletContext } from '#cmdlet';
import { Double, Int64, PSCustomObject, Shape, type Value } from '#values';
import { readJsonDate } from '../utility/json-date.ts';
import { JsonWriter } from '../utility/json-writer.ts';

/** A parsed answer as ConvertFrom-Json gives it: property bags, whole numbers as Int64, texts that are dates as DateTime. */
export function valueOfJson(json: unknown): Value {
  switch (typeof json) {
    case 'string':
      return textOrDate(json);
    case 'number':
      return Number.isSafeInteger(json) ? new Int64(BigInt(json)) : new Double(json);
    case 'boolean':
      return json;
    default:
      return json === null || json === undefined ? null : ofContainer(json);
  }
}

function ofContainer(json: object): Value {
  if (Array.isArray(json)) return json.map(valueOfJson);
  const { shape, slots } = bagOfJson(json);
  return new PSCustomObject(shape, slots);
}

/** Names and values of an object; all answers of one kind share one shape. */
export function bagOfJson(json: object): { shape: Shape; slots: Value[] } {
  let shape = Shape.empty;
  const slots: Value[] = [];
  for (const [name, member] of Object.entries(json)) {
    shape = shape.with(name);
    slots.push(valueOfJson(member));
  }
  return { shape, slots };
}

// Most texts are ids and names: a look at two characters settles that they are no dates.
function textOrDate(text: string): Value {
  if (text.length < 8) return text;
  return readJsonDate(text, 'Default') ?? text;
}

/** What a script handed over (an object of ours, a hashtable, a custom object) as it goes over the wire. */
export function jsonOfValue(value: Value, context: CmdletContext): unknown {
  const writer = new JsonWriter({ depth: 100, compress: true, enumsAsStrings: true, escape: 'Default' }, context);
  return JSON.parse(writer.write(value));
}

export type JsonObject = Readonly<Record<string, unknown>>;

export function isJsonObject(json: unknown): json is JsonObject {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

/** A member of an answer, read without regard to case; undefined where there is none. */
export function memberOf(json: unknown, ...path: readonly string[]): unknown {
  let found = json;
  for (const name of path) {
    if (!isJsonObject(found)) return undefined;
    const known = Object.hasOwn(found, name) ? name : Object.keys(found).find(key => sameName(key, name));
    found = known === undefined ? undefined : found[known];
  }
  return found;
}

/** The text of a member; null where there is none or it is no text. */
export function textOf(json: unknown, ...path: readonly string[]): string | null {
  const found = memberOf(json, ...path);
  return typeof found === 'string' ? found : null;
}

function sameName(a: string, b: string): boolean {
  return a.length === b.length && a.toLowerCase() === b.toLowerCase();
}
