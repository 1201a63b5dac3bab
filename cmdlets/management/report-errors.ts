import type { CmdletContext } from '#cmdlet';
import { type ErrorCategory, ErrorRecord, exceptionOf, type NetException, ThrownException, type Value } from '#values';

/** The record of an exception that carries one (a provider's own errors do); null for any other. */
export function recordOf(exception: NetException): ErrorRecord | null {
  const { detail } = exception;
  return detail ? new ErrorRecord(exception, detail.id, detail.category, detail.target ?? null) : null;
}

/** Runs a part of a command's work. An error with a record is written and the rest goes on; true when there was none. */
export function attempt(context: CmdletContext, work: () => void): boolean {
  try {
    work();
    return true;
  } catch (error) {
    const record = error instanceof ThrownException ? recordOf(error.exception) : null;
    if (!record) throw error;
    context.writeError(record);
    return false;
  }
}

/** Throws an exception that carries a record, for `attempt` to write. */
export function raiseRecord(
  type: string,
  message: string,
  id: string,
  category: ErrorCategory,
  target: Value = null,
): never {
  throw new ThrownException(exceptionOf(type, message, null, { id, category, target }));
}
