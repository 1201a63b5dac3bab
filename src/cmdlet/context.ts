import type { ErrorCategory, ErrorRecord, InvocationInfo, NetException, Value } from '#values';
import type { Shell } from './shell.ts';

/** A cmdlet's view of the pipeline that it runs in: PSCmdlet's protected methods. */
export interface CmdletContext {
  /** The cmdlet's own name, as declared. */
  readonly name: string;
  readonly invocation: InvocationInfo;
  readonly shell: Shell;
  /** Was the parameter given (by name, position, pipeline or default value table)? */
  isBound(parameter: string): boolean;
  /** Names of the parameters that were given, as declared. */
  readonly boundNames: ReadonlySet<string>;
  /** Is there input from a pipeline? */
  readonly expectingInput: boolean;
  /** The current pipeline object, as it came in. */
  readonly input: Value;

  /** WriteObject(value): one object, not unrolled. */
  write(value: Value): void;
  /** WriteObject(values, enumerate). */
  writeAll(values: Iterable<Value>): void;
  /** WriteError: a non-terminating error; -ErrorAction decides what becomes of it. */
  writeError(record: ErrorRecord): void;
  /** ThrowTerminatingError. */
  fail(record: ErrorRecord): never;
  warning(text: string): void;
  verbose(text: string): void;
  debug(text: string): void;
  information(data: Value, tags?: readonly string[], source?: string): void;
  progress(record: ProgressRecord): void;

  /** -WhatIf, -Confirm and ConfirmImpact in PowerShell's words; true: go ahead. */
  shouldProcess(target: string, action?: string): boolean;
  /** Asks in any case, unless -Force style parameters said otherwise. */
  shouldContinue(query: string, caption: string): boolean;

  /**
   * Throws the signal that ends the commands before this one without running their `end`, as Select-Object -First does. This
   * command's own `end` and the commands behind it run to their end as usual.
   */
  stopUpstream(): never;
  /** Throws when the pipeline is to stop. Long loops call it. */
  checkStop(): void;

  /** A record with a fresh exception: `ctx.error('System.ArgumentException', 'text', 'Id', 'InvalidArgument', target)`. */
  error(
    exceptionType: string,
    message: string,
    errorId: string,
    category: ErrorCategory,
    target?: Value,
    inner?: NetException,
  ): ErrorRecord;
}

export interface ProgressRecord {
  readonly activityId: number;
  readonly parentActivityId: number;
  readonly activity: string;
  readonly status: string;
  readonly currentOperation: string;
  /** 0 to 100; -1 when unknown. */
  readonly percentComplete: number;
  /** -1 when unknown. */
  readonly secondsRemaining: number;
  readonly completed: boolean;
}
