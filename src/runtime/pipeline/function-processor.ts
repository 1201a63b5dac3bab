import { type InvocationInfo, TerminatingError, type Value } from '#values';
import type { Activation } from '../activation.ts';
import type { Argument } from '../binding/arguments.ts';
import type { ParameterBinder } from '../binding/binder.ts';
import { noPipelineParameter } from '../binding/pipeline-error.ts';
import { PSCmdlet } from '../commands/ps-cmdlet.ts';
import type { RuntimeCode } from '../frame.ts';
import type { Scope } from '../scopes/scope.ts';
import type { RuntimeScriptBlock } from '../script-block.ts';
import { ExitSignal } from '../signals.ts';
import { BlockCall, boundParameters } from './block-call.ts';
import { CommonParameters } from './common-parameters.ts';
import { writeErrorRecord } from './write-streams.ts';
import { CommandProcessor } from './processor.ts';
import type { Streams } from './streams.ts';

export interface FunctionCallOptions {
  readonly name: string;
  readonly args: readonly Argument[];
  /** `.`: runs in this scope. */
  readonly dotScope: Scope | null;
  readonly kind: 'function' | 'script';
  readonly file?: string | null;
  /** `exit` ends the session, not only the script: for the script that the shell was started with. */
  readonly exits?: boolean;
}

/** A function, script file or script block as a command. */
export class FunctionProcessor extends CommandProcessor {
  readonly block: RuntimeScriptBlock;
  readonly #options: FunctionCallOptions;
  readonly #binder: ParameterBinder;
  #call!: BlockCall;
  #common: CommonParameters | null = null;
  #collected: Value[] = [];
  #began = false;
  #exited = false;

  constructor(block: RuntimeScriptBlock, options: FunctionCallOptions, streams: Streams, invocation: InvocationInfo) {
    super(streams, invocation);
    this.block = block;
    this.#options = options;
    this.#binder = block.engine.binderFor(block, block.metadata(options.name), invocation, options.name);
  }

  get name(): string {
    return this.#options.name;
  }

  get activation(): Activation {
    return this.#call.activation;
  }

  prepare(): void {
    const { engine } = this.block;
    this.#binder.bindArguments(this.#options.args, this.expectingInput);
    engine.bindDefaults(this.#binder, this.#options.name);
    this.#binder.settle(this.expectingInput, parameters => engine.askMandatory(this.#options.name, parameters));
    this.#common = CommonParameters.of(engine, this.#binder, this);
  }

  begin(): void {
    const { dotScope, kind, name } = this.#options;
    this.#common?.redirect(this);
    this.#call = new BlockCall(this.block, {
      mode: dotScope ? 'caller' : 'child',
      ...(dotScope ? { scope: dotScope } : {}),
      streams: this.streams,
      name: name === '' || kind === 'script' ? '<ScriptBlock>' : name,
      kind,
    });
    const { activation, scope } = this.#call;
    activation.invocation = this.invocation;
    activation.file = this.#options.file ?? null;
    activation.boundParameters = boundParameters(this.#binder);
    this.invocation.boundParameters = activation.boundParameters;
    if (this.#binder.table.metadata.isCmdlet) activation.cmdlet = new PSCmdlet(this, this.#binder, this.#common);
    this.#common?.setPreferences(scope);
    this.#call.setParameters(this.#binder);
    this.#began = true;
    this.#run(this.#call.code.begin);
  }

  process(input: Value): void {
    const { code, scope, activation } = this.#call;
    const binder = this.#binder;
    if (binder.table.pipelineSlots.length > 0) {
      if (!this.#bindInput(input)) return;
      this.#setPipelineParameters();
    }
    if (!code.process) {
      this.#collected.push(input);
      return;
    }
    const before = scope.it;
    scope.it = input;
    activation.input = [input];
    try {
      this.#run(code.process);
    } finally {
      if (!this.#call.isChild) scope.it = before;
    }
  }

  /** Binds a pipeline object; one that does not fit is an error, and the next may fit. */
  #bindInput(input: Value): boolean {
    const { engine } = this.block;
    const binder = this.#binder;
    try {
      if (binder.bindPipeline(input)) return true;
    } catch (error) {
      if (!(error instanceof TerminatingError)) throw error;
      writeErrorRecord(engine, this, this.#common, error.record);
      return false;
    }
    writeErrorRecord(engine, this, this.#common, noPipelineParameter(binder.target, input).record);
    return false;
  }

  #setPipelineParameters(): void {
    const { scope } = this.#call;
    for (const slot of this.#binder.table.pipelineSlots) {
      const { name } = slot.parameter;
      if (!this.#binder.bound.has(name)) continue;
      const value = this.#binder.bound.get(name);
      scope.set(name.toLowerCase(), value, name);
      this.#call.activation.boundParameters?.set(name, value);
    }
  }

  processOnce(): void {
    this.#run(this.#call.code.process);
  }

  end(): void {
    const { code, activation } = this.#call;
    if (!code.process && this.expectingInput) activation.input = this.#collected;
    else if (this.expectingInput) activation.input = [];
    this.#run(code.end);
  }

  /** `exit` in a script file ends that script, with its code in $LASTEXITCODE; elsewhere it ends the session. */
  #run(body: RuntimeCode['end']): void {
    if (this.#exited) return;
    try {
      this.#call.run(body, this.out);
    } catch (error) {
      if (!(error instanceof ExitSignal) || this.#options.kind !== 'script' || this.#options.exits) throw error;
      this.#exited = true;
      this.block.engine.setLastExitCode(error.code);
      this.failed = error.code !== 0;
    }
  }

  override dispose(): void {
    if (this.#began) this.#call.run(this.#call.code.clean, this.out);
    this.#common?.finish();
  }
}
