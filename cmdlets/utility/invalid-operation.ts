import { exceptionOf, ThrownException, type Value } from '#values';

/** Throws an InvalidOperationException under an id of its own, as some cmdlets do where their input has no form in the output. */
export function raiseInvalidOperation(id: string, message: string, target: Value = null): never {
  throw new ThrownException(
    exceptionOf('InvalidOperationException', message, null, { id, category: 'InvalidOperation', target }),
  );
}
