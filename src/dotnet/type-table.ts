import {
  arrayTypeOf,
  exceptionTypeNamed,
  exceptionTypeNames,
  type NetType,
  raiseRuntime,
  SessionMembers,
  type TypeResolver,
} from '#values';
import { accelerators } from './accelerators.ts';
import { enumTypeNamed, enumTypeNames } from './enum-types.ts';
import type { GenericDefinition } from './generic-definition.ts';
import { genericDefinitions, knownTypes } from './known-types.ts';
import { attributeTypeNamed, attributeTypeNames } from './management-automation/attribute-types.ts';
import { memberTypes } from './management-automation/member-types.ts';
import { multiArrayTypeOf } from './system/multi-array.ts';
import { activatorType } from './system/runtime-services.ts';
import { type ParsedTypeName, parseTypeName } from './type-name-parser.ts';

/** What every session knows, by lower-case full name; made when the first name is looked up. */
interface Catalogue {
  readonly types: ReadonlyMap<string, NetType>;
  readonly enums: ReadonlyMap<string, string>;
  readonly definitions: ReadonlyMap<string, GenericDefinition>;
}

const shared: { catalogue: Catalogue | null } = { catalogue: null };

function catalogue(): Catalogue {
  shared.catalogue ??= {
    types: new Map([...knownTypes(), ...sessionlessTypes()].map(type => [type.fullName.toLowerCase(), type])),
    enums: new Map(enumTypeNames().map(name => [name.toLowerCase(), name])),
    definitions: new Map(genericDefinitions().map(each => [`${each.fullName.toLowerCase()}\`${each.arity}`, each])),
  };
  return shared.catalogue;
}

/** Types whose members need a member table; they get one of their own, which knows the built-in types only. */
function sessionlessTypes(): NetType[] {
  const held: { table: SessionMembers | null } = { table: null };
  const table = (): SessionMembers => (held.table ??= new SessionMembers(new TypeTable()));
  return [...memberTypes(table), activatorType((type, args) => table().construct(type, args))];
}

function builtIn(fullName: string): NetType | null {
  const { types, enums } = catalogue();
  const enumName = enums.get(fullName);
  if (enumName) return enumTypeNamed(enumName);
  return types.get(fullName) ?? exceptionTypeNamed(fullName) ?? attributeTypeNamed(fullName);
}

/** A type that completion may offer. */
export interface KnownTypeName {
  readonly fullName: string;
  /** Accelerators, lower case. */
  readonly shortNames: readonly string[];
  /** How many type arguments a generic type takes; zero for all others. */
  readonly arity: number;
}

/** The types of a session by the names that scripts write. Classes that scripts define are added and hide built-in ones. */
export class TypeTable implements TypeResolver {
  readonly #defined = new Map<string, NetType>();
  /** Types that are made when their name is first looked for. */
  readonly #later = new Map<string, () => NetType>();
  readonly #found = new Map<string, NetType | null>();
  #version = 0;

  /** Changes whenever a name may mean another type. */
  get version(): number {
    return this.#version;
  }

  /** Adds a type by its full name; one of the same name is replaced. */
  define(type: NetType): void {
    this.#defined.set(type.fullName.toLowerCase(), type);
    this.#later.delete(type.fullName.toLowerCase());
    this.#found.clear();
    this.#version++;
  }

  /** Adds a type that is made when its name is first looked for: it may need the whole catalogue. */
  defineLater(fullName: string, make: () => NetType): void {
    this.#later.set(fullName.toLowerCase(), make);
    this.#found.clear();
  }

  #make(name: string): void {
    const make = this.#later.get(name);
    if (!make) return;
    this.#later.delete(name);
    this.define(make());
  }

  /** Types that scripts defined. */
  defined(): NetType[] {
    for (const make of [...this.#later.values()]) this.define(make());
    return [...this.#defined.values()];
  }

  /** All types that can be named, for completion. */
  *names(): IterableIterator<KnownTypeName> {
    const short = new Map<string, string[]>();
    for (const [name, fullName] of accelerators) {
      const names = short.get(fullName);
      if (names) names.push(name);
      else short.set(fullName, [name]);
    }
    const { types, enums, definitions } = catalogue();
    const fullNames = [
      ...[...types.values(), ...this.#defined.values()].map(type => type.fullName),
      ...enums.values(),
      ...exceptionTypeNames(),
      ...attributeTypeNames(),
    ];
    for (const fullName of new Set(fullNames))
      if (!/[`[]/.test(fullName)) yield { fullName, shortNames: short.get(fullName) ?? [], arity: 0 };
    for (const { fullName, arity } of definitions.values()) yield { fullName, shortNames: [], arity };
  }

  /** `namespaces` are those of `using namespace`. Null where there is no such type. */
  resolve(name: string, namespaces: readonly string[] = []): NetType | null {
    const key = namespaces.length === 0 ? name : `${name}|${namespaces.join('|')}`;
    const known = this.#found.get(key);
    if (known !== undefined) return known;
    const parsed = parseTypeName(name);
    const type = parsed && this.#resolveParsed(parsed, namespaces);
    this.#found.set(key, type);
    return type;
  }

  /** Throws `Unable to find type [x].` */
  resolveRequired(name: string): NetType {
    return (
      this.resolve(name) ??
      raiseRuntime('TypeNotFound', `Unable to find type [${name}].`, 'InvalidOperation', { target: name })
    );
  }

  #resolveParsed(parsed: ParsedTypeName, namespaces: readonly string[]): NetType | null {
    let type =
      parsed.genericArguments.length > 0 ? this.#generic(parsed, namespaces) : this.#plain(parsed.name, namespaces);
    for (const rank of parsed.ranks) {
      if (!type) return null;
      type = rank === 1 ? arrayTypeOf(type) : multiArrayTypeOf(type, rank);
    }
    return type;
  }

  /** Full names that a written one may stand for, the most likely first. */
  *#candidates(name: string, namespaces: readonly string[]): Iterable<string> {
    yield name;
    for (const namespace of namespaces) yield `${namespace.toLowerCase()}.${name}`;
    yield `system.${name}`;
  }

  #plain(written: string, namespaces: readonly string[]): NetType | null {
    const name = written.toLowerCase();
    this.#make(name);
    const defined = this.#defined.get(name);
    if (defined) return defined;
    const accelerated = accelerators.get(name);
    if (accelerated) return builtIn(accelerated.toLowerCase());
    for (const candidate of this.#candidates(name, namespaces)) {
      this.#make(candidate);
      const type = this.#defined.get(candidate) ?? builtIn(candidate);
      if (type) return type;
    }
    return null;
  }

  #generic(parsed: ParsedTypeName, namespaces: readonly string[]): NetType | null {
    const args: NetType[] = [];
    for (const argument of parsed.genericArguments) {
      const type = this.#resolveParsed(argument, namespaces);
      if (!type) return null;
      args.push(type);
    }
    const bare = parsed.name.toLowerCase().replace(/`\d+$/, '');
    for (const candidate of this.#candidates(bare, namespaces)) {
      const definition = catalogue().definitions.get(`${candidate}\`${args.length}`);
      if (definition) return definition.of(args);
    }
    return null;
  }
}
