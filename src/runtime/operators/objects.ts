import type { TypeSite } from '#compiler';
import type { HashtableAst, ScriptBlockAst } from '#language';
import {
  Dictionary,
  Hashtable,
  NetObject,
  OrderedDictionary,
  PSCustomObject,
  Shape,
  stringType,
  type TerminatingError,
  toBoolean,
  toCustomObject,
  toText,
  type Value,
} from '#values';
import { errorAt, runtimeError } from '../errors/runtime-error.ts';
import type { Frame } from '../frame.ts';
import type { Sink } from '../pipeline/sink.ts';
import { Collector } from '../pipeline/sink.ts';
import { EMPTY } from '../scopes/variable.ts';
import { RuntimeScriptBlock } from '../script-block.ts';
import { enumerate, isEnumerable } from './enumerate.ts';
import { typeAtSite } from './types.ts';

export function truthy(value: Value): boolean {
  return typeof value === 'boolean' ? value : toBoolean(value);
}

/** A value inside an expandable string. */
export function text(f: Frame, value: Value): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (!isEnumerable(value)) return toText(value);
  const ofs = f.scope.find('ofs');
  return toText(value, ofs === EMPTY || ofs == null ? ' ' : toText(ofs));
}

/** An element of an array literal: nothing at all is null there. */
export function element(value: Value): Value {
  return value === undefined ? null : value;
}

/** `@(…)` of one expression. */
export function toArray(value: Value): Value[] {
  if (Array.isArray(value)) return value;
  if (value === undefined) return [];
  return isEnumerable(value) ? [...enumerate(value)] : [value];
}

/** `$(…)` of one expression: written to a pipeline and collected. */
export function subexpression(value: Value): Value {
  if (!isEnumerable(value)) return value;
  const collector = new Collector();
  for (const each of enumerate(value)) collector.write(each);
  return collector.result() ?? null;
}

/** Writes a value as a statement does: collections element by element, nothing for nothing. */
export function output(o: Sink, value: Value): void {
  if (value === undefined) return;
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) o.write(value[i]);
  } else if (value instanceof NetObject && value.enumerate) {
    for (const each of enumerate(value)) o.write(each);
  } else o.write(value);
}

function fill<D extends Hashtable | OrderedDictionary>(
  f: Frame,
  table: D,
  pairs: readonly Value[],
  node: HashtableAst,
): D {
  for (let i = 0; i < pairs.length; i += 2) {
    const key = pairs[i];
    if (key == null) throw badKey(f, node, i, 'InvalidNullKey', 'A null key is not allowed in a hash literal.');
    if (table.has(key)) {
      const message = `Duplicate keys '${toText(key)}' are not allowed in hash literals.`;
      throw badKey(f, node, i, 'DuplicateKeyInHashLiteral', message);
    }
    table.set(key, pairs[i + 1] === undefined ? null : pairs[i + 1]);
  }
  return table;
}

function badKey(f: Frame, node: HashtableAst, at: number, id: string, message: string): TerminatingError {
  return errorAt(f, node.pairs[at / 2]?.key ?? node, runtimeError(id, message));
}

export function hashtable(f: Frame, pairs: readonly Value[], node: HashtableAst): Hashtable {
  return fill(f, new Hashtable(), pairs, node);
}

export function ordered(f: Frame, pairs: readonly Value[], node: HashtableAst): OrderedDictionary {
  return fill(f, new OrderedDictionary(), pairs, node);
}

export function customObject(f: Frame, pairs: readonly Value[], node: HashtableAst): Value {
  return toCustomObject(ordered(f, pairs, node));
}

const shapes = new WeakMap<readonly string[], Shape>();

/** `[pscustomobject]@{ … }` with names that are known: the layout is found once for the place. */
export function newObject(names: readonly string[], values: Value[]): PSCustomObject {
  let shape = shapes.get(names);
  if (!shape) {
    shape = names.reduce((before, name) => before.with(name), Shape.empty);
    shapes.set(names, shape);
  }
  for (let i = 0; i < values.length; i++) if (values[i] === undefined) values[i] = null;
  return new PSCustomObject(shape, values);
}

export function makeBlock(f: Frame, ast: ScriptBlockAst): RuntimeScriptBlock {
  return new RuntimeScriptBlock(f.engine, f.state, ast, f.code.unit);
}

export function convert(f: Frame, value: Value, site: TypeSite): Value {
  const type = typeAtSite(f, site);
  // The cast makes an object of any dictionary; the type alone (-as, parameters) does not.
  if (value instanceof Dictionary && customObjectName.test(site.typeName.name)) return toCustomObject(value);
  if (type === stringType && isEnumerable(value)) return text(f, value);
  return f.engine.converter.convert(value, type);
}

const customObjectName = /^(system\.management\.automation\.)?pscustomobject$/i;

export function literalType(f: Frame, site: TypeSite): Value {
  return typeAtSite(f, site);
}
