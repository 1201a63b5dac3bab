import type { AnyCmdlet, CmdletContext } from '#cmdlet';
import type { InvocationInfo, Value } from '#values';
import type { Argument } from '../binding/arguments.ts';
import type { ParameterBinder } from '../binding/binder.ts';
import { noPipelineParameter } from '../binding/binding-error.ts';
import type { CmdletCommand } from '../commands/command-info.ts';
import type { Engine } from '../engine.ts';
import { isSignal } from '../errors/terminating.ts';
import { CommonParameters } from './common-parameters.ts';
import { invocationError } from './invocation-error.ts';
import { PipelineContext } from './pipeline-context.ts';
import { CommandProcessor } from './processor.ts';
import type { Streams } from './streams.ts';

type Bound = Record<string, Value>;

/** A declared cmdlet as a command: binds, then calls the declaration's functions. */
export class CmdletProcessor extends CommandProcessor {
  readonly engine: Engine;
  readonly command: CmdletCommand;
  readonly binder: ParameterBinder;
  readonly #declaration: AnyCmdlet;
  readonly #args: readonly Argument[];
  readonly context: PipelineContext;
  common: CommonParameters | null = null;
  #bound: Bound = Object.create(null);
  #state: unknown;
  #began = false;

  constructor(
    engine: Engine,
    command: CmdletCommand,
    args: readonly Argument[],
    streams: Streams,
    invocation: InvocationInfo,
  ) {
    super(streams, invocation);
    this.engine = engine;
    this.command = command;
    this.#declaration = command.declaration;
    this.#args = args;
    this.binder = engine.binder(
      { engine, name: command.name, className: command.className, invocation, script: false },
      command.metadata,
    );
    this.context = new PipelineContext(this);
  }

  prepare(): void {
    this.binder.bindArguments(this.#args, this.expectingInput);
    this.binder.finishArguments();
    this.engine.bindDefaults(this.binder, this.command.name);
    this.binder.settle(this.expectingInput, parameters => this.engine.askMandatory(this.command.name, parameters));
    this.common = CommonParameters.of(this.engine, this.binder, this);
    this.invocation.binder = this.binder;
  }

  #rebuild(): void {
    this.#bound = Object.create(null);
    for (const [name, value] of this.binder.bound) this.#bound[name] = value;
    this.#bound['set'] = this.binder.setName;
  }

  /** Runs a function of the declaration; what .NET code would throw becomes the command's own terminating error. */
  #call(run: () => void): void {
    const { engine } = this;
    const before = engine.currentStreams;
    // Blocks that the cmdlet runs write where the cmdlet writes.
    engine.currentStreams = this.streams;
    try {
      run();
    } catch (error) {
      if (isSignal(error)) throw error;
      throw invocationError(this, error);
    } finally {
      engine.currentStreams = before;
    }
  }

  begin(): void {
    this.common?.redirect(this);
    this.#rebuild();
    this.#began = true;
    const begin = this.#declaration.begin as ((bound: Bound, context: CmdletContext) => unknown) | undefined;
    if (begin) {
      this.#call(() => {
        this.#state = begin(this.#bound, this.context);
      });
    }
  }

  #process(): void {
    const process = this.#declaration.process as
      | ((bound: Bound, context: CmdletContext, state: unknown) => void)
      | undefined;
    if (!process) return;
    const { engine } = this;
    const before = engine.currentStreams;
    engine.currentStreams = this.streams;
    try {
      process(this.#bound, this.context, this.#state);
    } catch (error) {
      if (isSignal(error)) throw error;
      throw invocationError(this, error);
    } finally {
      engine.currentStreams = before;
    }
  }

  process(input: Value): void {
    const { binder } = this;
    this.context.input = input;
    const taker = binder.plainTaker;
    if (taker && input != null) {
      binder.bound.set(taker.parameter.name, input);
      this.#bound[taker.parameter.name] = input;
    } else if (binder.table.pipelineSlots.length > 0) {
      if (!this.#bindInput(input)) return;
      this.#rebuild();
    } else {
      this.context.writeError(noPipelineParameter(binder.target, input).record);
      return;
    }
    this.#process();
  }

  #bindInput(input: Value): boolean {
    const { binder } = this;
    try {
      if (binder.bindPipeline(input)) return true;
    } catch (error) {
      if (isSignal(error)) throw error;
      this.context.writeError(invocationError(this, error).record);
      return false;
    }
    this.context.writeError(noPipelineParameter(binder.target, input).record);
    return false;
  }

  processOnce(): void {
    this.#process();
  }

  end(): void {
    const end = this.#declaration.end as ((bound: Bound, context: CmdletContext, state: unknown) => void) | undefined;
    if (end) this.#call(() => end(this.#bound, this.context, this.#state));
  }

  override dispose(): void {
    const clean = this.#declaration.clean as ((context: CmdletContext, state: unknown) => void) | undefined;
    if (clean && this.#began) clean(this.context, this.#state);
    this.common?.finish();
  }
}
