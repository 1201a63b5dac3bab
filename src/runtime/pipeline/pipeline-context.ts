import type { CmdletContext, ProgressRecord, Shell } from '#cmdlet';
import { PipelineStopped } from '#cmdlet';
import {
  type ErrorCategory,
  ErrorRecord,
  exceptionOf,
  type InvocationInfo,
  type NetException,
  TerminatingError,
  type Value,
} from '#values';
import { StopUpstream } from '../signals.ts';
import type { CmdletProcessor } from './cmdlet-processor.ts';
import { stampRecord } from './invocation-error.ts';
import { type Confirmation, confirmation } from './should-process.ts';
import {
  writeDebug,
  writeErrorRecord,
  writeInformation,
  writeProgress,
  writeVerbose,
  writeWarning,
} from './write-streams.ts';

/** What a cmdlet sees of the pipeline: the context that declarations get. */
export class PipelineContext implements CmdletContext {
  readonly #processor: CmdletProcessor;
  input: Value = undefined;
  #boundNames: Set<string> | null = null;
  #confirmation: Confirmation | null = null;

  constructor(processor: CmdletProcessor) {
    this.#processor = processor;
  }

  get name(): string {
    return this.#processor.command.name;
  }
  get invocation(): InvocationInfo {
    return this.#processor.invocation;
  }
  get shell(): Shell {
    return this.#processor.engine.shell;
  }
  get expectingInput(): boolean {
    return this.#processor.expectingInput;
  }
  isBound(parameter: string): boolean {
    return this.#processor.binder.bound.has(parameter);
  }
  get boundNames(): ReadonlySet<string> {
    this.#boundNames ??= new Set(this.#processor.binder.bound.keys());
    return this.#boundNames;
  }

  write(value: Value): void {
    this.#processor.out.write(value);
  }
  writeAll(values: Iterable<Value>): void {
    const { out } = this.#processor;
    for (const value of values) out.write(value);
  }

  writeError(record: ErrorRecord): void {
    stampRecord(this.#processor, record);
    writeErrorRecord(this.#processor.engine, this.#processor, this.#processor.common, record);
  }
  fail(record: ErrorRecord): never {
    stampRecord(this.#processor, record);
    throw new TerminatingError(record);
  }
  warning(text: string): void {
    writeWarning(this.#processor.engine, this.#processor, this.#processor.common, text);
  }
  verbose(text: string): void {
    writeVerbose(this.#processor.engine, this.#processor, this.#processor.common, text);
  }
  debug(text: string): void {
    writeDebug(this.#processor.engine, this.#processor, this.#processor.common, text);
  }
  information(data: Value, tags: readonly string[] = [], source = ''): void {
    writeInformation(this.#processor.engine, this.#processor, this.#processor.common, data, tags, source);
  }
  progress(record: ProgressRecord): void {
    writeProgress(this.#processor.engine, this.#processor.common, record);
  }

  shouldProcess(target: string, action: string = this.name): boolean {
    return this.#confirm().shouldProcess(target, action);
  }
  shouldContinue(query: string, caption: string): boolean {
    return this.#confirm().shouldContinue(query, caption);
  }

  #confirm(): Confirmation {
    const { engine, common, command } = this.#processor;
    this.#confirmation ??= confirmation(engine, common, command.metadata.confirmImpact, text => this.verbose(text));
    return this.#confirmation;
  }

  checkStop(): void {
    if (this.#processor.engine.stop[0] !== 0) throw new PipelineStopped();
  }

  /** Ends what stands before this command in the pipeline. */
  stopUpstream(): never {
    throw new StopUpstream(this.#processor);
  }

  error(
    exceptionType: string,
    message: string,
    errorId: string,
    category: ErrorCategory,
    target: Value = null,
    inner: NetException | null = null,
  ): ErrorRecord {
    return new ErrorRecord(exceptionOf(exceptionType, message, inner), errorId, category, target);
  }
}
