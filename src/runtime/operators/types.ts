import type { ScriptUnit, TypeSite } from '#compiler';
import type { TypeName } from '#language';
import { baseOf, NetType, objectType, type TerminatingError, typeOf, typeType, type Value } from '#values';
import type { Engine } from '../engine.ts';
import { errorAt, runtimeError } from '../errors/runtime-error.ts';
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
  throw typeNotFound(text);
}

const typeNotFound = (text: string): TerminatingError =>
  runtimeError('TypeNotFound', `Unable to find type [${text}].`, 'InvalidOperation', text);

export function typeAtSite(f: Frame, site: TypeSite): NetType {
  const { version } = f.engine.types;
  if (site.resolved && site.version === version) return site.resolved as NetType;
  const text = typeNameText(site.typeName);
  const type = f.engine.types.resolve(text, f.code.unit.namespaces);
  if (!type) throw errorAt(f, site, typeNotFound(text));
  site.resolved = type;
  site.version = version;
  return type;
}

/** What stands behind -is and -as: a type, or its name. */
export function asType(f: Frame, value: Value | TypeSite): NetType {
  if (value instanceof NetType) return value;
  if (isSite(value)) return typeAtSite(f, value);
  const type = f.engine.converter.convert(value as Value, typeType);
  return type instanceof NetType ? type : typeType;
}

/** What stands in front of `::`: a type, or a value that means its own. */
export function ownerType(f: Frame, value: Value | TypeSite): NetType {
  if (value instanceof NetType) return value;
  if (isSite(value)) return typeAtSite(f, value);
  return typeOf(baseOf(value as Value)) ?? objectType;
}

export function isSite(value: unknown): value is TypeSite {
  return typeof value === 'object' && value !== null && 'typeName' in value && 'resolved' in value;
}
