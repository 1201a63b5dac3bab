import type { ScriptUnit, TypeSite } from '#compiler';
import type { TypeName } from '#language';
import { NetType, toText, type Value } from '#values';
import type { Engine } from '../engine.ts';
import { runtimeError } from '../errors/runtime-error.ts';
import type { Frame } from '../frame.ts';

/** A type name as written, without brackets: `System.Collections.Generic.List[int]`. */
export function typeNameText(name: TypeName): string {
  const generics = name.genericArguments.length > 0 ? `[${name.genericArguments.map(typeNameText).join(',')}]` : '';
  const ranks = name.arrayRanks.map(rank => `[${','.repeat(rank - 1)}]`).join('');
  return name.name + generics + ranks;
}

/** The type of a parsed name; `Unable to find type` when there is none. */
export function typeOfName(engine: Engine, name: TypeName, unit: ScriptUnit): NetType {
  const text = typeNameText(name);
  const type = engine.types.resolve(text, unit.namespaces);
  if (type) return type;
  throw runtimeError('TypeNotFound', `Unable to find type [${text}].`, 'InvalidOperation', text);
}

export function typeAtSite(f: Frame, site: TypeSite): NetType {
  const { version } = f.engine.types;
  if (site.resolved && site.version === version) return site.resolved as NetType;
  const type = typeOfName(f.engine, site.typeName, f.code.unit);
  site.resolved = type;
  site.version = version;
  return type;
}

/** A type site, a type, or the name of one. */
export function asType(f: Frame, value: Value | TypeSite): NetType {
  if (value instanceof NetType) return value;
  if (isSite(value)) return typeAtSite(f, value);
  const text = toText(value as Value);
  const type = f.engine.types.resolve(text.replace(/^\[(.*)\]$/, '$1'), f.code.unit.namespaces);
  if (type) return type;
  throw runtimeError('TypeNotFound', `Unable to find type [${text}].`, 'InvalidOperation', text);
}

export function isSite(value: unknown): value is TypeSite {
  return typeof value === 'object' && value !== null && 'typeName' in value && 'resolved' in value;
}
