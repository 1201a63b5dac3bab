import type { CommandMetadata } from '#cmdlet';
import { type InvocationInfo, TerminatingError, type Value } from '#values';
import type { Activation } from '../activation.ts';
import type { Argument } from '../binding/arguments.ts';
import type { ParameterBinder } from '../binding/binder.ts';
import { noPipelineParameter } from '../binding/binding-error.ts';
import { dynamicParameter } from '../binding/dynamic-parameters.ts';
import { setNames } from '../commands/function-metadata.ts';
import { PSCmdlet } from '../commands/ps-cmdlet.ts';
import type { RuntimeCode } from '../frame.ts';
import { RuntimeDefinedParameterDictionary } from '../reflection/runtime-defined-parameter.ts';
import type { Scope } from '../scopes/scope.ts';
import type { RuntimeScriptBlock } from '../script-block.ts';
import { ExitSignal } from '../signals.ts';
import { BlockCall } from './block-call.ts';
import { CommonParameters } from './common-parameters.ts';
import { CommandProcessor } from './processor.ts';
import { Collector } from './sink.ts';
import type { Streams } from './streams.ts';
import { writeErrorRecord } from './write-streams.ts';

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
  #made: BlockCall | null = null;
  #common: CommonParameters | null = null;
  #collected: Value[] = [];
  #began = false;
  #exited = false;
  /** The streams without what the common parameters collect: errors of binding go there. */
  #outerStreams: Streams;

  constructor(block: RuntimeScriptBlock, options: FunctionCallOptions, streams: Streams, invocation: InvocationInfo) {
    super(streams, invocation);
    this.block = block;
    this.#options = options;
    this.#outerStreams = streams;
    this.#binder = block.engine.binderFor(block, block.metadata(options.name), invocation, options.name);
  }

  get name(): string {
    return this.#options.name;
  }

  get activation(): Activation {
    return this.#call.activation;
  }

  /** The call, made when it is first needed: by a dynamicparam block, or at the beginning. */
  get #call(): BlockCall {
    if (this.#made) return this.#made;
    const { dotScope, kind, name, file, exits } = this.#options;
    const call = new BlockCall(this.block, {
      mode: dotScope ? 'caller' : 'child',
      ...(dotScope ? { scope: dotScope } : {}),
      ...(dotScope && exits ? { code: this.block.codeIn(dotScope) } : {}),
      streams: this.streams,
      name: name === '' || kind === 'script' ? '<ScriptBlock>' : name,
      kind,
    });
    call.activation.invocation = this.invocation;
    call.activation.file = file ?? null;
    // What the script that was started has, everything sees.
    if (dotScope && exits) dotScope.activation = call.activation;
    this.#made = call;
    return call;
  }

  prepare(): void {
    const { engine } = this.block;
    const binder = this.#binder;
    binder.bindArguments(this.#options.args, this.expectingInput);
    if (this.block.ast.dynamicParam) this.#addDynamicParameters();
    binder.finishArguments();
    engine.bindDefaults(binder, this.#options.name);
    binder.settle(this.expectingInput, parameters => engine.askMandatory(this.#options.name, parameters));
    this.#common = CommonParameters.of(engine, binder, this);
  }

  /** Runs the dynamicparam block with what is bound so far, and binds what it adds. */
  #addDynamicParameters(): void {
    const binder = this.#binder;
    const call = this.#call;
    call.setParameters(binder);
    const collector = new Collector();
    call.run(call.code.dynamicParam, collector);
    const made = collector.items.find(each => each instanceof RuntimeDefinedParameterDictionary);
    if (!(made instanceof RuntimeDefinedParameterDictionary)) return;
    const { metadata } = binder.table;
    const added = made.parameters();
    const parameters = [...metadata.parameters, ...added.map(each => dynamicParameter(this.block.engine, each))];
    binder.addParameters({ ...metadata, parameters, sets: setNames(parameters, metadata.defaultSet) });
    for (const each of added) {
      if (!binder.bound.has(each.name)) continue;
      each.value = binder.bound.get(each.name) ?? null;
      each.isSet = true;
    }
  }

  /** The command's metadata with what its dynamicparam block adds for these arguments: for Get-Command. */
  describe(): CommandMetadata {
    this.#binder.bindArguments(this.#options.args, false);
    this.#addDynamicParameters();
    return this.#binder.table.metadata;
  }

  begin(): void {
    this.#outerStreams = this.streams;
    this.#common?.redirect(this);
    const call = this.#call;
    const { activation, scope } = call;
    call.frame.streams = this.streams;
    activation.binder = this.#binder;
    this.invocation.binder = this.#binder;
    if (this.#binder.table.metadata.isCmdlet) activation.cmdlet = new PSCmdlet(this, this.#binder, this.#common);
    this.#common?.setPreferences(scope);
    call.setParameters(this.#binder);
    this.#began = true;
    this.#run(call.code.begin);
  }

  process(input: Value): void {
    const call = this.#call;
    const { code, scope, activation } = call;
    if (this.#takesPipeline && !this.#bindInput(input)) return;
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
      if (!call.isChild) scope.it = before;
    }
  }

  /** An advanced function binds each object; a simple one without such parameters just has it as `$_` and in `$input`. */
  get #takesPipeline(): boolean {
    const { table } = this.#binder;
    return table.pipelineSlots.length > 0 || table.metadata.isCmdlet;
  }

  /** Binds a pipeline object; one that does not fit is an error, and the next may fit. */
  #bindInput(input: Value): boolean {
    const binder = this.#binder;
    const before = binder.pipelineBound;
    try {
      if (!binder.bindPipeline(input)) throw noPipelineParameter(binder.target, input);
    } catch (error) {
      if (!(error instanceof TerminatingError)) throw error;
      this.failed = true;
      writeErrorRecord(this.block.engine, { streams: this.#outerStreams, failed: true }, this.#common, error.record);
      return false;
    }
    if (before.length > 0 && !binder.plainTaker) this.#call.resetParameters(binder, before);
    this.#setPipelineParameters();
    return true;
  }

  #setPipelineParameters(): void {
    const { scope } = this.#call;
    for (const slot of this.#binder.table.pipelineSlots) {
      const { name } = slot.parameter;
      if (!this.#binder.bound.has(name)) continue;
      const value = this.#binder.bound.get(name);
      scope.set(name.toLowerCase(), value, name);
      this.#binder.noteBound(name, value);
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
      if (error instanceof TerminatingError) this.#common?.collectError(this.streams, error);
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
