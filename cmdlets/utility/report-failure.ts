import type { CmdletContext } from '#cmdlet';
import { ErrorRecord, TerminatingError, ThrownException } from '#values';

/** Runs something for one of several inputs; what it throws is reported and the others go on. Gives whether it succeeded. */
export function reportFailure(context: CmdletContext, run: () => void): boolean {
  try {
    run();
    return true;
  } catch (error) {
    if (error instanceof TerminatingError) context.writeError(error.record);
    else if (error instanceof ThrownException) context.writeError(recordOf(error));
    else throw error;
    return false;
  }
}

function recordOf({ exception }: ThrownException): ErrorRecord {
  const { detail } = exception;
  return new ErrorRecord(
    exception,
    detail?.id ?? exception.netType.fullName,
    detail?.category ?? 'NotSpecified',
    detail?.target ?? null,
  );
}
