import { ErrorRecord, InvocationInfo, TerminatingError, ThrownException } from '#values';
import { runtimeError } from '../errors/runtime-error.ts';
import { endsScript } from '../errors/terminating.ts';
import type { CmdletProcessor } from './cmdlet-processor.ts';

/** Did a statement of a script fail, without a command of its own and without throw? */
function isScriptError(error: TerminatingError): boolean {
  const { record } = error;
  if (record.commandTypeName !== null || error.byPreference || endsScript(error)) return false;
  const { command } = record.invocation ?? {};
  return command == null;
}

/** What was thrown inside a cmdlet, as the terminating error of that command: its class name behind the id, its place. */
export function invocationError(processor: CmdletProcessor, error: unknown): TerminatingError {
  const terminating = asTerminating(error);
  const { record } = terminating;
  // A text that a cmdlet reads and cannot parse is the cmdlet's error.
  if (record.exception.netType.name === 'ParseException' && record.commandTypeName === null) record.invocation = null;
  if (record.invocation === null) stampRecord(processor, record);
  else if (isScriptError(terminating)) {
    // An error of a block's statement becomes the cmdlet's own, at the cmdlet's place.
    record.invocation = null;
    record.activity = null;
    stampRecord(processor, record);
  }
  return terminating;
}

function asTerminating(error: unknown): TerminatingError {
  if (error instanceof TerminatingError) return error;
  if (error instanceof ThrownException) return new TerminatingError(cmdletRecord(error));
  if (error instanceof RangeError && /call stack/i.test(error.message)) {
    return runtimeError(
      'CallDepthOverflow',
      'The script failed due to call depth overflow.',
      'InvalidOperation',
      0,
      'ScriptCallDepthException',
    );
  }
  throw error;
}

/** An exception out of a cmdlet keeps its type; without an id of its own the type's name is the id. */
function cmdletRecord(error: ThrownException): ErrorRecord {
  const { exception } = error;
  const { detail } = exception;
  if (detail) return new ErrorRecord(exception, detail.id, detail.category, detail.target ?? null);
  return new ErrorRecord(exception, exception.netType.fullName, 'NotSpecified', null);
}

/** Where the record comes from: the command and its place in the script. */
export function stampRecord(processor: CmdletProcessor, record: ErrorRecord): void {
  record.commandTypeName ??= processor.command.className;
  record.activity ??= processor.command.name;
  const { source, extent, invocationName } = processor.invocation;
  const invocation = new InvocationInfo(processor.command.name, source, extent, invocationName);
  invocation.command = processor.command;
  invocation.pipelineLength = processor.invocation.pipelineLength;
  invocation.pipelinePosition = processor.invocation.pipelinePosition;
  record.invocation ??= invocation;
}
