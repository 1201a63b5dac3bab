import type { CommandSite } from '#compiler';
import type { Extent } from '#language';
import { Dictionary, NetObject, PSCustomObject, toText, type Value } from '#values';

/** One argument of a call: a parameter's name, with or without a value, or a value. */
export interface Argument {
  /** Name without dash; null for a bare value. */
  readonly name: string | null;
  readonly hasValue: boolean;
  readonly value: Value;
  readonly extent: Extent;
  /** Source text of a bare word. */
  readonly text: string | null;
  readonly splatted: boolean;
  /** Belongs to the name before it, which no parameter has: no position takes it. */
  readonly paired?: boolean;
}

/** The arguments of a call from its site and values; splatted variables are taken apart. */
export function collectArguments(site: CommandSite, values: readonly Value[]): Argument[] {
  const list: Argument[] = [];
  let next = site.name === null ? 1 : 0;
  for (const spec of site.arguments) {
    if (spec.kind === 'value') {
      list.push({
        name: null,
        hasValue: true,
        value: values[next++],
        extent: spec.extent,
        text: spec.text,
        splatted: false,
      });
    } else if (spec.kind === 'parameter') {
      const value = spec.hasValue ? values[next++] : undefined;
      list.push({
        name: spec.name,
        hasValue: spec.hasValue,
        value,
        extent: spec.extent,
        text: spec.text,
        splatted: false,
      });
    } else {
      splat(list, values[next++], spec.extent);
    }
  }
  return list;
}

function splat(list: Argument[], value: Value, extent: Extent): void {
  if (value == null) return;
  if (value instanceof Dictionary) {
    for (const [key, each] of value.pairs())
      list.push({ name: toText(key), hasValue: true, value: each, extent, text: null, splatted: true });
    return;
  }
  if (Array.isArray(value)) {
    const names = parameterNames.get(value);
    for (const [i, each] of value.entries()) {
      const name = names?.get(i) ?? null;
      list.push({
        name,
        hasValue: name === null,
        value: name === null ? each : undefined,
        extent,
        text: null,
        splatted: true,
      });
    }
    return;
  }
  if (value instanceof NetObject && value.enumerate && !(value instanceof PSCustomObject)) {
    for (const each of value.enumerate())
      list.push({ name: null, hasValue: true, value: each, extent, text: null, splatted: true });
    return;
  }
  list.push({ name: null, hasValue: true, value, extent, text: null, splatted: true });
}

/** Which elements of an `$args` array are parameter names, so that `@args` hands them on as such. */
export const parameterNames = new WeakMap<readonly Value[], ReadonlyMap<number, string>>();
