import type { MemberInfo } from '../member-info.ts';
import type { IndexedPropertyDeclaration, MethodDeclaration, NetType, PropertyDeclaration } from '../net-type.ts';
import type { Value } from '../value.ts';
import { parseSignature } from './signature.ts';

/** The overloads of a name, in the order of declaration, the type's own before its bases'. */
export interface MethodGroup {
  readonly name: string;
  readonly overloads: readonly MethodDeclaration[];
}

/** Members of a .NET type by lower-case name, those of its bases included. Made on first use, the same for every session. */
export class TypeMembers {
  static readonly #made = new WeakMap<NetType, TypeMembers>();
  readonly properties: ReadonlyMap<string, MemberInfo>;
  readonly methods: ReadonlyMap<string, MethodGroup>;
  readonly staticProperties: ReadonlyMap<string, PropertyDeclaration>;
  readonly staticMethods: ReadonlyMap<string, MethodGroup>;

  private constructor(type: NetType) {
    const chain = lineage(type);
    this.properties = instanceProperties(chain);
    this.methods = methodGroups(
      chain.map(each => [...(each.members.methods ?? []), ...accessors(each.members.indexedProperties ?? [])]),
    );
    this.staticProperties = staticProperties(chain);
    this.staticMethods = methodGroups(chain.map(each => each.members.staticMethods ?? []));
  }

  static of(type: NetType): TypeMembers {
    let members = TypeMembers.#made.get(type);
    if (!members) {
      members = new TypeMembers(type);
      TypeMembers.#made.set(type, members);
    }
    return members;
  }
}

/** A property with arguments is called like a method: `$text.Chars(0)`, `$table.set_Item('a', 1)`. */
function accessors(indexed: readonly IndexedPropertyDeclaration[]): MethodDeclaration[] {
  return indexed.flatMap(({ signature, get, set }) => {
    const { name, returnType } = parseSignature(signature);
    const inner = signature.slice(signature.indexOf('(') + 1, -1);
    const named = (prefix: string): string => `${returnType} ${prefix}${name}(${inner})`;
    const reading = [
      { signature: named(''), invoke: get },
      { signature: named('get_'), invoke: get },
    ];
    return set
      ? [...reading, { signature: `void set_${name}(${inner}, ${returnType} value)`, invoke: returningNothing(set) }]
      : reading;
  });
}

function returningNothing(set: (...args: never[]) => void): (...args: never[]) => Value {
  return (...args) => {
    set(...args);
    return undefined;
  };
}

/** The type, its bases, then the interfaces of all of them. */
function lineage(type: NetType): NetType[] {
  const bases: NetType[] = [];
  for (let each: NetType | null = type; each; each = each.base) bases.push(each);
  const interfaces = new Set<NetType>();
  const take = (from: NetType): void => {
    for (const each of from.interfaces) {
      interfaces.add(each);
      take(each);
    }
  };
  for (const each of bases) take(each);
  return [...bases, ...interfaces];
}

function instanceProperties(chain: readonly NetType[]): Map<string, MemberInfo> {
  const result = new Map<string, MemberInfo>();
  for (const type of chain) {
    for (const declaration of type.members.properties ?? []) {
      const { name, returnType } = parseSignature(declaration.signature);
      const key = name.toLowerCase();
      if (!result.has(key)) result.set(key, propertyInfo(name, returnType, declaration));
    }
  }
  return result;
}

function propertyInfo(name: string, typeName: string, declaration: PropertyDeclaration): MemberInfo {
  const get = declaration.get as (self: Value) => Value;
  const set = declaration.set as ((self: Value, value: Value) => void) | undefined;
  const hidden = declaration.hidden ? { hidden: true } : {};
  return set
    ? { kind: 'Property', name, typeName, get, set, ...hidden }
    : { kind: 'Property', name, typeName, get, ...hidden };
}

function staticProperties(chain: readonly NetType[]): Map<string, PropertyDeclaration> {
  const result = new Map<string, PropertyDeclaration>();
  for (const type of chain) {
    for (const declaration of type.members.staticProperties ?? []) {
      const key = parseSignature(declaration.signature).name.toLowerCase();
      if (!result.has(key)) result.set(key, declaration);
    }
  }
  return result;
}

/** A base's overload with the same parameters is hidden by the derived type's. */
function methodGroups(levels: readonly (readonly MethodDeclaration[])[]): Map<string, MethodGroup> {
  const groups = new Map<string, { name: string; overloads: MethodDeclaration[]; seen: Set<string> }>();
  for (const declarations of levels) {
    for (const declaration of declarations) {
      const { name, parameters } = parseSignature(declaration.signature);
      const key = name.toLowerCase();
      let group = groups.get(key);
      if (!group) {
        group = { name, overloads: [], seen: new Set() };
        groups.set(key, group);
      }
      const shape = parameters.map(each => each.typeName).join();
      if (group.seen.has(shape)) continue;
      group.seen.add(shape);
      group.overloads.push(declaration);
    }
  }
  return groups;
}

const nameLists = new WeakMap<NetType, readonly string[]>();

/** Full names from the type up to System.Object: what PSObject.TypeNames starts with. */
export function typeNameChain(type: NetType): readonly string[] {
  let names = nameLists.get(type);
  if (!names) {
    const chain: string[] = [];
    for (let each: NetType | null = type; each; each = each.base) chain.push(each.fullName);
    names = chain;
    nameLists.set(type, names);
  }
  return names;
}
