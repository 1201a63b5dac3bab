import type { NetType, ScriptBlock, Value } from '#values';
import type { CompletionRequest, ParameterDeclaration, SetMembership, Validation } from './declaration.ts';
import type { ParameterType } from './parameter-type.ts';
import type { Shell } from './shell.ts';

/** The set that a parameter belongs to when it names none. */
export const allParameterSets = '__AllParameterSets';

/** A parameter as binder, completion, help and syntax read it, whatever it was declared in. */
export interface ParameterMetadata {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly type: ParameterType;
  /** The type itself where it is known already (script functions); else `type.typeName` is resolved when first needed. */
  readonly netType?: NetType;
  readonly isSwitch: boolean;
  readonly validate: Validation | null;
  /** Further validation and transformation attributes of a script function's parameter, as objects, in order of declaration. */
  readonly attributes: readonly Value[];
  /** Set name to membership. `__AllParameterSets` is there for a parameter that belongs to every set. */
  readonly sets: ReadonlyMap<string, SetMembership>;
  readonly help: string;
  /** DontShow. */
  readonly hidden: boolean;
  readonly wildcards: boolean;
  readonly secret: boolean;
  readonly defaultText: string | null;
  /** Comes from the provider or a dynamicparam block: listed behind the common parameters. */
  readonly dynamic: boolean;
  readonly complete: ((request: CompletionRequest, shell: Shell) => Iterable<string>) | null;
  /** What an ArgumentCompleter attribute runs, or the texts of ArgumentCompletions. */
  readonly completer?: ScriptBlock | readonly string[];
}

/** A declaration in the normal form; the common parameters are made with it too. */
export function parameterMetadata(
  name: string,
  declaration: ParameterDeclaration,
  sets: ReadonlyMap<string, SetMembership>,
): ParameterMetadata {
  return {
    name,
    aliases: declaration.aliases ?? [],
    type: declaration.type,
    isSwitch: declaration.type.typeName === 'switch',
    validate: declaration.validate ?? null,
    attributes: [],
    sets,
    help: declaration.help,
    hidden: declaration.hidden ?? false,
    wildcards: declaration.wildcards ?? false,
    secret: declaration.secret ?? false,
    defaultText: declaration.defaultText ?? null,
    dynamic: declaration.dynamic ?? false,
    complete: declaration.complete ?? null,
  };
}
