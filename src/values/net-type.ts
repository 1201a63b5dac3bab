import type { Value } from './value.ts';

/** How a .NET type behaves in conversions and members. Enumerations carry their names in `enumMembers`. */
export type TypeKind = 'class' | 'struct' | 'enum' | 'interface' | 'array' | 'delegate';

/**
 * A method or constructor overload. `signature` is what PowerShell prints as an overload definition
 * (`string Substring(int startIndex, int length)`); overload resolution reads the parameter types from it, so it is the declaration.
 * Static members have their signature prefixed by nothing: the list they stand in says it.
 */
export interface MethodDeclaration {
  readonly signature: string;
  /** Arguments arrive converted to the signature's types. For a constructor and a static method there is no `self`. */
  readonly invoke: (...args: never[]) => Value;
  /** Works, but Get-Member and formatting do not show it (`hidden` in a class). */
  readonly hidden?: boolean;
  /** What it throws is its own error, not that of the call: methods of a script's classes. */
  readonly throwsAsIs?: boolean;
}

export interface PropertyDeclaration {
  /** `int Length`: type and name. */
  readonly signature: string;
  readonly get: (self: never) => Value;
  readonly set?: (self: never, value: never) => void;
  readonly hidden?: boolean;
}

/** `char Chars(int index)`: a property with arguments (ParameterizedProperty), called as a method and through `$x[...]`. */
export interface IndexedPropertyDeclaration {
  readonly signature: string;
  readonly get: (...args: never[]) => Value;
  readonly set?: (...args: never[]) => void;
}

/** What a type can do. Built on first use, so that declaring a type costs nothing at start-up. */
export interface MemberDeclarations {
  readonly constructors?: readonly MethodDeclaration[];
  readonly properties?: readonly PropertyDeclaration[];
  readonly indexedProperties?: readonly IndexedPropertyDeclaration[];
  /** An explicit interface member's name has its interface: `int IList.Add(System.Object value)`; scripts call it `Add`. */
  readonly methods?: readonly MethodDeclaration[];
  readonly staticProperties?: readonly PropertyDeclaration[];
  readonly staticMethods?: readonly MethodDeclaration[];
}

/** `method('string Substring(int startIndex)', (s: string, start: number) => …)`. */
export function method(signature: string, invoke: (...args: never[]) => Value): MethodDeclaration {
  return { signature, invoke };
}

/** `property('int Length', (s: string) => s.length)`. A static property's `get` takes nothing. */
export function property(
  signature: string,
  get: (self: never) => Value,
  set?: (self: never, value: never) => void,
): PropertyDeclaration {
  return set ? { signature, get, set } : { signature, get };
}

export interface TypeOptions {
  readonly fullName: string;
  readonly kind?: TypeKind;
  readonly base?: NetType | null;
  readonly interfaces?: readonly NetType[];
  readonly elementType?: NetType;
  readonly genericArguments?: readonly NetType[];
  /** Name to value; for enumerations only. */
  readonly enumMembers?: ReadonlyMap<string, number | bigint>;
  readonly flags?: boolean;
  /** Of an enumeration; Int32 when left out. */
  readonly underlyingType?: NetType;
  readonly members?: () => MemberDeclarations;
  /** Tried by conversion for a value that is not of this type already; `undefined` is "I cannot". Throws NetException with its own reason. */
  readonly convertFrom?: (value: Value) => Value;
  /** The value of a variable of this type that was never set (`[int]` parameters); null for classes. */
  readonly defaultValue?: () => Value;
}

/** A .NET type: an identity with a name and a base, and members that are described on first use. */
export class NetType {
  readonly fullName: string;
  /** Without namespace. */
  readonly name: string;
  readonly kind: TypeKind;
  readonly base: NetType | null;
  readonly interfaces: readonly NetType[];
  readonly elementType: NetType | null;
  readonly genericArguments: readonly NetType[];
  readonly enumMembers: ReadonlyMap<string, number | bigint> | null;
  readonly flags: boolean;
  readonly underlyingType: NetType | null;
  readonly defaultValue: () => Value;
  convertFrom: ((value: Value) => Value) | null;
  #describe: (() => MemberDeclarations) | null;
  #members: MemberDeclarations | null = null;

  constructor(options: TypeOptions) {
    this.fullName = options.fullName;
    this.name = shortName(options.fullName);
    this.kind = options.kind ?? 'class';
    this.base = options.base ?? null;
    this.interfaces = options.interfaces ?? [];
    this.elementType = options.elementType ?? null;
    this.genericArguments = options.genericArguments ?? [];
    this.enumMembers = options.enumMembers ?? null;
    this.flags = options.flags ?? false;
    this.underlyingType = options.underlyingType ?? null;
    this.defaultValue = options.defaultValue ?? (() => null);
    this.convertFrom = options.convertFrom ?? null;
    this.#describe = options.members ?? null;
  }

  /** Members declared by this type itself, not by its bases. */
  get members(): MemberDeclarations {
    this.#members ??= this.#describe?.() ?? {};
    return this.#members;
  }

  /** For the primitive types, which the values room names and the dotnet room describes. Called once, before any use. */
  describe(members: () => MemberDeclarations): void {
    this.#describe = members;
    this.#members = null;
  }

  /** Is a value of this type also one of `other`? Walks bases and interfaces. */
  isSubclassOf(other: NetType): boolean {
    for (let type: NetType | null = this; type; type = type.base) {
      if (type === other) return true;
      if (other.kind === 'interface' && type.interfaces.some(i => i.isSubclassOf(other))) return true;
    }
    return false;
  }

  toString(): string {
    return this.fullName;
  }
}

function shortName(fullName: string): string {
  const generic = fullName.indexOf('[[');
  const head = generic < 0 ? fullName : fullName.slice(0, generic);
  return head.slice(Math.max(head.lastIndexOf('.'), head.lastIndexOf('+')) + 1);
}
