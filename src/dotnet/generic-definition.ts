import { NetType, type TypeOptions, typeDisplayName } from '#values';
import { assemblyOf } from './assemblies.ts';

/** An argument of a generic type, with its name for signatures (`int`). */
export interface TypeArgument {
  readonly type: NetType;
  readonly display: string;
}

/** The type that is being made: its name for signatures, and itself once it is there. */
export interface GenericSelf {
  readonly display: string;
  self(): NetType;
}

type Describe = (
  self: GenericSelf,
  args: readonly TypeArgument[],
) => Omit<TypeOptions, 'fullName' | 'genericArguments'>;

interface Node {
  type: NetType | null;
  readonly next: WeakMap<NetType, Node>;
}

const node = (): Node => ({ type: null, next: new WeakMap() });

/** `System.Collections.Generic.List` of arity 1: makes the type for each list of arguments once. */
export class GenericDefinition {
  readonly fullName: string;
  readonly arity: number;
  readonly #describe: Describe;
  readonly #made = node();

  constructor(fullName: string, arity: number, describe: Describe) {
    this.fullName = fullName;
    this.arity = arity;
    this.#describe = describe;
  }

  of(args: readonly NetType[]): NetType {
    let at = this.#made;
    for (const arg of args) {
      let next = at.next.get(arg);
      if (!next) {
        next = node();
        at.next.set(arg, next);
      }
      at = next;
    }
    return (at.type ??= this.#make(args));
  }

  /** .NET's name with the arguments' assemblies: `…List`1[[System.Int32, System.Private.CoreLib, Version=…]]`. */
  #make(args: readonly NetType[]): NetType {
    const inner = args.map(arg => `[${arg.fullName}, ${assemblyOf(arg)}]`).join(',');
    const display = `${this.fullName}[${args.map(typeDisplayName).join(',')}]`;
    let made: NetType | null = null;
    const self: GenericSelf = {
      display,
      self: () => {
        if (!made) throw new TypeError(`${display} is not made yet`);
        return made;
      },
    };
    const described = this.#describe(
      self,
      args.map(type => ({ type, display: typeDisplayName(type) })),
    );
    made = new NetType({ ...described, fullName: `${this.fullName}\`${this.arity}[${inner}]`, genericArguments: args });
    return made;
  }
}

/** The definition that made a type, by its name: is it a `List` of anything? */
export function isMadeBy(type: NetType, definition: GenericDefinition): boolean {
  return (
    type.genericArguments.length === definition.arity &&
    type.fullName.startsWith(`${definition.fullName}\`${definition.arity}[`)
  );
}
