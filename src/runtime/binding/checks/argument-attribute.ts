import { exceptionOf, NetObject, ThrownException, type Value } from '#values';
import type { Engine } from '../../engine.ts';

/** An attribute in front of a parameter, variable or property that changes or refuses what it is given. */
export interface ArgumentAttribute {
  readonly transform?: (engine: Engine, value: Value) => Value;
  /** Throws a ValidationMetadataException that says why. */
  readonly validate?: (engine: Engine, value: Value) => void;
}

const validationException = 'System.Management.Automation.ValidationMetadataException';

/** Refuses a value, in PowerShell's words. */
export function refuse(reason: string, id = 'ValidationFailure'): never {
  throw new ThrownException(exceptionOf(validationException, reason, null, { id, category: 'MetadataError' }));
}

export const nullOrEmpty =
  'The argument is null or empty. Provide an argument that is not null or empty, and then try the command again.';
export const containsNull =
  'The argument is null, empty, or an element of the argument collection contains a null value. Supply a collection that does not contain any null values and then try the command again.';

/** The elements of a collection; null for a single value (texts and dictionaries are single). */
export function collectionOf(value: Value): readonly Value[] | null {
  if (Array.isArray(value)) return value;
  return value instanceof NetObject && value.enumerate ? [...value.enumerate()] : null;
}

/** ValidateEnumeratedArgumentsAttribute: each element is looked at by itself, and none may be null. */
export function enumerated(check: (engine: Engine, element: Value) => void): ArgumentAttribute {
  return {
    validate(engine, value) {
      if (value == null) refuse(containsNull);
      for (const each of collectionOf(value) ?? [value]) check(engine, each);
    },
  };
}
